import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/page/posting.ts';
import { compareLines, EQUAL_WEIGHTS } from '../../src/report/compare.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { readSheet } from '../../src/tracker/read-sheet.ts';
import { toRow } from '../../src/tracker/row.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';
import { parseRow } from '../../src/tracker/schema.ts';
import { guessMapping } from '../../src/tracker/spreadsheet.ts';
import { PasteForm } from '../../src/ui/dashboard/paste-form.tsx';
import { SavedTable } from '../../src/ui/dashboard/saved-table.tsx';
import { eventWords } from '../../src/ui/dashboard/timeline.tsx';
import { payIn } from '../../src/ui/judge.ts';
import { SheetPreview } from '../../src/ui/sheet/sheet-preview.tsx';
import { StatusLine } from '../../src/ui/status-line.tsx';
import { Pay } from '../../src/ui/verdict/pay.tsx';
import { savedReport } from '../report/saved.ts';
import { sampleReading } from '../store/samples.ts';

const none = () => {};
const BLANK: Posting = { title: '', company: '', location: '', url: '', id: '', site: 'pasted', text: '', sources: {} };

function form(given: Partial<Posting>, currency: string | null = null): string {
  const nothing = () => {};
  return renderToString(
    <PasteForm
      posting={{ ...BLANK, title: 'VP Product', ...given }}
      currency={currency}
      onCurrency={nothing}
      onChange={nothing}
      onAnalyse={nothing}
      onSave={nothing}
      onSample={nothing}
    />,
  );
}

const typed = (text: string) => ({ pay: [{ text, by: 'typed' }] });

describe('the form for a posting by hand', () => {
  it('asks for the currency of a figure that names none, and takes that of the profile', () => {
    expect(form(typed('185000'))).toContain('Until you choose one, such figures are kept as words only.');
    expect(form(typed('180-210k'), 'EUR')).toContain('A figure without a currency is read as EUR.');
    for (const words of ['$185k', '120k CHF', 'competitive'])
      expect(form(typed(words))).not.toContain('paste-currency');
  });

  it('says at the field of the address what is wrong with it', () => {
    const html = form({ url: 'orla.example' });
    const field = /<input id="paste-url"[^>]*>/.exec(html)?.[0];
    expect(field).toContain('aria-invalid');
    expect(field).toContain('aria-describedby="paste-url-wrong"');
    expect(html).toMatch(/<p id="paste-url-wrong" class="small wrong" role="alert">An address begins with/);
    expect(form({ url: 'https://orla.example' })).not.toContain('aria-invalid');
  });
});

it('pay that could not be read is shown as it was written, and not called missing', () => {
  const { analysis } = sampleReading('a');
  const none = { ...analysis, compensation: { ...analysis.compensation, ranges: [] } };
  const html = renderToString(<Pay analysis={none} written="competitive" match={null} hideAmounts={false} />);
  expect(html).toContain('As it was written: “competitive”');
  expect(html).not.toContain('states no pay');
  expect(renderToString(<Pay analysis={none} match={null} hideAmounts={false} />)).toContain('states no pay');
});

it('pay that is kept as words stands in the table, in a comparison and in the spreadsheet', () => {
  const { posting, analysis } = sampleReading('a');
  const words = 'between 150 and 180, plus a share of the profit for those who stay';
  const kept = (text: string, ranges: typeof analysis.compensation.ranges = []) =>
    newSaved(
      {
        posting: { ...posting, pay: [{ text, by: 'typed' }] },
        analysis: { ...analysis, compensation: { ...analysis.compensation, ranges } },
        match: null,
      },
      '2026-11-22T08:00:00.000Z',
    );
  const table = (saved: SavedPosting) =>
    renderToString(
      <SavedTable
        places={[{ row: toRow(saved), copies: [] }]}
        {...{ open: new Set(), onOpen: none, onArchive: none, onSort: none, onMove: none, now: saved.savedAt }}
        sort={{ column: 'pay', down: true }}
        selection={{ keys: [], all: false, has: () => false, toggle: none, toggleAll: none, add: none, clear: none }}
      />,
    );
  expect(table(kept(words))).toContain(`title="${words}">${words}</span>`);
  expect(parseRow(structuredClone(toRow(kept(words)))).payWords).toBe(words);
  expect(table(kept('x'.repeat(900)))).toContain(`>${'x'.repeat(119)}…</span>`);
  const cells = (saved: SavedPosting) => savedReport([saved], 'csv').body;
  expect(cells(kept(words))).toContain(`,"${words}",,,,`);
  const compared = { key: 'a', analysis: kept(words).analysis, match: null, payWords: words, status: '' };
  expect(compareLines([compared], EQUAL_WEIGHTS).find(({ id }) => id === 'pay')?.cells).toEqual([words]);
  const read = kept('$150k', payIn('$150k') as typeof analysis.compensation.ranges);
  expect(table(read)).toContain('$150k');
  expect(toRow(read)).not.toHaveProperty('payWords');
});

it('a preview counts rows of one posting once and says so', () => {
  const sheet = readSheet('title,url,salary\nVP,https://orla.example/1,150000\nVP,https://orla.example/1,\n');
  const html = renderToString(
    <SheetPreview
      sheet={sheet}
      mapping={guessMapping(sheet.columns)}
      means={{ payIn, currency: null }}
      progress={null}
      onImport={() => {}}
      onCancel={() => {}}
    />,
  );
  expect(html).toContain('Import 1 posting');
  expect(html).toContain('It is the same posting as in row 2; the two are saved as one.');
  expect(html).toContain('In which currency?');
});

it('a sentence about what was saved leads to it', () => {
  const html = renderToString(
    <StatusLine message={{ text: 'Saved.', link: { href: '#/saved/a', word: 'Open it' } }} />,
  );
  expect(html).toContain('<a href="#/saved/a">Open it</a>');
});

it('an import is told by what it came from', () => {
  expect(eventWords({ at: '2026-11-22T10:00:00.000Z', event: 'imported' })).toBe('Imported from a spreadsheet');
});
