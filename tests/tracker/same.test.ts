import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/page/posting.ts';
import { marksOf, type Relation, relatedTo } from '../../src/tracker/same.ts';
import { rowOf } from './rows.ts';

/** Some hundred words, so that their wording can be compared. */
const TEXT = Array.from(
  { length: 30 },
  (_, at) => `In quarter ${at} you agree with sales and support on what the ledger team builds for branch ${at * 7}.`,
).join('\n');

const BASE = {
  title: 'Director of Product',
  company: 'Marrowpike',
  location: 'Leeds, UK',
  text: TEXT,
  url: '',
  id: '1',
  site: 'lever',
  sources: {},
} satisfies Posting;

const row = (key: string, posting: Posting, savedAt = '2026-05-01T00:00:00.000Z') => {
  const { title, company, location } = posting;
  return { ...rowOf({ key, title, company, location, savedAt, updatedAt: savedAt }), marks: marksOf(posting) };
};

const SHORT = 'You lead product in one team.';
const ROWS: [why: string, other: Partial<Posting>, expected: Relation | null][] = [
  ['another address, other markup', { id: '2', url: 'https://x.example', text: TEXT.replace(/\n/g, '\n\n• ') }, 'same'],
  ['the employer written with its legal form', { company: 'Marrowpike, Inc.' }, 'same'],
  ['the employer written with points', { company: 'MARROWPIKE S.A.' }, 'same'],
  ['a suffix of the title that says no other role', { title: 'Director of Product (m/f/d) – Remote' }, 'same'],
  ['posted again with a changed text', { text: `${TEXT}\nNew: you own pricing.` }, 'again'],
  ['posted again, rewritten', { text: SHORT }, 'again'],
  ['the same role in another town', { location: 'Berlin', text: SHORT }, null],
  ['the same text in another town is another job', { location: 'Berlin' }, null],
  ['another role of the employer', { title: 'Director of Product, Payments', text: SHORT }, null],
  ['an agency took the text', { company: 'Tallow Search' }, 'copy'],
  ['an agency took the text and named a client', { company: 'Tallow Search', text: `Our client:\n${TEXT}` }, 'copy'],
  ['another employer, another text', { company: 'Tallow Search', text: SHORT }, null],
  ['no employer known: never the same role', { company: '', text: SHORT }, null],
];

describe('postings that belong together', () => {
  it.each(ROWS)('%s → %s', (_, other, expected) => {
    const self = row('self', BASE);
    const found = relatedTo(self, [self, row('other', { ...BASE, ...other })]);
    expect(found.map(({ relation }) => relation)).toEqual(expected ? [expected] : []);
  });

  it('gives the same first, then the newest of the same role', () => {
    const again = { ...BASE, text: SHORT };
    const rows = [row('old', again, '2026-01-01'), row('new', again, '2026-03-01'), row('twin', BASE, '2025-01-01')];
    expect(relatedTo(row('self', BASE), rows).map(({ row: { key } }) => key)).toEqual(['twin', 'new', 'old']);
  });

  it('rows of an older version have no marks and belong to nothing', () => {
    const { marks: _, ...old } = row('old', BASE);
    expect([relatedTo(row('self', BASE), [old]), relatedTo(old, [row('self', BASE)])]).toEqual([[], []]);
  });

  it('a short text has no print', () => expect(marksOf({ ...BASE, text: SHORT }).print).toBe(''));
});
