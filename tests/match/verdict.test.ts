import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { BandId, SkillId } from '../../src/knowledge/taxonomy.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { analysisOf, type Facts, profileOf, skills } from './build.ts';

const DIRECTOR = {
  targetLevels: ['director'],
  track: 'leader',
  experience: [
    { years: 12, area: 'product-management' },
    { years: 6, area: 'people-management' },
  ],
  ...skills({
    'product-strategy': 'strong',
    b2b: 'strong',
    saas: 'strong',
    'pricing-packaging': 'strong',
    python: 'none',
  }),
  education: [{ level: 'bachelor' }],
  scope: { largestTeam: 14, managedManagers: true, pnl: true },
  compensation: { currency: 'USD', baseFloor: 190000, baseTarget: 220000 },
  work: { modes: ['remote', 'hybrid'], places: ['New York, NY'], maxDaysInOffice: 3, needsSponsorship: false },
};

const JOB: Facts = {
  role: { level: 'director', bodyLevel: 'director', track: 'leader' },
  years: [{ min: 10 }, { min: 5, area: 'people-management' }],
  required: ['product-strategy', 'roadmapping', 'people-management', 'saas'],
  preferred: ['pricing-packaging', 'healthcare'],
  education: [{ level: 'bachelor', orEquivalent: true }],
  work: { mode: 'hybrid', daysInOffice: 2, places: ['New York, NY'] },
  pay: [{ min: 200000, max: 240000 }],
};

/** The same job with one thing changed, and what becomes of the verdict. */
const VERDICTS: [what: string, Facts, Record<string, unknown>, BandId, blockers: string[]][] = [
  ['the job looked for', {}, {}, 'strong', []],
  ['another trade', { role: { function: 'engineering', level: null } }, {}, 'poor', ['function']],
  ['a near trade', { role: { ...JOB.role, function: 'product-ownership' } }, {}, 'good', []],
  [
    'an individual two rungs below',
    { role: { level: 'lead-pm', track: 'ic', bodyLevel: 'senior-ic' } },
    {},
    'possible',
    [],
  ],
  ['far below', { role: { level: 'pm', track: 'ic', bodyLevel: 'ic' } }, {}, 'poor', ['level']],
  ['far above', { role: { level: 'cpo', track: 'leader' } }, {}, 'poor', ['level']],
  [
    'far too few years',
    { years: [{ min: 10 }] },
    { experience: [{ years: 5, area: 'product-management' }] },
    'stretch',
    ['years'],
  ],
  [
    'a little too few years',
    { years: [{ min: 10 }] },
    { experience: [{ years: 8, area: 'product-management' }] },
    'strong',
    [],
  ],
  [
    'one path of years suffices',
    {
      years: [
        { min: 20, alternative: true },
        { min: 12, alternative: true },
      ],
    },
    {},
    'strong',
    [],
  ],
  ['years that are only preferred block nothing', { years: [{ min: 30, need: 'preferred' }] }, {}, 'strong', []],
  ['in the office', { work: { mode: 'onsite', places: ['New York, NY'] } }, {}, 'stretch', ['mode']],
  [
    'more days than the limit',
    { work: { mode: 'hybrid', daysInOffice: 4, places: ['New York, NY'] } },
    {},
    'stretch',
    ['mode'],
  ],
  [
    'remote blocks nobody',
    { work: { mode: 'remote', places: ['United States'] } },
    { work: { modes: ['hybrid'], places: ['New York, NY'] } },
    'strong',
    [],
  ],
  ['another city', { work: { mode: 'hybrid', places: ['Seattle, WA'] } }, {}, 'stretch', ['place']],
  [
    'another city, the mode not stated, for who would work from anywhere in the country',
    { work: { places: ['Seattle, WA'] } },
    { work: { places: ['New York, NY', 'United States'] } },
    'strong',
    [],
  ],
  [
    'another city, the mode not stated, for who names a town only',
    { work: { places: ['Seattle, WA'] } },
    {},
    'stretch',
    ['place'],
  ],
  [
    'a security clearance for who needs sponsorship',
    { work: { clearance: true, places: ['New York, NY'] } },
    { work: { places: [], needsSponsorship: true } },
    'stretch',
    ['sponsorship'],
  ],
  [
    'a security clearance for who needs none',
    { work: { clearance: true, places: ['New York, NY'] } },
    { work: { places: [], needsSponsorship: false } },
    'strong',
    [],
  ],
  ['one of several cities', { work: { mode: 'hybrid', places: ['Seattle, WA', 'New York, NY'] } }, {}, 'strong', []],
  [
    'an office elsewhere in the country, for who names a town and the country',
    { work: { mode: 'hybrid', places: ['Seattle, WA'] } },
    { work: { places: ['New York, NY', 'United States'] } },
    'stretch',
    ['place'],
  ],
  [
    'an office anywhere, for who names the country alone',
    { work: { mode: 'hybrid', places: ['Seattle, WA'] } },
    { work: { places: ['United States'] } },
    'strong',
    [],
  ],
  [
    'an office, for who names remote places only',
    { work: { mode: 'hybrid', places: ['Seattle, WA'] } },
    { work: { places: ['Remote (Canada)'] } },
    'strong',
    [],
  ],
  ['remote from another state', { work: { mode: 'remote', places: ['Seattle, WA'] } }, {}, 'strong', []],
  ['remote from another country', { work: { mode: 'remote', places: ['Germany'] } }, {}, 'stretch', ['place']],
  ['a place that the table does not know', { work: { mode: 'hybrid', places: ['Smallville'] } }, {}, 'strong', []],
  ['pay under the floor', { pay: [{ min: 150000, max: 180000 }] }, {}, 'stretch', ['pay']],
  ['pay without an upper end', { pay: [{ min: 150000 }] }, {}, 'strong', []],
  ['pay in another currency', { pay: [{ min: 90000, max: 110000, currency: 'EUR' }] }, {}, 'strong', []],
  ['no pay stated', { pay: [] }, {}, 'strong', []],
  [
    'no sponsorship for who needs it',
    { work: { sponsorship: 'not-offered', places: ['New York, NY'] } },
    { work: { places: [], needsSponsorship: true } },
    'stretch',
    ['sponsorship'],
  ],
  [
    'no sponsorship for who does not',
    { work: { sponsorship: 'not-offered', places: ['New York, NY'] } },
    {},
    'strong',
    [],
  ],
  [
    'no sponsorship where one may work anyway',
    { work: { sponsorship: 'not-offered', places: ['Austin, TX'] } },
    { work: { needsSponsorship: true, authorisedIn: ['US'] } },
    'strong',
    [],
  ],
];

test.each(VERDICTS)('%s', (_what, facts, says, band, blockers) => {
  const match = computeMatch(analysisOf({ ...JOB, ...facts }), profileOf({ ...DIRECTOR, ...says }));
  expect({ band: match.band, blockers: match.blockers.map(({ id }) => id) }).toEqual({ band, blockers });
});

test.each([
  ['a town only', ['New York, NY'], 'The job is in Seattle, WA, which is not one of your places.'],
  [
    'a town and its country',
    ['New York, NY', 'United States'],
    'The job is in Seattle, WA, which is not one of your places: United States counts for remote jobs, as you name a town in it.',
  ],
  [
    'a town and the country by a remote place',
    ['New York, NY', 'Remote (US)'],
    'The job is in Seattle, WA, which is not one of your places.',
  ],
])('an office elsewhere, for who names %s', (_what, places, why) => {
  const analysis = analysisOf({ ...JOB, work: { mode: 'hybrid', places: ['Seattle, WA'] } });
  expect(computeMatch(analysis, profileOf({ ...DIRECTOR, work: { places } })).blockers.map((one) => one.why)).toEqual([
    why,
  ]);
});

test('place, mode and pay never touch fit', () => {
  const base = computeMatch(analysisOf(JOB), profileOf(DIRECTOR));
  const bad = computeMatch(
    analysisOf({ ...JOB, work: { mode: 'onsite', places: ['Seattle, WA'] }, pay: [{ min: 1000, max: 2000 }] }),
    profileOf(DIRECTOR),
  );
  expect(bad.score).toBe(base.score);
  expect(bad.attraction!).toBeLessThan(base.attraction!);
});

/** Skills that the profile says nothing of. */
const UNMENTIONED: SkillId[] = ['jira', 'figma', 'sql', 'insurance', 'banking', 'tableau'];

/** Posting, profile, the whole sentence. */
const SENTENCES: [Facts, Record<string, unknown>, string][] = [
  [JOB, DIRECTOR, 'Strong match, 91: you meet all 7 must-haves; pay reaches your target.'],
  [
    { ...JOB, pay: [{ min: 200000, max: 240000, place: 'New York' }] },
    DIRECTOR,
    'Strong match, 91: you meet all 7 must-haves; pay reaches your target in New York.',
  ],
  [
    { ...JOB, pay: [{ min: 150000, max: 180000 }] },
    DIRECTOR,
    'Stretch: pay under your floor. Apart from that a strong match, 91: you meet all 7 must-haves.',
  ],
  [
    { ...JOB, required: [...JOB.required!, 'python', 'jira'], pay: [] },
    DIRECTOR,
    'Strong match, 87: you meet 7 of 9 must-haves (1 missing, 1 not in your profile); pay is not stated.',
  ],
  [
    { preferred: ['saas'] },
    { ...DIRECTOR, compensation: undefined },
    'Good match, 74: no must-haves were found; pay is not stated.',
  ],
  [
    { role: { function: 'engineering' }, required: ['python'] },
    DIRECTOR,
    'Poor match, 6: a function you do not look for; you do not meet the one must-have; pay is not stated.',
  ],
  [
    { ...JOB, required: [...UNMENTIONED, 'saas'], pay: [] },
    DIRECTOR,
    'Possible match so far, 90: you meet 4 of 10 must-haves (6 not in your profile); pay is not stated.',
  ],
  [
    { ...JOB, required: UNMENTIONED.slice(0, 3), pay: [] },
    DIRECTOR,
    'Good match so far, 89: you meet 3 of 6 must-haves (3 not in your profile); pay is not stated.',
  ],
  [
    { ...JOB, required: [...UNMENTIONED, 'saas'], work: { mode: 'onsite' }, pay: [] },
    DIRECTOR,
    'Stretch: a work mode you do not want. Apart from that a possible match so far, 90: you meet 4 of 10 must-haves (6 not in your profile); pay is not stated.',
  ],
  [
    { ...JOB, years: [], education: [], required: ['jira'], pay: [] },
    DIRECTOR,
    'Possible match so far, 86: your profile does not mention the one must-have; pay is not stated.',
  ],
  [
    { ...JOB, years: [], education: [], required: ['jira', 'figma'], pay: [] },
    DIRECTOR,
    'Possible match so far, 86: your profile mentions none of the 2 must-haves; pay is not stated.',
  ],
  [
    { ...JOB, confidence: 0.4 },
    DIRECTOR,
    'Possible match, 91: only part of the posting could be read; you meet all 7 must-haves; pay reaches your target.',
  ],
  [{ role: { level: 'director' } }, DIRECTOR, 'No requirements could be read, so there is no score.'],
  [
    { role: { function: 'engineering' }, text: '' },
    DIRECTOR,
    'Only the title could be read, so there is no score, but one thing is plain: a function you do not look for.',
  ],
];

test.each(SENTENCES)('sentence %#', (facts, says, sentence) => {
  expect(computeMatch(analysisOf(facts), profileOf(says)).summary).toBe(sentence);
});

test('without a title, nothing is said of the function', () => {
  const untitled = analysisOf({ ...JOB, role: { function: 'other', evidence: {} } });
  untitled.posting.title = '';
  const { band, blockers, criteria } = computeMatch(untitled, profileOf(DIRECTOR));
  expect([band, blockers, criteria.find(({ id }) => id === 'function')]).toEqual(['strong', [], undefined]);
});

test('nothing read gives no score', () => {
  const match = computeMatch(
    analysisOf({ role: { level: 'director' }, required: ['communication'] }),
    profileOf(DIRECTOR),
  );
  expect([match.score, match.band]).toEqual([null, 'unread']);
});

test.each(['Director of Product, Payments', 'Product Director (SQL, 10+ years)', 'Head of AI, B2B SaaS'])(
  'the title “%s” alone gives no score, and pay beside it none',
  async (title) => {
    const posting = { title, company: '', location: 'Leeds', url: '', id: '1', site: '', text: '', sources: {} };
    const analysis = await analyse({ ...posting, pay: [{ text: '£120,000 base', by: 'spreadsheet' }] });
    const match = computeMatch(analysis, profileOf({ ...DIRECTOR, targetFunctions: ['product-management'] }));
    expect(analysis.compensation.ranges).toHaveLength(1);
    expect([match.score, match.band]).toEqual([null, 'unread']);
  },
);

test('an empty profile gives no score, says what to do, and blocks nothing', () => {
  const match = computeMatch(analysisOf(JOB), profileOf({ targetLevels: ['director'] }));
  expect([match.score, match.band]).toEqual([null, 'unread']);
  expect(match.summary).toBe('Your profile says too little to compare: add your years and skills.');
  expect(match.blockers).toEqual([]);
  expect(match.criteria.filter(({ status }) => status === 'missing')).toEqual([]);
});

test('what is one is told in the singular', () => {
  const posting = analysisOf({ work: { mode: 'hybrid', daysInOffice: 1 }, years: [{ min: null, max: 1 }] });
  const judged = (maxDaysInOffice: number) =>
    computeMatch(
      posting,
      profileOf({ work: { maxDaysInOffice }, experience: [{ years: 9, area: 'product-management' }] }),
    );
  expect(judged(0).blockers.map(({ why }) => why)).toEqual([
    'The job asks for 1 day a week in the office; your limit is 0.',
  ]);
  const { criteria } = judged(1);
  const office = criteria.find(({ id }) => id === 'wish/office')!;
  expect([office.label, office.proof[0]!.text, office.why]).toEqual([
    ...['At most 1 day in the office', 'your limit: 1 day', 'The job asks for 1 day a week.'],
  ]);
  expect(criteria.some(({ label }) => label === 'Up to 1 year of product management')).toBe(true);
});
