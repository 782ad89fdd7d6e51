import fc from 'fast-check';
import type { SkillFact } from '../../src/facts/analysis.ts';
import { BODY_LEVELS, FUNCTIONS, LEVELS, SKILLS, type SkillId } from '../../src/knowledge/taxonomy.ts';
import { type Facts, skill } from './build.ts';

/** Any posting and any profile, for properties that hold of all of them. */
const ids = SKILLS.map(({ id }) => id);
export const skillId = fc.constantFrom<SkillId>(...ids);
const need = fc.constantFrom<SkillFact['need']>('required', 'preferred', 'duty');
const level = fc.option(fc.constantFrom(...LEVELS.map(({ id }) => id)), { nil: null });

export const facts: fc.Arbitrary<Facts> = fc.record({
  role: fc.record({
    function: fc.constantFrom(...FUNCTIONS),
    level,
    bodyLevel: fc.option(fc.constantFrom(...BODY_LEVELS.map(({ id }) => id)), { nil: null }),
    track: fc.constantFrom(null, 'leader' as const, 'player-coach' as const, 'ic' as const),
  }),
  skills: fc
    .uniqueArray(fc.tuple(skillId, need), { maxLength: 30, selector: ([id]) => id })
    .map((rows) => rows.map(([id, asked]) => skill(id, asked))),
  years: fc.array(
    fc.record({
      min: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
      area: fc.constantFrom(
        'product-management' as const,
        'people-management' as const,
        'domain' as const,
        'total' as const,
      ),
      detail: fc.constantFrom(null, 'fintech', 'b2b saas', 'zeppelins'),
      need: fc.constantFrom('required' as const, 'preferred' as const),
      alternative: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  pay: fc.array(
    fc.record({
      min: fc.integer({ min: 1, max: 300000 }),
      max: fc.integer({ min: 1, max: 300000 }),
      currency: fc.constantFrom('USD', 'EUR'),
    }),
    { maxLength: 3 },
  ),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});

export const says = fc.record({
  targetLevels: fc.uniqueArray(fc.constantFrom(...LEVELS.map(({ id }) => id)), { maxLength: 3 }),
  targetFunctions: fc.uniqueArray(fc.constantFrom(...FUNCTIONS), { maxLength: 2 }),
  track: fc.constantFrom('leader', 'ic', 'either'),
  experience: fc.array(
    fc.record({
      years: fc.integer({ min: 0, max: 30 }),
      area: fc.constantFrom('product-management', 'people-management', 'technical'),
    }),
    { maxLength: 3 },
  ),
  skills: fc.uniqueArray(fc.record({ id: skillId, strength: fc.constantFrom('strong', 'some', 'none') }), {
    maxLength: 20,
    selector: ({ id }) => id,
  }),
  compensation: fc.constant({ currency: 'USD', baseFloor: 100000, baseTarget: 200000 }),
});
