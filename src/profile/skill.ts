import type { SkillId } from '../knowledge/taxonomy.ts';
import type { Profile } from './schema.ts';

/** How well a skill is held. */
export type Strength = Profile['skills'][number]['strength'];

/** The profile with one skill at a strength; null removes the skill, so that it is unknown again. */
export function withSkill(profile: Profile, id: SkillId, strength: Strength | null): Profile {
  const kept = profile.skills.find((skill) => skill.id === id);
  const others = profile.skills.filter((skill) => skill.id !== id);
  return { ...profile, skills: strength === null ? others : [...others, { ...kept, id, strength }] };
}
