import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { computeMatch } from '../../src/match/compute.ts';
import { ladderOf, payOf, ringOf } from '../../src/report/drawings.ts';
import { toSvg } from '../../src/report/formats/drawings.ts';
import { analysisOf, profileOf } from '../match/build.ts';

type Pay = NonNullable<Parameters<typeof analysisOf>[0]>['pay'];
const WISHES = { compensation: { currency: 'USD', baseFloor: 185000, baseTarget: 215000 } };

function says(pay: Pay, wishes: Record<string, unknown> = WISHES): string[] {
  const analysis = analysisOf({ pay });
  return payOf(computeMatch(analysis, profileOf(wishes))).map((drawing) => drawing.says);
}

const PAYS: [what: string, Pay, string[]][] = [
  ['no pay', [], []],
  [
    'a range with floor and target',
    [{ min: 180000, max: 220000 }],
    ['Pay a year: USD 180,000 to USD 220,000; your floor USD 185,000; your target USD 215,000'],
  ],
  [
    'one figure',
    [{ min: 200000, max: 200000 }],
    ['Pay a year: USD 200,000; your floor USD 185,000; your target USD 215,000'],
  ],
  ['open above', [{ min: 180000 }], ['Pay a year: from USD 180,000; your floor USD 185,000; your target USD 215,000']],
  ['open below', [{ max: 180000 }], ['Pay a year: up to USD 180,000; your floor USD 185,000; your target USD 215,000']],
  [
    'another currency: the user’s figures stay off the line',
    [{ min: 90000, max: 99000, currency: 'GBP' }],
    ['Pay a year: GBP 90,000 to GBP 99,000'],
  ],
];

test.each(PAYS)('the pay drawing tells in words what it shows: %s', (_, pay, expected) => {
  expect(says(pay)).toEqual(expected);
});

test('the ladder tells where title, text and user stand', () => {
  const analysis = analysisOf({ role: { level: 'director', bodyLevel: 'manager-of-pms' } });
  expect(ladderOf(analysis, 'group-pm').map((drawing) => drawing.says)).toEqual([
    'On the ladder: title at Director, text at Leads PMs, you at Leads PMs',
  ]);
  expect(ladderOf(analysisOf(), 'group-pm')).toEqual([]);
});

test('no ring without a score', () => {
  expect(ringOf(computeMatch(analysisOf(), profileOf()))).toEqual([]);
});

it('every pay drawing has numbers for places and keeps its labels inside', () => {
  const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(amount, amount, amount, amount, (one, other, floor, target) => {
      const [min, max] = one !== null && other !== null && one > other ? [other, one] : [one, other];
      const analysis = analysisOf({ pay: [{ min, max }] });
      const match = computeMatch(analysis, profileOf());
      for (const drawing of payOf({
        ...match,
        pay: { ...match.pay, annualMin: min, annualMax: max, currency: 'USD', floor, target },
      })) {
        const svg = toSvg(drawing);
        expect(svg).not.toMatch(/NaN|Infinity|="-\d/);
      }
    }),
    { examples: [[Number.MIN_VALUE, null, null, null]] },
  );
});
