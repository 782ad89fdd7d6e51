import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LevelId } from '../../src/knowledge/taxonomy.ts';
import { answerTo } from '../../src/match/answer.ts';
import { computeMatch } from '../../src/match/compute.ts';
import type { Criterion, Match } from '../../src/match/match.ts';
import { movers } from '../../src/match/movers.ts';
import { type Change, levelBeside, whatIf, withChanges } from '../../src/match/what-if.ts';
import { facts, says, skillId } from './any.ts';
import { analysisOf, type Facts, profileOf, skills } from './build.ts';

const PERSON = {
  targetLevels: ['director'],
  track: 'leader',
  experience: [
    { years: 8, area: 'product-management' },
    { years: 4, area: 'people-management' },
  ],
  ...skills({ sql: 'none', 'pricing-packaging': 'strong', aws: 'some' }),
  compensation: { currency: 'USD', baseFloor: 200000, baseTarget: 220000 },
  work: { modes: ['remote'], places: ['Chicago, IL'], maxDaysInOffice: 1, maxTravelPercent: 10 },
};

const JOB: Facts = {
  role: { level: 'director', track: 'leader' },
  years: [{ min: 10 }, { min: 3, area: 'people-management' }],
  required: ['sql', 'pricing-packaging', 'partnerships'],
  preferred: ['aws'],
  pay: [{ min: 170000, max: 190000 }],
  work: { mode: 'hybrid', daysInOffice: 3, places: ['Chicago, IL'], travelPercent: 20 },
};

const row = (match: Match, id: string) => match.criteria.find((criterion) => criterion.id === id)!;

/** A change of the person above, and what becomes of one row of the ledger, of the blockers or of the attraction. */
const ANSWERS: [what: string, changes: Change[], id: string, status: Criterion['status'], blockers: string[]][] = [
  ['nothing', [], 'skill/sql', 'missing', ['mode', 'pay']],
  ['one more skill', [{ kind: 'skill', skill: 'sql' }], 'skill/sql', 'met', ['mode', 'pay']],
  ['another skill', [{ kind: 'skill', skill: 'partnerships' }], 'skill/partnerships', 'met', ['mode', 'pay']],
  ['a skill held in part', [{ kind: 'skill', skill: 'aws' }], 'skill/aws', 'met', ['mode', 'pay']],
  ['a year more', [{ kind: 'years', area: 'product-management', years: 1 }], 'years/1', 'partial', ['mode', 'pay']],
  ['two years more', [{ kind: 'years', area: 'product-management', years: 2 }], 'years/1', 'met', ['mode', 'pay']],
  ['10 % less base', [{ kind: 'pay', percent: -10 }], 'wish/pay', 'partial', ['mode']],
  ['5 % less base', [{ kind: 'pay', percent: -5 }], 'wish/pay', 'partial', ['mode']],
  ['4 % less base', [{ kind: 'pay', percent: -4 }], 'wish/pay', 'missing', ['mode', 'pay']],
  ['two office days', [{ kind: 'office', days: 2 }], 'wish/office', 'partial', ['mode', 'pay']],
  ['three office days', [{ kind: 'office', days: 3 }], 'wish/mode', 'met', ['pay']],
  ['hybrid alone', [{ kind: 'mode', mode: 'hybrid' }], 'wish/mode', 'met', ['mode', 'pay']],
  ['more travel', [{ kind: 'travel', percent: 25 }], 'wish/travel', 'met', ['mode', 'pay']],
  [
    'all of it',
    [
      { kind: 'office', days: 3 },
      { kind: 'pay', percent: -10 },
      { kind: 'skill', skill: 'sql' },
    ],
    'skill/sql',
    'met',
    [],
  ],
];

describe('what if', () => {
  test.each(ANSWERS)('%s', (_what, changes, id, status, blockers) => {
    const match = whatIf(analysisOf(JOB), profileOf(PERSON), changes);
    expect([row(match, id).status, match.blockers.map((blocker) => blocker.id)]).toEqual([status, blockers]);
  });

  const ROLE: [job: LevelId, changes: Change[], status: Criterion['status']][] = [
    ['group-pm', [], 'partial'],
    ['group-pm', [{ kind: 'aim', level: 'group-pm' }], 'met'],
    ['vp', [], 'partial'],
    ['vp', [{ kind: 'held', level: 'senior-director' }], 'partial'],
    ['vp', [{ kind: 'held', level: 'vp' }], 'met'],
  ];
  test.each(ROLE)('level %s with %j', (level, changes, status) => {
    const job = analysisOf({ ...JOB, role: { level, track: 'leader' } });
    expect(row(whatIf(job, profileOf(PERSON), changes), 'level').status).toBe(status);
  });

  test('a change of what the posting asks, or of what the person accepts, is a change of the profile and nothing else', () => {
    const person = profileOf(PERSON);
    const before = JSON.stringify(person);
    const analysis = analysisOf(JOB);
    expect(whatIf(analysis, person, [])).toEqual(computeMatch(analysis, person));
    const changes: Change[] = [
      { kind: 'degree', level: 'mba' },
      { kind: 'scope', scope: { pnl: true } },
      { kind: 'place', place: 'Boston, MA' },
      { kind: 'years', area: 'domain', detail: 'payments', years: 3 },
    ];
    const changed = withChanges(person, changes);
    expect([changed.education, changed.scope, changed.work?.places, changed.experience.at(-1)]).toEqual([
      [{ level: 'mba' }],
      { pnl: true },
      ['Chicago, IL', 'Boston, MA'],
      { area: 'domain', detail: 'payments', years: 3 },
    ]);
    expect(JSON.stringify(person)).toBe(before);
  });

  test('who named no limits keeps none', () => {
    const open = profileOf({ work: { modes: [], places: [] } });
    const changes: Change[] = [
      { kind: 'office', days: 5 },
      { kind: 'mode', mode: 'onsite' },
      { kind: 'place', place: 'Oslo' },
      { kind: 'travel', percent: 50 },
      { kind: 'pay', percent: -10 },
    ];
    expect(JSON.parse(JSON.stringify(withChanges(open, changes)))).toEqual(JSON.parse(JSON.stringify(open)));
  });

  test('years of product work are years of work', () => {
    const person = profileOf({
      experience: [
        { years: 12, area: 'total' },
        { years: 8, area: 'product-management' },
        { years: 2, area: 'product-management', detail: 'payments' },
      ],
    });
    expect(withChanges(person, [{ kind: 'years', area: 'product-management', years: 3 }]).experience).toEqual([
      { years: 2, area: 'product-management', detail: 'payments' },
      { years: 11, area: 'product-management' },
      { years: 15, area: 'total' },
    ]);
  });

  const BESIDE: [LevelId, number, LevelId | null][] = [
    ['director', -1, 'group-pm'],
    ['director', 1, 'senior-director'],
    ['senior-director', -1, 'director'],
    ['group-pm', -1, 'lead-pm'],
    ['principal-pm', 1, 'director'],
    ['principal-pm', -1, 'lead-pm'],
    ['cpo', 1, null],
    ['associate-pm', -1, null],
  ];
  test.each(BESIDE)('beside %s, %i: %s', (level, steps, beside) => expect(levelBeside(level, steps)).toBe(beside));
});

describe('what would move it', () => {
  test('every row that is not met, the one that adds most first', () => {
    const found = movers(analysisOf({ ...JOB, role: { level: 'vp', track: 'leader' } }), profileOf(PERSON));
    expect(found.map(({ id, status, risk }) => [id, status, risk > 0])).toEqual([
      ['level', 'partial', false],
      ['skill/sql', 'missing', false],
      ['years/1', 'partial', false],
      ['skill/partnerships', 'unknown', true],
      ['skill/aws', 'partial', false],
    ]);
    expect(found.map(({ gain }) => gain)).toEqual([...found.map(({ gain }) => gain)].sort((a, b) => b - a));
  });

  test('none without a score', () => {
    expect(movers(analysisOf(JOB), profileOf())).toEqual([]);
    expect(movers(analysisOf({ role: { level: 'director' } }), profileOf(PERSON))).toEqual([]);
  });

  test('another function shows what it costs', () => {
    const [first] = movers(analysisOf({ ...JOB, role: { function: 'engineering' } }), profileOf(PERSON));
    expect([first?.id, first?.status]).toEqual(['function', 'missing']);
    expect(first!.gain).toBeGreaterThan(20);
  });
});

describe('of any posting and any profile', () => {
  test('meeting one more requirement never lowers fit, and nothing that is met is among the movers', () => {
    fc.assert(
      fc.property(facts, says, (posting, profile) => {
        const analysis = analysisOf(posting);
        const match = computeMatch(analysis, profileOf(profile));
        for (const { id, gain, risk, score } of movers(analysis, profileOf(profile))) {
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(risk).toBeGreaterThanOrEqual(0);
          expect(score).toBeGreaterThanOrEqual(match.score!);
          expect(row(match, id).status).not.toBe('met');
        }
      }),
    );
  });

  test('a skill more makes no row worse, and where it touches one row only, fit no lower', () => {
    fc.assert(
      fc.property(facts, says, skillId, (posting, profile, skill) => {
        const analysis = analysisOf(posting);
        const before = computeMatch(analysis, profileOf(profile));
        const after = whatIf(analysis, profileOf(profile), [{ kind: 'skill', skill }]);
        const changed = after.criteria.filter((each, at) => each.credit !== before.criteria[at]!.credit);
        for (const each of changed) expect(each.credit).toBeGreaterThan(row(before, each.id).credit);
        const touched = changed.filter(({ weight }) => weight > 0);
        const only = touched.length === 1 && touched[0]!.credit === 1;
        if (only && before.score !== null) expect(after.score!).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  test('the same question, the same bytes', () => {
    fc.assert(
      fc.property(facts, says, (posting, profile) => {
        const run = () => JSON.stringify(movers(analysisOf(posting), profileOf(profile)));
        expect(run()).toBe(run());
      }),
    );
  });
});

describe('the answer to a requirement', () => {
  test('met by the change that is offered for it', () => {
    fc.assert(
      fc.property(facts, says, (posting, profile) => {
        const analysis = analysisOf(posting);
        const person = profileOf(profile);
        for (const mover of movers(analysis, person)) {
          const change = answerTo(mover, analysis, person);
          if (!change || change.kind === 'aim') continue;
          const answered = whatIf(analysis, person, [change]).criteria.filter(({ id }) => id === mover.id);
          expect(answered.some(({ status }) => status === 'met')).toBe(true);
        }
      }),
    );
  });

  const ANSWERED: [id: string, job: Facts, change: Change | null][] = [
    ['function', JOB, null],
    ['level', JOB, null],
    ['level', { role: { level: 'vp' } }, { kind: 'aim', level: 'vp' }],
    ['level', { role: { bodyLevel: 'director' } }, null],
    ['skill/looker|tableau', JOB, { kind: 'skill', skill: 'tableau' }],
    ['skill/foreign-language', JOB, null],
    ['years/1', JOB, { kind: 'years', area: 'product-management', years: 2 }],
    ['years/1', { years: [{ min: 4, area: 'other', detail: 'zeppelins' }] }, null],
    [
      'years/1',
      { years: [{ min: 4, area: 'domain', detail: 'payments' }] },
      { kind: 'years', area: 'domain', detail: 'payments', years: 4 },
    ],
    [
      'years/paths',
      {
        years: [
          { min: 12, alternative: true },
          { min: 10, alternative: true },
        ],
      },
      { kind: 'years', area: 'product-management', years: 2 },
    ],
    ['education/required', { education: [{ level: 'mba' }, { level: 'any' }] }, { kind: 'degree', level: 'bachelor' }],
    ['scope/team', { scope: { reports: { min: 5, max: 8 } } }, { kind: 'scope', scope: { largestTeam: 5 } }],
    ['scope/pnl', JOB, { kind: 'scope', scope: { pnl: true } }],
  ];
  test.each(ANSWERED)('%s', (id, job, change) => {
    expect(answerTo({ id }, analysisOf(job), profileOf(PERSON))).toEqual(change);
  });
});
