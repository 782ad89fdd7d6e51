import { readTitle } from '../../facts/rules/role/title.ts';
import { BANDS, LEVELS, type LevelId } from '../../knowledge/taxonomy.ts';
import { LEVEL_LABEL } from '../../knowledge/words.ts';
import { FUNCTION_WANTED, functionCredit, functionWords } from '../../match/criteria/function.ts';
import { bandOf } from '../../match/score.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Known } from '../../store/browsing.ts';
import type { BrowseRules } from '../../store/index.ts';
import { say } from '../../text/say.ts';
import type { Card, Mark } from './card.ts';

/** Rungs from which on a title's level is another one than wanted: Director and Senior Director are not. */
const OTHER_LEVEL = 2;
/** Stages that end a search. */
const OVER = new Set(['rejected', 'withdrawn', 'archived']);
const RANK = Object.fromEntries(LEVELS.map(({ id, rank }) => [id, rank])) as Record<LevelId, number>;
/** In the order of the year. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What marks are made from. */
export interface MarkParts {
  profile: Profile | null;
  rules: BrowseRules;
}

/** The mark of one card; null when there is nothing to say. */
export function markOf(card: Card, { saved, seen }: Known, { profile, rules }: MarkParts): Mark | null {
  const hidden = hiddenBy(card, rules);
  const other = profile ? otherThanWanted(card.title, profile) : null;
  const words = [
    saved && capital(saved.status),
    scoreWords(saved ?? seen),
    !saved && seen?.previous ? say('Seen {day}', { day: dayWords(seen.previous) }) : null,
    hidden,
    saved ? null : other,
  ].filter((word) => word !== null);
  if (words.length === 0) return null;
  const dim = saved ? OVER.has(saved.status) : hidden !== null || other !== null;
  return { id: card.id, words, dim };
}

/** "Good match 78"; "Stretch" alone where something holds the fit under its score: beside a high number the word would read like a mistake. */
function scoreWords(known: { score: number | null; band: string | null } | null): string | null {
  if (!known || known.score === null) return null;
  const label = BANDS.find(({ id }) => id === known.band)?.label;
  if (label && bandOf(known.score) !== known.band) return label;
  return say('{band} {#score}', { band: label ?? say('Fit'), score: known.score });
}

function hiddenBy({ title, company }: Card, { hideCompanies, hideTitles }: BrowseRules): string | null {
  const name = bare(company);
  if (name !== '  ' && hideCompanies.some((rule) => bare(rule) === name)) return say('Company you dim');
  const words = bare(title);
  return hideTitles.some((rule) => bare(rule) !== '  ' && words.includes(bare(rule))) ? say('Title you dim') : null;
}

/** " product marketing manager ": lower case, single spaces, one at each end, so that whole words compare. */
function bare(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;
}

/** Says which other function or level a title names than the profile wants; null when it names a wanted one, or none. */
function otherThanWanted(title: string, { targetFunctions, targetLevels }: Profile): string | null {
  const reading = readTitle(title);
  if (!reading.named) return null;
  if (targetFunctions.length > 0 && functionCredit(reading.function, targetFunctions) < FUNCTION_WANTED)
    return reading.function === 'other'
      ? say('Another function')
      : say('Other function: {function}', { function: functionWords(reading.function) });
  const distances = reading.levels.flatMap((level) =>
    targetLevels.map((wanted) => Math.abs(RANK[level] - RANK[wanted])),
  );
  if (distances.length === 0 || Math.min(...distances) < OTHER_LEVEL) return null;
  return say('Other level: {level}', { level: LEVEL_LABEL[reading.level!] });
}

/** "2026-11-09" → "9 Nov". */
function dayWords(day: string): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  return say('{#day} {month}', { day: Number(day.slice(8, 10)), month }).trim();
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
