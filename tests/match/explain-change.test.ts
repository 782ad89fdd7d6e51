import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyCorrections } from '../../src/facts/corrections/apply.ts';
import { quoteOf } from '../../src/facts/corrections/facts.ts';
import type { Correction } from '../../src/facts/corrections/model.ts';
import { SKILLS, type SkillId } from '../../src/knowledge/taxonomy.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { explainChange } from '../../src/match/explain-change.ts';
import { factsBehind } from '../../src/match/facts-behind.ts';
import type { Match } from '../../src/match/match.ts';
import { leftOut } from '../../src/match/score.ts';
import { analysisOf, type Facts, profileOf, skill, skills } from './build.ts';

const POSTING: Facts = {
  role: { level: 'director', track: 'leader' },
  required: ['sql', 'product-strategy'],
  preferred: ['python'],
  years: [
    { min: 8, evidence: [{ source: 'text', start: 0, end: 8, text: '8+ years', rule: 'test' }] },
    {
      min: 3,
      area: 'people-management',
      evidence: [{ source: 'text', start: 0, end: 9, text: '3 leading', rule: 'test' }],
    },
  ],
};
const PERSON = {
  targetLevels: ['director'],
  experience: [
    { years: 10, area: 'product-management' },
    { years: 2, area: 'people-management' },
  ],
  ...skills({ sql: 'none', 'product-strategy': 'strong', python: 'some' }),
};

const dismissed = (id: string, words = id, kind: Correction['kind'] = 'skill'): Correction => ({
  kind,
  id,
  quote: quoteOf({ text: words }),
  change: { type: 'dismiss' },
  label: id,
  words,
  at: '',
});

/** Rows that changed in themselves, as `id: status → status`, with the direction in which they moved fit. */
function told(before: Parameters<typeof explainChange>[0], after: Parameters<typeof explainChange>[0]) {
  return explainChange(before, after)
    .rows.filter(({ shareOnly }) => !shareOnly)
    .map(
      ({ id, before: a, after: b, effect }) => `${id}: ${a?.status ?? '–'} → ${b?.status ?? '–'} ${Math.sign(effect)}`,
    );
}

describe('why a match changed', () => {
  const first = computeMatch(analysisOf(POSTING), profileOf(PERSON));
  const person = (part: object) => computeMatch(analysisOf(POSTING), profileOf({ ...PERSON, ...part }));
  const corrected = (...list: Correction[]) =>
    computeMatch(applyCorrections(analysisOf(POSTING), list), profileOf(PERSON));

  it.each([
    ['nothing', first, []],
    ['a must no longer counts', corrected(dismissed('sql')), ['skill/sql: missing → – 1']],
    [
      'the first years no longer count: the others keep their row',
      corrected(dismissed('product-management', '8+ years', 'experience')),
      ['years/1: met → – -1'],
    ],
    [
      'the user learned two things',
      person(skills({ sql: 'strong', 'product-strategy': 'strong', python: 'strong' })),
      ['skill/sql: missing → met 1', 'skill/python: partial → met 1'],
    ],
    [
      'the profile no longer says so: unknown counts neither way',
      person(skills({ 'product-strategy': 'strong', python: 'some' })),
      ['skill/sql: missing → unknown 1'],
    ],
  ])('%s', (_name, after, expected) => {
    expect(told(first, after)).toEqual(expected);
  });

  it('says what rows do not account for: distance of level pulls the whole', () => {
    const lower = person({ targetLevels: ['senior-pm'] });
    const { rows, rest, score, blockers } = explainChange(first, lower);
    expect(rows[0]).toMatchObject({ id: 'level', before: { status: 'met' } });
    expect(score.after!).toBeLessThan(score.before!);
    expect(rest).toBeLessThan(0);
    expect(blockers.added.map(({ id }) => id)).toEqual(['level']);
    expect(explainChange(lower, first).blockers.removed.map(({ id }) => id)).toEqual(['level']);
  });

  it('says no points where one of the two has no score', () => {
    const none = computeMatch(analysisOf({}), profileOf(PERSON));
    expect(none.score).toBeNull();
    expect(explainChange(none, first)).toMatchObject({ score: { before: null, after: first.score }, rest: 0 });
  });
});

const skillId = fc.constantFrom<SkillId>(...SKILLS.map(({ id }) => id));
const asked = fc
  .uniqueArray(fc.tuple(skillId, fc.constantFrom('required' as const, 'preferred' as const, 'duty' as const)), {
    minLength: 2,
    maxLength: 25,
    selector: ([id]) => id,
  })
  .map((rows) => rows.map(([id, need]) => skill(id, need)));
const held = fc.uniqueArray(fc.record({ id: skillId, strength: fc.constantFrom('strong', 'some', 'none') }), {
  maxLength: 25,
  selector: ({ id }) => id,
});

test('dismissing a missing must never lowers fit', () => {
  fc.assert(
    fc.property(asked, held, fc.boolean(), (wanted, has, pnl) => {
      const posting = analysisOf({ skills: wanted, scope: { pnl: pnl ? 'owns' : null } });
      const none = wanted.map(({ id }) => ({ id, strength: 'none' })).slice(0, 4);
      const kept = has.filter(({ id }) => !none.some((row) => row.id === id));
      const profile = profileOf({ skills: [...kept, ...none], scope: { pnl: false } });
      const before = computeMatch(posting, profile);
      for (const row of before.criteria.filter(({ status, need }) => status === 'missing' && need === 'required')) {
        const list = factsBehind(posting, row.id).map(({ id }) => dismissed(id));
        const after = computeMatch(applyCorrections(posting, list), profile);
        if (after.score === null) continue;
        expect(after.criteria.some(({ id }) => id === row.id)).toBe(false);
        expect(after.score).toBeGreaterThanOrEqual(before.score!);
      }
    }),
  );
});

test('the rows and the rest come to the difference of the scores', () => {
  fc.assert(
    fc.property(asked, held, held, (wanted, one, other) => {
      const posting = analysisOf({ skills: wanted });
      const [a, b] = [one, other].map((list) => computeMatch(posting, profileOf({ skills: list }))) as [Match, Match];
      const { rows, rest } = explainChange(a, b);
      if (a.score === null || b.score === null) return;
      const sum = rows.reduce((total, { effect }) => total + effect, 0) + rest;
      expect(Math.abs(sum - (b.score - a.score))).toBeLessThan(0.06);
      const effects = rows.map(({ effect }) => Math.abs(effect));
      expect(effects).toEqual([...effects].sort((x, y) => y - x));
    }),
  );
});

describe('a neighbour that answers a row', () => {
  const posting = analysisOf({ ...POSTING, required: ['product-strategy', 'banking', 'sql', 'roadmapping'] });
  const strong = { 'product-strategy': 'strong', sql: 'strong', roadmapping: 'strong' } as const;
  const with_ = (held: Parameters<typeof skills>[0]) =>
    computeMatch(posting, profileOf({ ...PERSON, ...skills({ ...strong, ...held }) }));

  test('is said to move nothing where fit leaves it out', () => {
    const [before, after] = [with_({}), with_({ payments: 'some' })];
    const row = after.criteria.find(({ id }) => id === 'skill/banking')!;
    expect([row.status, row.proof[0]?.kind, after.score]).toEqual(['partial', 'adjacent', before.score]);
    expect(leftOut(after.criteria)).toEqual(new Set([row]));
    const { rows, rest } = explainChange(before, after);
    expect(rows.map(({ id, effect }) => [id, effect])).toEqual([['skill/banking', 0]]);
    expect(rest).toBe(0);
  });

  test('counts where it raises fit', () => {
    const low = computeMatch(posting, profileOf(skills({ payments: 'strong', sql: 'none', roadmapping: 'none' })));
    expect(low.criteria.some(({ proof }) => proof[0]?.kind === 'adjacent')).toBe(true);
    expect(leftOut(low.criteria).size).toBe(0);
  });
});

describe('the facts behind a row', () => {
  const posting = analysisOf({
    ...POSTING,
    education: [{ level: 'mba', need: 'preferred' }],
    years: [{ min: 8 }, { min: 10, alternative: true }, { min: 12, alternative: true }, { min: 3, area: 'total' }],
    work: { mode: 'hybrid' },
  });
  it.each([
    ['skill/sql', ['skill sql']],
    ['skill/python|sql', ['skill sql', 'skill python']],
    ['years/1', ['experience product-management 8']],
    ['years/2', ['experience total 3']],
    ['years/paths', ['experience product-management 10', 'experience product-management 12']],
    ['experience/3', ['experience total 3']],
    ['education/preferred', ['education mba']],
    ['education/mba', ['education mba']],
    ['level', ['role level']],
    ['scope/people', ['role track']],
    ['wish/mode', ['work mode']],
    ['wish/pay', []],
    ['function', ['role function']],
    ['nothing', []],
  ])('%s', (id, expected) => {
    const named = factsBehind(posting, id).map(({ kind, id: of, values }) =>
      [kind, of, typeof values.min === 'number' ? values.min : ''].join(' ').trim(),
    );
    expect(named).toEqual(expected);
  });
});
