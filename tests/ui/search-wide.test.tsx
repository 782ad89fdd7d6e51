import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { compareLines, EQUAL_WEIGHTS } from '../../src/report/compare.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { difference } from '../../src/tracker/difference.ts';
import { readSheet } from '../../src/tracker/read-sheet.ts';
import { toRow } from '../../src/tracker/row.ts';
import { guessMapping } from '../../src/tracker/spreadsheet.ts';
import { CompareTable } from '../../src/ui/compare/compare-table.tsx';
import { keysIn, keysWith } from '../../src/ui/compare/compared.ts';
import { Wording } from '../../src/ui/difference/parts.tsx';
import { AskedTable, FunnelTable, GapsTable, PayTable, SourcesTable } from '../../src/ui/insights/tables.tsx';
import { payIn } from '../../src/ui/judge.ts';
import { RelatedPostings } from '../../src/ui/related/related.tsx';
import { ColumnTable } from '../../src/ui/sheet/column-table.tsx';
import { SheetPreview } from '../../src/ui/sheet/sheet-preview.tsx';
import { sampleReading } from '../store/samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const saved = (id: string, part: object = {}) => ({ ...newSaved(sampleReading(id), NOW), ...part });
const HOSTILE = '<img src=x onerror=alert(1)>';

describe('views over many postings', () => {
  it('insights: a sentence instead of an empty table, and figures beside every bar', () => {
    const words = [PayTable, AskedTable, GapsTable].map((Table) =>
      renderToString(<Table rows={[toRow(saved('a'))]} />),
    );
    expect(words.filter((html) => html.includes('<table'))).toEqual([]);
    const funnel = renderToString(<FunnelTable rows={[toRow(saved('a', { status: 'applied' }))]} />);
    expect(funnel).toContain('100%');
    const source = renderToString(<SourcesTable rows={[{ ...toRow(saved('a')), source: HOSTILE }]} />);
    expect([source.includes(HOSTILE), source.includes('&lt;img')]).toEqual([false, true]);
  });

  it('comparison: one column each, the best told in words too, hostile titles as text', () => {
    const all = ['a', 'b'].map((id) => {
      const { analysis } = sampleReading(id);
      const posting = { ...analysis.posting, title: `${HOSTILE}${id}` };
      return { key: id, analysis: { ...analysis, posting }, match: null, status: 'Saved' };
    });
    const lines = compareLines(all, EQUAL_WEIGHTS).map((line) => (line.id === 'fit' ? { ...line, best: [1] } : line));
    const html = renderToString(<CompareTable all={all} lines={lines} onRemove={() => {}} />);
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html.match(/Best:/g)).toHaveLength(1);
    expect(html).not.toContain(HOSTILE);
  });

  it('an address names at most six postings, each once', () => {
    expect(keysIn(keysWith(['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g']))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(keysIn('')).toEqual([]);
  });

  it('what belongs to a posting: nothing where nothing does', () => {
    const one = saved('a');
    expect(renderToString(<RelatedPostings saved={one} rows={[toRow(one)]} />)).toBe('');
    const again = saved('b');
    again.posting = { ...one.posting, id: 'b', text: 'Other words.' };
    const html = renderToString(<RelatedPostings saved={one} rows={[toRow(one), { ...toRow(again), key: 'other' }]} />);
    expect(html).toContain('The same role, posted another time');
    expect(html).toContain('#/difference/');
  });

  it('wording: what went and what came are told by the element', () => {
    const { posting, analysis } = sampleReading('a');
    const before = { posting: { ...posting, text: 'Pay is $210,000 a year.' }, analysis };
    const after = { posting: { ...posting, text: 'Pay is $195,000 a year.' }, analysis };
    const html = renderToString(<Wording lines={difference(before, after).lines} />);
    expect(html.replace(/<span class="arrow"[^>]*>→<\/span>/g, '→')).toContain(
      'Pay is <del>$210,000</del>→<ins>$195,000</ins> a year.',
    );
  });
});

describe('import of a spreadsheet', () => {
  const sheet = readSheet(`title,company,applied\n${HOSTILE},Orla,04/05/2026\n,Nobody,\n`);
  const props = { sheet, means: { payIn, currency: 'USD' }, progress: null, onImport() {}, onCancel() {} };

  it('shows the columns with their first values and what they are taken as', () => {
    const html = renderToString(
      <ColumnTable sheet={sheet} mapping={guessMapping(sheet.columns)} onChange={() => {}} />,
    );
    expect(html.match(/<select/g)).toHaveLength(3);
    expect(html).not.toContain(HOSTILE);
  });

  it('asks how dates are meant where the file does not tell, and names what it leaves out', () => {
    const html = renderToString(<SheetPreview {...props} mapping={guessMapping(sheet.columns)} />);
    expect(html).toContain('How are dates such as 3/5/2026 meant?');
    expect(html).toContain('It has no job title.');
    expect(html).toContain('Import 1 posting');
    const iso = readSheet('title,applied\nPM,2026-05-04\nGroup PM,2026-06-07\n');
    const told = renderToString(<SheetPreview {...props} sheet={iso} mapping={guessMapping(iso.columns)} />);
    expect(told).not.toContain('How are dates');
  });

  it('imports nothing before it knows where the titles are', () => {
    const html = renderToString(<SheetPreview {...props} mapping={{ company: 1 }} />);
    expect(html).toContain('Choose the column with the job titles first.');
    expect(html).toMatch(/class="button primary" disabled/);
  });
});
