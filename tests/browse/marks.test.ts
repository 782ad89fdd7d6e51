import { expect, it } from 'vitest';
import { markOf } from '../../src/browse/cards/marks.ts';
import { emptyProfile } from '../../src/profile/parse.ts';
import type { Known } from '../../src/store/browsing.ts';
import { DEFAULT_RULES } from '../../src/store/index.ts';
import type { SavedRow, Status } from '../../src/tracker/saved.ts';

const PROFILE = {
  ...emptyProfile(),
  targetLevels: ['director' as const],
  targetFunctions: ['product-management' as const],
};
const NEW: Known = {
  saved: null,
  seen: { first: '2026-11-21', previous: null, last: '2026-11-21', score: null, band: null },
};
const SEEN: Known = { saved: null, seen: { ...NEW.seen!, first: '2026-10-01', previous: '2026-11-09' } };
const READ: Known = { saved: null, seen: { ...SEEN.seen!, score: 78, band: 'good' } };
const HELD: Known = { saved: null, seen: { ...NEW.seen!, score: 86, band: 'stretch' } };
const saved = (status: Status): Known => ({
  saved: { status, score: 64, band: 'possible', note: 'Ask Kim', payMin: 150000, payMax: 190000 } as SavedRow,
  seen: READ.seen,
});
const RULES = { ...DEFAULT_RULES, hideCompanies: ['harbourlight ltd'], hideTitles: ['Growth', ''] };

const ROWS: [title: string, company: string, known: Known, words: string[] | null, dim?: boolean][] = [
  ['Director of Product', 'Quillon', NEW, null],
  ['Director of Product', 'Quillon', SEEN, ['Seen 9 Nov'], false],
  ['Director of Product', 'Quillon', READ, ['Good match 78', 'Seen 9 Nov'], false],
  ['Director of Product', 'Quillon', HELD, ['Stretch'], false],
  ['Director of Product', 'Quillon', saved('interviewing'), ['Interviewing', 'Possible match 64'], false],
  ['Product Manager', 'Quillon', saved('rejected'), ['Rejected', 'Possible match 64'], true],
  ['Senior Director, Product', 'Quillon', NEW, null],
  ['Product Manager', 'Quillon', NEW, ['Other level: Product Manager'], true],
  ['Product Manager / Director of Product', 'Quillon', NEW, null],
  ['Software Engineer', 'Quillon', NEW, ['Other function: engineering'], true],
  ['Something Quite Else', 'Quillon', NEW, null],
  ['Director of Product, Growth', 'Quillon', NEW, ['Title you dim'], true],
  ['Director of Product, Overgrowth', 'Quillon', NEW, null],
  ['Director of Product', 'Harbourlight, Ltd.', NEW, ['Company you dim'], true],
  ['Director of Product', 'Harbourlight Group', NEW, null],
  ['', '', NEW, null],
];

it.each(ROWS)('%s at %s', (title, company, known, words, dim) => {
  const mark = markOf({ id: '1', title, company }, known, { profile: PROFILE, rules: RULES });
  expect(mark && { words: mark.words, dim: mark.dim }).toEqual(words && { words, dim });
});

it('never says what the profile holds, what a job pays or what was noted', () => {
  const all = ROWS.map(([title, company, known]) =>
    markOf({ id: '1', title, company }, known, { profile: PROFILE, rules: RULES }),
  );
  expect(JSON.stringify(all)).not.toMatch(/Kim|1[59]0000|director/i);
});

it('says nothing of functions and levels without a profile', () => {
  expect(markOf({ id: '1', title: 'Software Engineer', company: '' }, NEW, { profile: null, rules: RULES })).toBeNull();
});
