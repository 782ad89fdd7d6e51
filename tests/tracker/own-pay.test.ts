import { describe, expect, test } from 'vitest';
import { type OwnPay, ownPay } from '../../src/tracker/own-pay.ts';
import type { SavedRow } from '../../src/tracker/saved.ts';
import { rowOf } from './rows.ts';

const paid = (payMin: number | null, payMax: number | null, part: Partial<SavedRow> = {}): SavedRow =>
  rowOf({ payCurrency: 'USD', payPeriod: 'year', payMin, payMax, ...part });
const none = { quartiles: null, from: null, to: null };

const CASES: [what: string, rows: SavedRow[], expected: OwnPay][] = [
  ['nothing saved', [], { n: 0, ...none }],
  [
    'too few',
    [paid(180000, 200000), paid(200000, 220000)],
    { n: 2, quartiles: null, from: '2026-05-01', to: '2026-05-01' },
  ],
  [
    'three, in any order',
    [
      paid(220000, 240000, { savedAt: '2026-06-03T00:00:00.000Z' }),
      paid(180000, 200000),
      paid(200000, 220000, { savedAt: '2026-04-09T00:00:00.000Z' }),
    ],
    { n: 3, quartiles: { low: 200000, median: 210000, high: 220000 }, from: '2026-04-09', to: '2026-06-03' },
  ],
  [
    'between two, and by the hour',
    [paid(100, 100, { payPeriod: 'hour' }), paid(null, 210000), paid(212000, null), paid(300000, 300000)],
    { n: 4, quartiles: { low: 209500, median: 211000, high: 234000 }, from: '2026-05-01', to: '2026-05-01' },
  ],
  [
    'what does not belong together',
    [
      paid(1, 1, { payCurrency: 'EUR' }),
      paid(1, 1, { level: 'vp' }),
      paid(1, 1, { level: null }),
      paid(1, 1, { payKind: 'ote' }),
      paid(1, 1, { payKind: 'total' }),
      paid(1, 1, { payPeriod: null }),
      paid(1, 1, { key: 'this' }),
      paid(null, null),
    ],
    { n: 0, ...none },
  ],
];

describe('own saved postings of the same level and currency', () => {
  test.each(CASES)('%s', (_what, rows, expected) => {
    expect(ownPay(rows, { level: 'director', currency: 'USD', except: 'this' })).toEqual(expected);
  });
});
