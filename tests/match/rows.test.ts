import { expect, test } from 'vitest';
import { computeMatch } from '../../src/match/compute.ts';
import { analysisOf, type Facts, profileOf, skill, skills } from './build.ts';

const PM_12 = { experience: [{ years: 12, area: 'product-management' }] };
const LEADER = {
  experience: [
    { years: 12, area: 'product-management' },
    { years: 6, area: 'people-management' },
  ],
};

const inWords = (text: string) => [{ source: 'text' as const, start: 0, end: text.length, text, rule: 'test' }];
const LANGUAGES = { languages: [{ name: 'German', level: 'B2' }] };
const asks = (text: string): Facts => ({
  skills: [{ ...skill('foreign-language', 'required'), evidence: inWords(text) }],
});

/** Posting, profile, and every row that comes of them: "id status credit". The function row is always there and left out. */
const ROWS: [what: string, Facts, Record<string, unknown>, string[]][] = [
  ['a strong skill is met', { required: ['sql'] }, skills({ sql: 'strong' }), ['skill/sql met 1']],
  ['some of a skill is part of it', { required: ['sql'] }, skills({ sql: 'some' }), ['skill/sql partial 0.75']],
  ['missing only where the profile says no', { required: ['sql'] }, skills({ sql: 'none' }), ['skill/sql missing 0']],
  ['not mentioned is unknown', { required: ['sql'] }, {}, ['skill/sql unknown 0']],
  [
    'years imply the basics',
    { required: ['roadmapping', 'backlog-management', 'agile'] },
    PM_12,
    ['skill/roadmapping met 0.9', 'skill/backlog-management met 0.9', 'skill/agile met 0.9'],
  ],
  [
    'years imply no tool and no field',
    { required: ['jira', 'fintech'] },
    PM_12,
    ['skill/jira unknown 0', 'skill/fintech unknown 0'],
  ],
  [
    'a no beats what years imply',
    { required: ['agile'] },
    { ...PM_12, ...skills({ agile: 'none' }) },
    ['skill/agile missing 0'],
  ],
  [
    'years beat a modest "some"',
    { required: ['roadmapping'] },
    { ...PM_12, ...skills({ roadmapping: 'some' }) },
    ['skill/roadmapping met 0.9'],
  ],
  [
    'a neighbour counts in part',
    { required: ['banking'] },
    skills({ payments: 'strong' }),
    ['skill/banking partial 0.6'],
  ],
  ['a part proves the whole', { required: ['fintech'] }, skills({ payments: 'strong' }), ['skill/fintech met 0.9']],
  [
    'some of a neighbour counts less',
    { required: ['banking'] },
    skills({ payments: 'some' }),
    ['skill/banking partial 0.45'],
  ],
  [
    'a lacking neighbour proves nothing',
    { required: ['banking'] },
    skills({ payments: 'none' }),
    ['skill/banking unknown 0'],
  ],
  [
    'a story shows a skill',
    { required: ['sql'] },
    { stories: [{ title: 'A report', skills: ['sql'] }] },
    ['skill/sql met 0.95'],
  ],
  [
    'alternatives are one row, the best answers',
    { skills: [skill('sql', 'required', 'g1'), skill('python', 'required', 'g1')] },
    skills({ sql: 'strong', python: 'none' }),
    ['skill/python|sql met 1'],
  ],
  [
    'of alternatives the unknown one may still do',
    { skills: [skill('sql', 'required', 'g1'), skill('python', 'required', 'g1')] },
    skills({ python: 'none' }),
    ['skill/python|sql unknown 0'],
  ],
  [
    'a quality is never missing',
    { required: ['communication', 'adaptability', 'leadership'] },
    skills({ communication: 'none', adaptability: 'strong' }),
    ['skill/communication unknown 0', 'skill/adaptability met 1', 'skill/leadership unknown 0'],
  ],
  [
    'a language is no quality',
    { required: ['foreign-language'] },
    skills({ 'foreign-language': 'none' }),
    ['skill/foreign-language missing 0'],
  ],
  ['English alone is not counted', asks('excellent English'), {}, ['skill/foreign-language unknown 0']],
  ['a language of the profile', asks('fluent in German'), LANGUAGES, ['skill/foreign-language met 1']],
  ['one of two of which one is enough', asks('German or French'), LANGUAGES, ['skill/foreign-language met 1']],
  [
    'a wished language beside a must',
    {
      skills: [
        {
          ...skill('foreign-language', 'required'),
          evidence: [...inWords('Fluent in German'), ...inWords('Danish or Finnish is a bonus')],
        },
      ],
    },
    LANGUAGES,
    ['skill/foreign-language met 1'],
  ],
  ['one of two languages', asks('German and French'), LANGUAGES, ['skill/foreign-language partial 0.5']],
  [
    'a language that is not listed is unknown',
    asks('fluent in Dutch'),
    LANGUAGES,
    ['skill/foreign-language unknown 0'],
  ],
  ['enough years', { years: [{ min: 10 }] }, PM_12, ['years/1 met 1']],
  ['nearly enough years', { years: [{ min: 14 }] }, PM_12, ['years/1 partial 0.786']],
  ['too few years', { years: [{ min: 24 }] }, PM_12, ['years/1 missing 0.25']],
  ['years nobody mentions are unknown', { years: [{ min: 5, area: 'technical' }] }, PM_12, ['years/1 unknown 0']],
  [
    'people leadership is not product work',
    { years: [{ min: 8, area: 'people-management' }] },
    LEADER,
    ['years/1 partial 0.563'],
  ],
  [
    'product and technical years add up to years of work',
    { years: [{ min: 15, area: 'total' }] },
    { experience: [...PM_12.experience, { years: 4, area: 'technical' }] },
    ['years/1 met 1'],
  ],
  [
    'years of two fields are not added to the sum',
    { years: [{ min: 15 }] },
    {
      experience: [
        { years: 12, area: 'product-management' },
        { years: 8, area: 'product-management', detail: 'payments' },
      ],
    },
    ['years/1 partial 0.7'],
  ],
  [
    'years in the field',
    { years: [{ min: 3, area: 'domain', detail: 'financial services' }] },
    { experience: [{ years: 5, area: 'domain', detail: 'fintech' }] },
    ['years/1 met 1'],
  ],
  [
    'years of selling in a field are not years of its products',
    { years: [{ min: 10, area: 'domain', detail: 'enterprise software sales' }] },
    { experience: [{ years: 12, area: 'domain', detail: 'enterprise-software' }] },
    ['years/1 unknown 0'],
  ],
  [
    'a field that is named after a trade is a field',
    { years: [{ min: 3, area: 'domain', detail: 'marketing technology' }] },
    { experience: [{ years: 5, area: 'domain', detail: 'adtech-martech' }] },
    ['years/1 met 1'],
  ],
  [
    'years in a neighbouring field count in part',
    { years: [{ min: 3, area: 'domain', detail: 'banking' }] },
    { experience: [{ years: 5, area: 'domain', detail: 'payments' }] },
    ['years/1 partial 0.6'],
  ],
  [
    'paths are one requirement',
    {
      years: [
        { min: 15, alternative: true },
        { min: 10, alternative: true },
      ],
    },
    PM_12,
    ['years/paths met 1'],
  ],
  [
    'a degree of the same height',
    { education: [{ level: 'bachelor' }] },
    { education: [{ level: 'master' }] },
    ['education/required met 1'],
  ],
  [
    'degrees named beside each other are alternatives',
    { education: [{ level: 'bachelor' }, { level: 'master' }] },
    { education: [{ level: 'bachelor' }] },
    ['education/required met 1'],
  ],
  [
    'experience replaces a degree where they say so',
    { education: [{ level: 'bachelor', orEquivalent: true }] },
    PM_12,
    ['education/required met 0.95'],
  ],
  ['no degree mentioned is unknown', { education: [{ level: 'bachelor' }] }, PM_12, ['education/required unknown 0']],
  [
    'a lower degree is part of a preferred one',
    { education: [{ level: 'mba', need: 'preferred' }] },
    { education: [{ level: 'bachelor' }] },
    ['education/preferred partial 0.4'],
  ],
  [
    'another master is nearly an MBA',
    { education: [{ level: 'mba' }] },
    { education: [{ level: 'master' }] },
    ['education/required partial 0.8'],
  ],
  ['who led people meets a leading job', { role: { track: 'leader' } }, LEADER, ['scope/people met 1']],
  ['who led nobody does not', { role: { track: 'leader' } }, { scope: { largestTeam: 0 } }, ['scope/people missing 0']],
  ['an individual’s job asks for no people', { role: { track: 'ic' } }, LEADER, []],
  ['a larger team than ever', { scope: { orgSize: 50 } }, { scope: { largestTeam: 15 } }, ['scope/team partial 0.5']],
  [
    'P&L only once',
    { scope: { pnl: 'owns' }, required: ['pnl-ownership'] },
    { scope: { pnl: true } },
    ['skill/pnl-ownership met 1'],
  ],
  ['a P&L that is only described', { scope: { pnl: 'owns' } }, { scope: { pnl: false } }, ['scope/pnl missing 0']],
  [
    'the level aimed at',
    { role: { level: 'director' } },
    { targetLevels: ['director'] },
    ['level met 1', 'wish/level met 1'],
  ],
  [
    'a rung above',
    { role: { level: 'vp' } },
    { targetLevels: ['senior-director'] },
    ['level partial 0.65', 'wish/level met 0.8'],
  ],
  [
    'a rung below',
    { role: { level: 'director' } },
    { targetLevels: ['senior-director'] },
    ['level partial 0.8', 'wish/level partial 0.5'],
  ],
  [
    'the level held counts for fit, not for the wish',
    { role: { level: 'director' } },
    { targetLevels: ['vp'], currentLevel: 'director' },
    ['level met 1', 'wish/level missing 0.15'],
  ],
  [
    'another track at the same rank',
    { role: { level: 'principal-pm', track: 'ic' } },
    { targetLevels: ['group-pm'], track: 'leader' },
    ['level partial 0.85', 'wish/level partial 0.5', 'wish/track missing 0'],
  ],
  [
    'another track at the same rank, for who is open to either',
    { role: { level: 'principal-pm', track: 'ic' } },
    { targetLevels: ['group-pm'], track: 'either' },
    ['level met 1', 'wish/level met 1'],
  ],
  [
    'the text pulls the level a little',
    { role: { level: 'director', bodyLevel: 'senior-ic' } },
    { targetLevels: ['director'] },
    ['level met 0.93', 'wish/level met 1'],
  ],
  [
    'level from the text alone',
    { role: { bodyLevel: 'director' } },
    { targetLevels: ['senior-director'] },
    ['level met 1', 'wish/level met 1'],
  ],
];

test.each(ROWS)('%s', (_what, facts, says, expected) => {
  const { criteria } = computeMatch(analysisOf(facts), profileOf(says));
  const rows = criteria
    .filter(({ id }) => id !== 'function')
    .map(({ id, status, credit }) => `${id} ${status} ${credit}`);
  expect(rows).toEqual(expected);
});

test('every row says why, and what is met or partly met shows its proof', () => {
  for (const [, facts, says] of ROWS) {
    for (const { why, status, proof, label } of computeMatch(analysisOf(facts), profileOf(says)).criteria) {
      expect(why).toMatch(/^[A-Z0-9].+\.$/);
      expect(label).not.toBe('');
      if (status === 'met' || status === 'partial') expect(proof).not.toEqual([]);
    }
  }
});

test('a must weighs two to three times a nice-to-have, and a duty least', () => {
  const { criteria } = computeMatch(
    analysisOf({ required: ['sql'], preferred: ['python'], duty: ['jira'] }),
    profileOf(),
  );
  const [must, nice, duty] = ['sql', 'python', 'jira'].map(
    (id) => criteria.find((row) => row.id === `skill/${id}`)!.weight,
  );
  expect(must! / nice!).toBeGreaterThanOrEqual(2);
  expect(must! / nice!).toBeLessThanOrEqual(3);
  expect(duty).toBeLessThan(nice!);
});

/** Years in product and of leading people, and what was led. */
function led(product: number, leading: number, scope: object) {
  const experience = [
    { area: 'product-management', years: product },
    { area: 'people-management', years: leading },
  ];
  return { experience, scope };
}

/** Posting, profile, and what the level row says. */
const LEVEL_WORDS: [Facts['role'], Record<string, unknown>, string][] = [
  [{ level: 'director' }, { targetLevels: ['director'] }, 'This is a level you aim at.'],
  [
    { level: 'senior-pm', track: 'ic' },
    { targetLevels: ['director'], track: 'leader' },
    '3 levels below the nearest level you aim at, and the job leads no people.',
  ],
  [
    { level: 'principal-pm', track: 'ic' },
    { targetLevels: ['group-pm'], track: 'leader' },
    'As high as a level you aim at, and the job leads no people.',
  ],
  [{ level: 'vp', track: 'leader' }, { targetLevels: ['head'] }, 'One level above the nearest level you aim at.'],
  [
    { level: 'director', bodyLevel: 'senior-ic' },
    { targetLevels: ['head'] },
    'About one level below the nearest level you aim at.',
  ],
  [{ level: 'director' }, {}, 'Your profile names no level you aim at.'],
  [
    { level: 'vp', track: 'leader' },
    { targetLevels: ['vp'], currentLevel: 'director' },
    '2 levels above the level you hold (Director).',
  ],
  [
    { level: 'vp', track: 'leader' },
    { targetLevels: ['director', 'head'], ...led(9, 3, { largestTeam: 5, managedManagers: false }) },
    '3 levels above the level that your years and teams show (Group PM).',
  ],
  [
    { level: 'group-pm', track: 'leader' },
    { targetLevels: ['head'], ...led(9, 3, { managedManagers: false }) },
    'This is the level that your years and teams show.',
  ],
  [
    { level: 'vp', track: 'leader' },
    { targetLevels: ['cpo'], ...led(15, 9, { managedManagers: true, pnl: true }) },
    'This is the level that your years and teams show.',
  ],
  [{ level: 'vp', track: 'leader' }, { targetLevels: ['vp'], ...led(15, 9, {}) }, 'This is a level you aim at.'],
  [
    { level: 'senior-pm', track: 'ic' },
    { targetLevels: ['director'], ...led(6, 0, {}) },
    'This is the level that your years and teams show.',
  ],
];
test.each(LEVEL_WORDS)('%j', (role, says, why) => {
  const row = computeMatch(analysisOf({ role }), profileOf(says)).criteria.find(({ id }) => id === 'level');
  expect(row?.why).toBe(why);
});

test('a posting for two levels is met by an aim at either; a corrected level is the one that holds', () => {
  const row = (title: string, level: 'senior-pm' | 'pm', targetLevels: string[]) => {
    const analysis = analysisOf({ role: { level, bodyLevel: 'manager-of-pms', track: 'leader' } });
    const posting = { ...analysis.posting, title };
    return computeMatch({ ...analysis, posting }, profileOf({ targetLevels })).criteria.find(
      ({ id }) => id === 'level',
    );
  };
  const title = 'Senior Product Manager / Group Product Manager';
  expect(row(title, 'senior-pm', ['group-pm'])?.status).toBe('met');
  expect(row(title, 'senior-pm', ['group-pm'])?.why).toBe(
    'The posting names several levels; among them is a level you aim at.',
  );
  expect(row('Senior Product Manager', 'senior-pm', ['group-pm'])?.status).toBe('partial');
  expect(row(title, 'pm', ['group-pm'])?.status).toBe('partial');
});
