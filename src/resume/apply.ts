import type { Profile } from '../profile/schema.ts';
import type { ResumeFact, ResumeValue } from './facts.ts';

/**
 * The profile with the accepted facts in it. A fact replaces what the profile says of the same thing (the user has just
 * confirmed it); everything else stays. The given profile is not changed.
 */
export function applyResumeFacts(profile: Profile, accepted: readonly Pick<ResumeFact, 'value'>[]): Profile {
  return accepted.reduce((before, { value }) => applyOne(before, value), profile);
}

function applyOne(profile: Profile, value: ResumeValue): Profile {
  switch (value.kind) {
    case 'level':
      return { ...profile, currentLevel: value.level };
    case 'years': {
      const { area, years, detail } = value;
      const others = profile.experience.filter((row) => row.area !== area || row.detail !== detail);
      return { ...profile, experience: [...others, detail ? { years, area, detail } : { years, area }] };
    }
    case 'skill': {
      const { id, strength, proof } = value;
      const before = profile.skills.find((skill) => skill.id === id);
      const others = profile.skills.filter((skill) => skill.id !== id);
      return { ...profile, skills: [...others, { ...before, id, strength, ...(proof ? { proof } : {}) }] };
    }
    case 'education': {
      const { level, field } = value;
      const others = profile.education.filter((row) => row.level !== level);
      return { ...profile, education: [...others, field ? { level, field } : { level }] };
    }
    case 'language': {
      const { name, level } = value;
      const others = (profile.languages ?? []).filter((row) => row.name !== name);
      return { ...profile, languages: [...others, level ? { name, level } : { name }] };
    }
    case 'name':
      return { ...profile, name: value.name };
    case 'position': {
      const { kind: _, ...held } = value;
      const same = (row: typeof held) =>
        row.title === held.title && row.company === held.company && row.from === held.from;
      return { ...profile, positions: [...(profile.positions ?? []).filter((row) => !same(row)), held] };
    }
    case 'story': {
      const { story } = value;
      return { ...profile, stories: [...profile.stories.filter(({ title }) => title !== story.title), story] };
    }
    case 'scope':
      return { ...profile, scope: { ...profile.scope, [value.field]: value.amount } };
  }
}
