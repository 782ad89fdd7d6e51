import type { SkillFact } from '../../facts/analysis.ts';
import { languagesNamed } from '../../knowledge/languages.ts';
import { say } from '../../text/say.ts';
import type { Criterion } from '../match.ts';
import type { Person } from '../person.ts';
import { SKILL_WEIGHT } from '../weights.ts';

/** "French or German is a bonus": beside a language that is a must, no must. */
const ONLY_WISHED =
  /\b(?:bonus|plus|nice[- ]to[- ]have|preferred|preferably|ideally|desirable|desired|advantage|advantageous|beneficial|welcome|asset)\b/i;

/** The languages of some quotes, each with those of which one is enough: "English and French or German" → English; French or German. */
function choicesIn(quotes: readonly string[]): string[][] {
  const found: string[][] = [];
  const known = new Set<string>();
  for (const part of quotes.flatMap((text) => text.split(/;|&|\band\b|\bas well as\b/))) {
    const named = languagesNamed(part).filter((one) => !known.has(one));
    for (const one of named) known.add(one);
    found.push(...(/\bor\b|\//.test(part) && named.length > 1 ? [named] : named.map((one) => [one])));
  }
  return found;
}

/**
 * The row for languages that the posting names, against the languages of the profile. Null where the quotes name none:
 * then "language proficiency" is a skill like others. A language that the profile does not list is unknown, not missing.
 */
export function languageRow({ need, evidence }: SkillFact, { profile }: Person): Criterion | null {
  const quotes = evidence.map(({ text }) => text);
  const musts = need === 'required' ? quotes.filter((text) => !ONLY_WISHED.test(text)) : quotes;
  const asked = choicesIn(musts.some((text) => languagesNamed(text).length > 0) ? musts : quotes);
  if (asked.length === 0) return null;
  const held = profile.languages ?? [];
  const isHeld = (one: string) => held.some(({ name }) => name.toLowerCase() === one.toLowerCase());
  const spoken = held.filter(({ name }) => asked.flat().some((one) => one.toLowerCase() === name.toLowerCase()));
  const assumed = asked.length === 1 && asked[0]![0] === 'English' && held.length === 0;
  const credit = asked.filter((choice) => choice.some(isHeld)).length / asked.length;
  return {
    id: 'skill/foreign-language',
    label: say('Language: {languages}', { languages: asked.map((choice) => choice.join('/')).join(', ') }),
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
