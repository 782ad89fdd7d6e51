import type { SkillFact } from '../../facts/analysis.ts';
import { languagesNamed } from '../../knowledge/languages.ts';
import { say } from '../../text/say.ts';
import type { Criterion } from '../match.ts';
import type { Person } from '../person.ts';
import { SKILL_WEIGHT } from '../weights.ts';

/**
 * The row for languages that the posting names, against the languages of the profile. Null where the quotes name none:
 * then "language proficiency" is a skill like others. A language that the profile does not list is unknown, not missing.
 */
export function languageRow({ need, evidence }: SkillFact, { profile }: Person): Criterion | null {
  const asked = languagesNamed(evidence.map(({ text }) => text).join(' '));
  if (asked.length === 0) return null;
  const spoken = (profile.languages ?? []).filter(({ name }) =>
    asked.some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  const assumed = asked.length === 1 && asked[0] === 'English' && !profile.languages?.length;
  const credit = spoken.length / asked.length;
  return {
    id: 'skill/foreign-language',
    label: say('Language: {languages}', { languages: asked.join(', ') }),
    group: 'skill',
    need,
    // Who reads English postings in an English program hardly lacks it, but has not said so either.
    weight: assumed ? 0 : SKILL_WEIGHT[need],
    credit,
    status: credit === 1 ? 'met' : credit > 0 ? 'partial' : 'unknown',
    evidence,
    proof: spoken.map(({ name, level }) => ({
      kind: 'skill',
      text: level ? say('{words}: {?what}', { words: name, what: level }) : name,
    })),
    why:
      credit === 1
        ? say('Your profile has it.')
        : credit > 0
          ? say('Your profile has some of them.')
          : say('Your profile does not mention it.'),
  };
}
