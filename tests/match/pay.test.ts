import { expect, test } from 'vitest';
import { comparePay } from '../../src/match/pay.ts';
import { analysisOf, type Facts, profileOf } from './build.ts';

const WISH = {
  compensation: { currency: 'USD', baseFloor: 190000, baseTarget: 220000, totalTarget: 300000 },
  work: { places: ['Brooklyn, NY'] },
};
const year = (min: number | null, max: number | null, more = {}) => ({ min, max, ...more });

/** Ranges of the posting, then "annual min–max verdict floor@position target@position" and the notes. */
const PAY: [what: string, NonNullable<Facts['pay']>, Record<string, unknown>, string, notes?: string[]][] = [
  ['nothing stated', [], WISH, 'null–null unknown', ['The posting states no pay.']],
  ['the whole range above the target', [year(225000, 260000)], WISH, '225000–260000 meets-target -1 -0.14'],
  ['the target inside the range', [year(200000, 240000)], WISH, '200000–240000 reaches-target -0.25 0.5'],
  ['between floor and target', [year(170000, 210000)], WISH, '170000–210000 above-floor 0.5 1.25'],
  ['the top at the floor', [year(150000, 190000)], WISH, '150000–190000 above-floor 1 1.75'],
  ['the top under the floor', [year(150000, 189999)], WISH, '150000–189999 below-floor 1 1.75'],
  ['one figure', [year(200000, 200000)], WISH, '200000–200000 above-floor null null'],
  [
    'from: over the floor',
    [year(200000, null)],
    WISH,
    '200000–null above-floor null null',
    ['No upper end is stated.'],
  ],
  [
    'from: under the floor says nothing',
    [year(150000, null)],
    WISH,
    '150000–null unknown null null',
    ['No upper end is stated.'],
  ],
  ['up to', [year(null, 230000)], WISH, 'null–230000 reaches-target null null', ['No lower end is stated.']],
  [
    'by the hour',
    [year(95, 120, { period: 'hour' })],
    WISH,
    '197600–249600 reaches-target -0.15 0.43',
    ['Counted as 2,080 hours a year.'],
  ],
  [
    'by the day',
    [year(800, 900, { period: 'day' })],
    WISH,
    '208000–234000 reaches-target -0.69 0.46',
    ['Counted as 260 working days a year.'],
  ],
  [
    'by the month',
    [year(15000, 18000, { period: 'month' })],
    WISH,
    '180000–216000 above-floor 0.28 1.11',
    ['Counted as 12 months a year.'],
  ],
  [
    'another currency is not compared',
    [year(90000, 120000, { currency: 'EUR' })],
    WISH,
    '90000–120000 other-currency',
    ['Stated in EUR, your floor and target are in USD: not compared.'],
  ],
  [
    'total reaches the total target',
    [year(260000, 320000, { kind: 'total' })],
    WISH,
    '260000–320000 reaches-target null 0.67',
    ['The figure is total pay, base and bonus together; base is not stated.'],
  ],
  [
    'on-target earnings short of it say nothing of the base',
    [year(200000, 240000, { kind: 'ote' })],
    WISH,
    '200000–240000 unknown null 2.5',
    ['The figure is on-target earnings, base and bonus together; base is not stated.'],
  ],
  [
    'a total under the floor is a base under the floor',
    [year(150000, 180000, { kind: 'ote' })],
    WISH,
    '150000–180000 below-floor null null',
    ['The figure is on-target earnings, base and bonus together; base is not stated.'],
  ],
  [
    'base before total',
    [year(300000, 400000, { kind: 'ote' }), year(200000, 240000)],
    WISH,
    '200000–240000 reaches-target -0.25 0.5',
  ],
  [
    'the user’s city before the country',
    [year(150000, 180000, { place: 'United States' }), year(210000, 250000, { place: 'New York City' })],
    WISH,
    '210000–250000 reaches-target -0.5 0.25',
    ['Compared with the range for New York City.'],
  ],
  [
    'the user’s state',
    [year(150000, 180000, { place: 'Colorado' }), year(200000, 230000, { place: 'CA, NY and WA' })],
    WISH,
    '200000–230000 reaches-target -0.33 0.67',
    ['Compared with the range for CA, NY and WA.'],
  ],
  [
    'no place of the user: the range for everywhere',
    [year(150000, 180000, { place: 'Denver' }), year(190000, 220000)],
    WISH,
    '190000–220000 reaches-target 0 1',
    ['The posting states several ranges; this one holds where no other does.'],
  ],
  [
    'else the widest',
    [year(150000, 180000, { place: 'Zone A' }), year(140000, 230000, { place: 'Zone B' })],
    WISH,
    '140000–230000 reaches-target 0.56 0.89',
    ['Compared with the range for Zone B.'],
  ],
  ['no wish', [year(150000, 180000)], {}, '150000–180000 no-wish'],
  [
    'a target without a floor',
    [year(150000, 180000)],
    { compensation: { currency: 'USD', baseTarget: 200000 } },
    '150000–180000 unknown null 1.67',
  ],
];

test.each(PAY)('%s', (_what, pay, says, expected, notes = []) => {
  const match = comparePay(analysisOf({ pay }), profileOf(says));
  const compared =
    !['unknown', 'other-currency', 'no-wish'].includes(match.verdict) ||
    match.targetPosition !== null ||
    match.range?.max === null;
  const positions = compared ? ` ${match.floorPosition} ${match.targetPosition}` : '';
  expect(`${match.annualMin}–${match.annualMax} ${match.verdict}${positions}`).toBe(expected);
  expect(match.notes).toEqual(notes);
});
