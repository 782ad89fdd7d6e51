import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/facts/rules/years/quantity.ts';

/** A wording and every amount in it, as [min, max, the words it is read from]. */
type Row = readonly [text: string, amounts: ReadonlyArray<readonly [number | null, number | null, string]>];

const WRITTEN: readonly Row[] = [
  ['8 years', [[8, null, '8 years']]],
  ['8+ years', [[8, null, '8+ years']]],
  ['8 + years', [[8, null, '8 + years']]],
  ['8yrs+ in tech', [[8, null, '8yrs+']]],
  ['15+ YOE', [[15, null, '15+ YOE']]],
  ['8-12 yrs', [[8, 12, '8-12 yrs']]],
  ['8 – 12 years’ experience', [[8, 12, '8 – 12 years']]],
  ['8 to 12 years', [[8, 12, '8 to 12 years']]],
  ['2 or 3 years', [[2, 3, '2 or 3 years']]],
  ['between 5 and 8 years', [[5, 8, '5 and 8 years']]],
  ['5-7+ years', [[5, null, '5-7+ years']]],
  ['5 to 7+ Years', [[5, null, '5 to 7+ Years']]],
  ['minimum of eight (8) years', [[8, null, 'minimum of eight (8) years']]],
  ['8 (eight) years', [[8, null, '8 (eight) years']]],
  ['at least 5-7 years', [[5, null, 'at least 5-7 years']]],
  ['Minimum 8 to 10 years', [[8, null, 'Minimum 8 to 10 years']]],
  ['more than seven years', [[7, null, 'more than seven years']]],
  ['7 years or more', [[7, null, '7 years or more']]],
  ['7 or more years', [[7, null, '7 or more years']]],
  ['5+ or more years', [[5, null, '5+ or more years']]],
  ['10 plus years', [[10, null, '10 plus years']]],
  ['three-plus years', [[3, null, 'three-plus years']]],
  ['≥ 8 years', [[8, null, '≥ 8 years']]],
  ['+2 years', [[2, null, '+2 years']]],
  ['+ 2-4 years', [[2, 4, '2-4 years']]],
  ['2.5 years', [[2.5, null, '2.5 years']]],
  ['up to 5 years', [[null, 5, 'up to 5 years']]],
  ['no more than 3 years', [[null, 3, 'no more than 3 years']]],
  ['24 months', [[2, null, '24 months']]],
  ['18 months', [[1.5, null, '18 months']]],
  ['a decade', [[10, null, 'a decade']]],
  ['over a decade', [[10, null, 'over a decade']]],
  ['half a decade', [[5, null, 'half a decade']]],
  ['two decades', [[20, null, 'two decades']]],
  ['at least a year of practice', [[1, null, 'at least a year']]],
  ['Years of experience: 8-12', [[8, 12, 'Years of experience: 8-12']]],
  ['Experience: 5+', [[5, null, 'Experience: 5+']]],
  ['mindestens fünf Jahre', [[5, null, 'mindestens fünf Jahre']]],
  ['3 bis 5 Jahre', [[3, 5, '3 bis 5 Jahre']]],
  ["au moins 5 ans d'expérience", [[5, null, 'au moins 5 ans']]],
  ['3 à 5 ans', [[3, 5, '3 à 5 ans']]],
  ['mínimo 5 años', [[5, null, 'mínimo 5 años']]],
  ['minimaal 5 jaar', [[5, null, 'minimaal 5 jaar']]],
  [
    '10+ years, 5 of them managing designers',
    [
      [10, null, '10+ years'],
      [5, null, '5'],
    ],
  ],
  [
    '12 years, with at least 6 in senior roles',
    [
      [12, null, '12 years'],
      [6, null, 'at least 6'],
    ],
  ],
  [
    '9+ years incl. 4+ leading squads',
    [
      [9, null, '9+ years'],
      [4, null, '4+'],
    ],
  ],
];

const NOT_AMOUNTS: readonly string[] = [
  'several years',
  'a few years',
  'many years of practice',
  'once a year',
  'the year 2031',
  'in 1998 - 24 years',
  '$5 years',
  '350 years',
  'three times a year',
  'one or more of these tools',
  'at least one of those frameworks',
  'year-round support',
];

describe('amounts of years', () => {
  it.each(WRITTEN)('%s', (text, amounts) => {
    const found = findQuantities({ text }).map(({ min, max, start, end }) => [min, max, text.slice(start, end)]);
    expect(found).toEqual(amounts);
  });

  it.each(NOT_AMOUNTS)('none in "%s"', (text) => {
    expect(findQuantities({ text })).toEqual([]);
  });
});
