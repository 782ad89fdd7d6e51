import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/match/match.ts';
import { toCsv } from '../../src/report/formats/csv.ts';
import { matchReport, REPORT_FORMATS } from '../../src/report/index.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { profileOf } from '../match/build.ts';
import { sampleReading } from '../store/samples.ts';
import { savedReport } from './saved.ts';

const NOW = '2026-11-21T10:00:00.000Z';

function sampleMatch(words = 'Product strategy'): Match {
  const evidence = [{ source: 'text' as const, start: 0, end: 3, text: words, rule: 'skill/x' }];
  return {
    schema: 'rolescope/match@1',
    score: 78,
    band: 'good',
    attraction: 60,
    confidence: 0.9,
    blockers: [{ id: 'pay', why: words, evidence }],
    criteria: [
      {
        id: 'skill/x',
        label: words,
        group: 'skill',
        need: 'required',
        weight: 3,
        credit: 1,
        status: 'met',
        evidence,
        proof: [{ kind: 'skill', text: words }],
        why: words,
      },
    ],
    pay: {
      range: null,
      annualMin: null,
      annualMax: null,
      currency: 'GBP',
      verdict: 'unknown',
      floor: 90000,
      target: 110000,
      notes: [words],
    },
    questions: [{ id: 'q', to: 'recruiter', text: words, because: words }],
    summary: words,
    versions: { scorer: 1, profile: 'p', posting: 'q' },
  };
}

function input(words?: string) {
  const reading = sampleReading('r1');
  if (words !== undefined) {
    reading.analysis.posting.title = words;
    reading.analysis.posting.company = words;
    reading.analysis.posting.url = words;
  }
  const match = sampleMatch(words);
  const saved = { ...newSaved({ ...reading, match }, NOW), notes: words ?? 'Ask about the team' };
  return { analysis: reading.analysis, match, saved };
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</title></style><script>alert(1)</script>',
  '"><meta http-equiv="refresh" content="0;url=http://127.0.0.1/">',
  '![x](http://127.0.0.1/a.png)',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  '`code` | pipe | **bold** <b>',
  '# heading\n\n- list\n\n> quote\n\n```\ncode',
  '=HYPERLINK("http://127.0.0.1")',
  '&lt;script&gt; &#x3c;',
];

describe('hostile text stays text', () => {
  it.each(HOSTILE)('in HTML: %s', (words) => {
    const { document } = parseHTML(matchReport(input(words), 'html').body);
    expect(document.querySelectorAll('img, script, iframe, object, link, form, base, style ~ style').length).toBe(0);
    for (const drawing of document.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-label')).toBeTruthy();
      const parts = [...drawing.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());
      expect(parts.filter((tag) => !['circle', 'g', 'line', 'path', 'rect', 'text'].includes(tag))).toEqual([]);
    }
    expect([...document.querySelectorAll('meta[http-equiv]')].map((meta) => meta.getAttribute('http-equiv'))).toEqual([
      'Content-Security-Policy',
    ]);
    expect(document.querySelectorAll('a').length).toBe(0);
    expect(document.querySelector('h1')!.textContent).toContain(words);
  });

  it.each(HOSTILE)('in Markdown: %s', (words) => {
    const { body } = matchReport(input(words), 'md');
    const bare = body.replace(/\\[\s\S]/g, '');
    expect(bare).not.toMatch(/[<`[\]]/);
    for (const line of body.split('\n').filter((row) => row.startsWith('| ') && !row.includes('---'))) {
      expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(8);
    }
  });

  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\uff1d1+1', '";=1'];
  it.each(formulas)('in CSV: %j', (words) => {
    const [cell] = parseCsv(toCsv([[words]]))[0]!;
    expect(cell).toMatch(/^'|^";/);
    expect(cell!.replace(/^'/, '')).toBe(words);
  });

  it('in CSV, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (rows) => {
          const read = parseCsv(toCsv(rows));
          expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
            rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
          );
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+@-]/);
        },
      ),
    );
  });
});

describe('what a report says', () => {
  it('is the same bytes for the same input', () => {
    for (const format of REPORT_FORMATS) {
      expect(matchReport(input(), format)).toEqual(matchReport(input(), format));
      expect(savedReport([input().saved], format)).toEqual(savedReport([input().saved], format));
    }
  });

  it('names its file for the posting', () => {
    expect(matchReport(input(), 'md').filename).toBe('marrow-pike-director-of-product-ledger-r1.md');
    expect(matchReport(input('../../\u0000'), 'html').filename).toBe('rolescope-report.html');
  });

  it('keeps numbers as numbers in CSV', () => {
    const rows = parseCsv(savedReport([input().saved], 'csv').body);
    expect(rows[0]!.indexOf('Fit')).toBeGreaterThan(0);
    expect(savedReport([input().saved], 'csv').body).toContain(',78,');
  });

  it('shows the parts in the order of the verdict', () => {
    const headings = [...matchReport(input(), 'md').body.matchAll(/^#+ (.*)$/gm)].map(([, text]) =>
      text!.replace(/\\/g, ''),
    );
    expect(headings).toEqual([
      'Director of Product, Ledger r1 — Marrow & Pike',
      'Verdict',
      'What stands in the way',
      'Must-haves',
      'Pay',
      'Level and scope',
      'To ask the recruiter',
      'Notes',
    ]);
  });

  it('speaks of the way of working and the status in words, not ids', () => {
    const given = input('');
    given.analysis.work.mode = 'onsite';
    given.saved = { ...given.saved, status: 'interviewing' };
    const { body } = matchReport(given, 'md');
    expect(body).toContain('On site');
    expect(body).toContain('Interviewing');
    expect(body).not.toMatch(/\bonsite\b|\binterviewing\b/);
  });

  it('leaves out what is to stay private', () => {
    for (const format of REPORT_FORMATS) {
      const given = input();
      given.match.blockers[0]!.why = 'Pay tops out under your floor.';
      given.match.summary = 'Stretch: pay under your floor.';
      const { body } = matchReport(given, format, { hideMyPay: true, hideNotes: true });
      expect(body).not.toMatch(/90,?000|110,?000|Ask about the team|under your floor/);
    }
  });

  it.each([
    [false, true],
    [true, false],
  ])('where pay is left out (%s), the own budget stands there: %s', (hideMyPay, stands) => {
    const given = { ...input(), profile: profileOf({ scope: { budget: 7_654_321, largestTeam: 9 } }) };
    const bodies = (['md', 'html'] as const).map((format) => matchReport(given, format, { hideMyPay }).body);
    expect(bodies.map((body) => body.includes('7,654,321'))).toEqual([stands, stands]);
    for (const body of bodies) expect(body).toMatch(/Direct reports[\s\S]{0,200}9/);
  });

  it('does without a match', () => {
    const { analysis } = input();
    for (const format of REPORT_FORMATS)
      expect(matchReport({ analysis, match: null }, format).body.length).toBeGreaterThan(20);
  });
});

/** A strict reader of RFC 4180, so that the tests do not trust the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let index = 0;
  while (index < text.length) {
    let cell = '';
    if (text[index] === '"') {
      index += 1;
      while (text[index] !== '"' || text[index + 1] === '"') {
        if (text[index] === '"') index += 1;
        cell += text[index];
        index += 1;
      }
      index += 1;
    } else {
      while (text[index] !== ',' && text[index] !== '\r') {
        cell += text[index];
        index += 1;
      }
    }
    row.push(cell);
    if (text[index] === ',') index += 1;
    else {
      expect(text.slice(index, index + 2)).toBe('\r\n');
      index += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
