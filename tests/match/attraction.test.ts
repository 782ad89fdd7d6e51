import { expect, test } from 'vitest';
import { computeMatch } from '../../src/match/compute.ts';
import { analysisOf, type Facts, profileOf } from './build.ts';

const WISHES = {
  targetLevels: ['director'],
  track: 'leader',
  compensation: { currency: 'USD', baseFloor: 190000, baseTarget: 220000 },
  work: { modes: ['remote', 'hybrid'], places: ['New York, NY'], maxDaysInOffice: 3, maxTravelPercent: 20 },
};

const JOB: Facts = {
  role: { level: 'director', track: 'leader' },
  work: { mode: 'hybrid', daysInOffice: 2, places: ['New York, NY'], travelPercent: 10 },
  pay: [{ min: 225000, max: 260000 }],
};

const attraction = (facts: Facts, says: Record<string, unknown> = WISHES) =>
  computeMatch(analysisOf({ ...JOB, ...facts }), profileOf(says)).attraction;

/** Jobs from most to least wanted: each is wanted more than the next. */
const LADDER: [string, Facts][] = [
  ['everything as wished', {}],
  ['the target inside the range', { pay: [{ min: 200000, max: 240000 }] }],
  ['above the floor only', { pay: [{ min: 190000, max: 210000 }] }],
  [
    'a level down, with less pay',
    { role: { level: 'group-pm', track: 'leader' }, pay: [{ min: 190000, max: 210000 }] },
  ],
  ['under the floor', { pay: [{ min: 150000, max: 180000 }] }],
  [
    'under the floor and elsewhere',
    { pay: [{ min: 150000, max: 180000 }], work: { mode: 'hybrid', places: ['Seattle, WA'] } },
  ],
  [
    'another trade besides',
    {
      role: { function: 'engineering' },
      pay: [{ min: 150000, max: 180000 }],
      work: { mode: 'onsite', places: ['Seattle, WA'] },
    },
  ],
];

test.each(LADDER.slice(1).map(([what, facts], index) => [what, LADDER[index]![0], facts, LADDER[index]![1]] as const))(
  '%s is wanted less than: %s',
  (_what, _than, facts, better) => {
    expect(attraction(facts)!).toBeLessThan(attraction(better)!);
  },
);

test.each([
  [
    { baseFloor: 190000, baseTarget: 220000 },
    210000,
    'The range passes your floor and stays under your target.',
    ', short of your target',
  ],
  [{ baseFloor: 190000 }, 210000, 'The range passes your floor; you named no target.', ''],
  [{ baseFloor: 190000, baseTarget: 220000 }, null, 'The range passes your floor and names no upper end.', ''],
])('of %o and pay to %s is said only what is known', (wishes, max, why, short) => {
  const experience = [{ years: 12, area: 'product-management' }];
  const profile = profileOf({ ...WISHES, experience, compensation: { currency: 'USD', ...wishes } });
  const told = (place: string | null) =>
    computeMatch(analysisOf({ ...JOB, years: [{ min: 1 }], pay: [{ min: 195000, max, place }] }), profile);
  expect(told(null).criteria.find(({ id }) => id === 'wish/pay')!.why).toBe(why);
  expect(told(null).summary).toContain(`pay is above your floor${short}.`);
  expect(told('New York, NY').summary).toContain(`pay is above your floor${short} in New York, NY.`);
});

test.each([
  [195000, 210000, 1],
  [190000, null, 1],
  [180000, 210000, 0.85],
  [null, 210000, 0.85],
  [150000, 180000, 0],
])('of a floor of 190000 and no target, pay from %s to %s is worth %s', (min, max, credit) => {
  const profile = profileOf({ ...WISHES, compensation: { currency: 'USD', baseFloor: 190000 } });
  const { criteria } = computeMatch(analysisOf({ ...JOB, pay: [{ min, max }] }), profile);
  expect(criteria.find(({ id }) => id === 'wish/pay')!.credit).toBe(credit);
});

test('a range that ends under the target is told as such, also without a floor', () => {
  const pay = (max: number | null, kind: 'base' | 'ote' = 'base') =>
    computeMatch(
      analysisOf({ ...JOB, pay: [{ min: 100000, max, kind }] }),
      profileOf({ compensation: { currency: 'USD', baseTarget: 220000 } }),
    ).criteria.find(({ id }) => id === 'wish/pay')!;
  expect([pay(150000).status, pay(150000).why]).toEqual(['partial', 'The top of the range is under your target.']);
  expect(pay(240000).why).toBe('The range reaches your target.');
  for (const open of [pay(null), pay(150000, 'ote')])
    expect([open.status, open.why]).toEqual([
      'unknown',
      'The stated pay cannot be compared with your floor and target.',
    ]);
});

test('what the posting does not say is neutral', () => {
  const silent = attraction({ pay: [], work: {}, role: { level: 'director' } })!;
  expect(silent).toBeGreaterThan(attraction({ pay: [{ min: 1, max: 2 }], work: {}, role: { level: 'director' } })!);
  expect(silent).toBeLessThan(attraction({})!);
});

test('without wishes, or without an answer to one, there is none', () => {
  expect(attraction({}, {})).toBeNull();
  expect(attraction({ pay: [], work: {}, role: {} }, { work: { modes: ['remote'] } })).toBeNull();
});

test('remote is welcome where an office was wished', () => {
  const wants = { work: { modes: ['hybrid'] } };
  const remote = attraction({ work: { mode: 'remote' } }, wants)!;
  expect(remote).toBeGreaterThan(attraction({ work: { mode: 'onsite' } }, wants)!);
  expect(remote).toBeLessThan(attraction({ work: { mode: 'hybrid' } }, wants)!);
});

test('a field worked in for years is as good as a wish for it, if a weaker one', () => {
  const known = { experience: [{ years: 6, area: 'domain', detail: 'payments' }] };
  const own = attraction({ required: ['payments'] }, { ...WISHES, ...known })!;
  const near = attraction({ required: ['banking'] }, { ...WISHES, ...known })!;
  const other = attraction({ required: ['gaming'] }, { ...WISHES, ...known })!;
  expect(own).toBeGreaterThan(near);
  expect(near).toBeGreaterThan(other);
  expect(attraction({ required: ['gaming'] }, { ...WISHES, targetDomains: ['payments'] })!).toBeLessThan(other);
  expect(attraction({ required: ['gaming'], pay: [], work: {} }, known)).toBeNull();
});

test('the other track is left for no pay', () => {
  const individual: Facts = { role: { level: 'director', track: 'ic' } };
  expect(attraction(individual)!).toBeLessThan(attraction({ pay: [{ min: 190000, max: 210000 }] })!);
  expect(attraction(individual, { ...WISHES, track: 'either' })!).toBeGreaterThan(attraction(individual)!);
});
