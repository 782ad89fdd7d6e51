import { SKILLS, type SkillId } from '../knowledge/taxonomy.ts';

/** Qualities outside the group `interpersonal` that are of the person all the same. */
const QUALITIES: readonly SkillId[] = ['business-acumen', 'customer-focus', 'leadership', 'strategic-thinking'];

/** Interpersonal in the taxonomy, but a fact that one has or has not. */
const NOT_QUALITIES: readonly SkillId[] = ['foreign-language'];

const TRAITS: ReadonlySet<SkillId> = new Set([
  ...QUALITIES,
  ...SKILLS.filter(({ id, group }) => group === 'interpersonal' && !NOT_QUALITIES.includes(id)).map(({ id }) => id),
]);

/**
 * Whether a skill is a quality of the person ("excellent communicator") and no thing that a profile proves. Every posting
 * asks for them and everybody claims them, so they weigh nothing and are never missing.
 */
export function isTrait(id: SkillId): boolean {
  return TRAITS.has(id);
}
