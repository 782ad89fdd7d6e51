import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LevelId } from '../../src/knowledge/taxonomy.ts';
import { growthPlan } from '../../src/prepare/growth.ts';
import { analysisOf, type Facts, profileOf, skills } from '../match/build.ts';

const posting = (key: string, facts: Facts, level: LevelId | null = 'director') => ({
  key,
  analysis: analysisOf({ ...facts, role: { level, ...facts.role } }),
});

const PROFILE = profileOf({
  targetLevels: ['director'],
  currentLevel: 'director',
  experience: [{ years: 4, area: 'product-management' }],
  ...skills({ sql: 'some', python: 'none', roadmapping: 'strong' }),
});

const POSTINGS = [
  posting('a', { required: ['sql', 'python', 'roadmapping', 'financial-modeling'] }),
  posting('b', { required: ['sql', 'financial-modeling'], years: [{ min: 10 }] }),
  posting('c', { required: ['sql', 'pnl-ownership', 'communication'], preferred: ['python'] }),
  posting('d', { required: ['python'] }, 'vp'),
  posting('e', { required: ['python'], role: { function: 'engineering' } }),
  posting('f', { required: ['python'] }, null),
];

const counts = ({ id, asked, missing, partial, unknown }: ReturnType<typeof growthPlan>['gaps'][number]) =>
  `${id}: ${asked} asked, ${missing} missing, ${partial} in part, ${unknown} unsaid`;

describe('the plan', () => {
  const plan = growthPlan(POSTINGS, PROFILE);

  it('counts must-haves of saved postings of the wanted level and function', () => {
    expect(plan.postings).toBe(3);
    expect(plan.gaps.map(counts)).toEqual([
      'skill/sql: 3 asked, 0 missing, 3 in part, 0 unsaid',
      'skill/python: 1 asked, 1 missing, 0 in part, 0 unsaid',
      'years/product-management: 1 asked, 1 missing, 0 in part, 0 unsaid',
    ]);
  });

  it('keeps apart what the profile does not speak of', () => {
    expect(plan.unsaid.map(counts)).toEqual([
      'skill/financial-modeling: 2 asked, 0 missing, 0 in part, 2 unsaid',
      'skill/pnl-ownership: 1 asked, 0 missing, 0 in part, 1 unsaid',
    ]);
  });

  it('names steps only where a source does', () => {
    expect(plan.unsaid[0]!.steps.map(({ id, sources }) => [id, sources])).toEqual([['finance', ['C']]]);
    expect(plan.gaps[0]!.steps).toEqual([]);
  });

  it('shows postings with their words', () => {
    expect(plan.gaps[0]!.examples).toHaveLength(3);
    expect(plan.gaps[0]!.examples[0]).toEqual({
      key: 'a',
      title: 'Director of Product',
      company: 'Example',
      quote: 'sql',
    });
  });

  it('knows the step after the present level', () => {
    expect(plan.next?.to[0]).toBe('vp');
    expect(plan.ladder.map(({ level }) => level)).toEqual(['director']);
  });
});

it('without wanted levels every posting of the function counts', () => {
  expect(growthPlan(POSTINGS, profileOf()).postings).toBe(5);
});

it('is empty without postings', () => {
  expect(growthPlan([], PROFILE)).toMatchObject({ postings: 0, gaps: [], unsaid: [] });
});

it('does not depend on the order of the postings', () => {
  const plan = growthPlan(POSTINGS, PROFILE);
  fc.assert(
    fc.property(fc.shuffledSubarray(POSTINGS, { minLength: POSTINGS.length }), (shuffled) => {
      expect(growthPlan(shuffled, PROFILE)).toEqual(plan);
    }),
  );
});
