import { expect, test } from 'vitest';
import { computeMatch } from '../../src/match/compute.ts';
import { withoutMyPay } from '../../src/match/redact.ts';
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

test.each(ROWS)('%j', (facts, says, whole, shown) => {
  const analysis = analysisOf({ ...JOB, ...facts });
  const match = computeMatch(analysis, profileOf({ ...PERSON, ...says }));
  const redacted = withoutMyPay(match, analysis);
  expect([match.band, match.summary]).toEqual(whole);
  expect([redacted.band, redacted.summary]).toEqual(shown);
  expect(JSON.stringify(redacted)).not.toMatch(/191,?000|223,?000|floor"?:\d|wish\/pay/);
  expect(redacted.score).toBe(match.score);
});
