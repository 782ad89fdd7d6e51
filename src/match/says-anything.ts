import type { Profile } from '../profile/schema.ts';

/** Whether a profile says anything that a requirement could be compared with. Wishes alone say nothing of fit. */
export function saysAnything({ experience, skills, stories, education }: Profile): boolean {
  return experience.length + skills.length + stories.length + education.length > 0;
}
