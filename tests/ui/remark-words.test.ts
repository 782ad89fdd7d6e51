import { expect, it } from 'vitest';
import type { SheetProblem } from '../../src/tracker/spreadsheet.ts';
import { remarkWords } from '../../src/ui/sheet/remark-words.ts';

it.each<[Omit<SheetProblem, 'row'>, string]>([
  [{ kind: 'no-title' }, 'It has no job title.'],
  [{ kind: 'cut', words: 'W …', taken: 1000 }, '“W …” is too long; only its first 1000 characters are taken.'],
  [{ kind: 'no-date', words: 'soon' }, '“soon” is no date that can be read; it was left out.'],
  [{ kind: 'future', words: '2026-12-31' }, '“2026-12-31” is still to come; the day was left out.'],
  [{ kind: 'pay-currency', words: '185000' }, '“185000” names no currency; it was kept as words, not as pay.'],
  [{ kind: 'pay-absurd', words: '-5' }, '“-5” cannot be a year’s pay; it was kept as words, not as pay.'],
  [{ kind: 'pay-words', words: 'fair' }, '“fair” is no pay that can be read; it was kept as words.'],
  [{ kind: 'same-posting', other: 2 }, 'It is the same posting as in row 2; the two are saved as one.'],
  [{ kind: 'no-address', words: 'here' }, '“here” is no web address; it was left out.'],
  [
    { kind: 'unknown-status', words: 'Simmering', status: 'applied' },
    'The status “Simmering” is not known; it was taken as “Applied”.',
  ],
])('%j', (problem, words) => expect(remarkWords({ row: 3, ...problem })).toBe(words));
