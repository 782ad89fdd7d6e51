import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeMatch } from '../../src/match/compute.ts';
import { withoutAmounts, withoutMyPay } from '../../src/match/redact.ts';
import { compareLines, EQUAL_WEIGHTS } from '../../src/report/compare.ts';
import { facts, says } from './any.ts';
import { analysisOf, type Facts, profileOf } from './build.ts';

const PERSON = {
  targetLevels: ['director'],
  experience: [{ years: 12, area: 'product-management' }],
  compensation: { currency: 'USD', baseFloor: 191000, baseTarget: 223000 },
  work: { modes: ['remote'] },
};
const JOB: Facts = { role: { level: 'director', track: 'leader' }, years: [{ min: 10 }] };

/** What the posting adds; the sentence with everything, and the one that may be handed on; the band of each. */
const ROWS: [Facts, Record<string, unknown>, [string, string], [string, string]][] = [
  [
    { pay: [{ min: 150000, max: 180000 }] },
    {},
    ['stretch', 'Stretch: pay under your floor. Apart from that a strong match, 86: you meet the one must-have.'],
    ['strong', 'Strong match, 86: you meet the one must-have.'],
  ],
  [
    { pay: [{ min: 200000, max: 240000 }] },
    {},
    ['strong', 'Strong match, 86: you meet the one must-have; pay reaches your target.'],
    ['strong', 'Strong match, 86: you meet the one must-have.'],
  ],
  [
    { pay: [{ min: 150000, max: 180000 }], work: { mode: 'onsite' } },
    {},
    [
      'stretch',
      'Stretch: a work mode you do not want and pay under your floor. Apart from that a strong match, 86: you meet the one must-have.',
    ],
    [
      'stretch',
      'Stretch: a work mode you do not want. Apart from that a strong match, 86: you meet the one must-have.',
    ],
  ],
  [
    { pay: [{ min: 150000, max: 180000 }], years: [] },
    {},
    ['unread', 'No requirements could be read, so there is no score, but one thing is plain: pay under your floor.'],
    ['unread', 'Too little could be compared, so there is no score.'],
  ],
];

test.each(ROWS)('handed on: %j', (facts, says, whole, shown) => {
  const analysis = analysisOf({ ...JOB, ...facts });
  const match = computeMatch(analysis, profileOf({ ...PERSON, ...says }));
  const redacted = withoutMyPay(match, analysis);
  expect([match.band, match.summary]).toEqual(whole);
  expect([redacted.band, redacted.summary]).toEqual(shown);
  expect(JSON.stringify(redacted)).not.toMatch(/191,?000|223,?000|floor"?:\d|wish\/pay/);
  expect(redacted.score).toBe(match.score);
});

test.each(ROWS)('hidden on screen, the verdict stays: %j', (facts, says, whole) => {
  const match = computeMatch(analysisOf({ ...JOB, ...facts }), profileOf({ ...PERSON, ...says }));
  const shown = withoutAmounts(match);
  expect([shown.band, shown.summary]).toEqual(whole);
  expect(shown.blockers.map(({ id }) => id)).toEqual(match.blockers.map(({ id }) => id));
  for (const { id, why } of shown.blockers) if (id === 'pay') expect(why).toBe('Pay is under your floor.');
  expect(JSON.stringify(shown)).not.toMatch(/191,?000|223,?000/);
});

/** Figures that no posting made here can have. */
const wishes = fc
  .record({ baseFloor: fc.constantFrom(undefined, 161803, 27182), baseTarget: fc.constantFrom(undefined, 314159) })
  .map((wish) => ({ currency: 'USD', ...wish }));
const one = fc.record({ posting: facts, profile: says, wish: wishes });

test('hiding amounts hides amounts and nothing else, on any posting for any profile', () => {
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (all) => {
      const cases = all.map(({ posting, profile, wish }, index) => {
        const analysis = analysisOf(posting);
        return {
          key: `${index}`,
          status: '',
          analysis,
          match: computeMatch(analysis, profileOf({ ...profile, compensation: wish })),
        };
      });
      const hidden = cases.map((entry) => ({ ...entry, match: withoutAmounts(entry.match) }));
      for (const [index, { match }] of cases.entries()) {
        const { blockers, pay, ...rest } = match;
        const { blockers: told, pay: shown, ...same } = hidden[index]!.match;
        expect(same).toEqual(rest);
        expect(told.map(({ id, evidence }) => [id, evidence])).toEqual(
          blockers.map(({ id, evidence }) => [id, evidence]),
        );
        expect(shown).toEqual({ ...pay, floor: null, target: null, floorPosition: null, targetPosition: null });
        expect(JSON.stringify(hidden[index]!.match)).not.toMatch(/161,?803|27,?182\b|314,?159/);
      }
      const best = (of: typeof cases) => compareLines(of, EQUAL_WEIGHTS).map((line) => [line.id, line.best]);
      expect(best(hidden)).toEqual(best(cases));
    }),
  );
});
