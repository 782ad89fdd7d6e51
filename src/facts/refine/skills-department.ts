import type { SkillId } from '../../knowledge/taxonomy.ts';
import { BREAK, formOf, type Word } from '../lexicon/words.ts';

const stems = (words: string) => new Set(words.split(' ').map((word) => formOf(word).stem));
/** Words of the names of departments, which a list of teams is made of: "Security, Data Science, Legal and Product Design". */
const DEPARTMENTS = stems(
  'account accounting ai analytics brand bizops client clinical commercial compliance content creative crm customer data design designer designers devops ' +
    'developer engineer engineering engineers experience finance fraud growth gtm hr infosec infrastructure insights it legal localisation localization machine learning manufacturing marketing ' +
    'merchandising ml mlops operations ops partnerships payroll people platform policy privacy procurement product qa quality recruiting regulatory research revenue risk sales science ' +
    'security service software solutions sre strategy success supply support talent technical technology trust safety ui ux',
);
/** Named in such a list they say what the work is about as well. */
const FIELDS: ReadonlySet<SkillId> = new Set<SkillId>(['artificial-intelligence', 'machine-learning']);
const JOINS = new Set(['and', 'or']);
/** Words that bring in the teams that one works with. */
const WITH = stems(
  'across align alongside among between collaborate coordinate department engage function interface leader liaise partner peer pod squad stakeholder team with work',
);
/** How far before a list the word that brings it in is looked for. */
const REACH = 12;
/** So many departments beside a word make a list of departments. */
const LEAST = 2;

/** True when the words from `from` to `to` only name a department in a list of those that one works with. */
export function isDepartment(words: readonly Word[], from: number, to: number, id: SkillId): boolean {
  if (to - from > 1 || FIELDS.has(id)) return false;
  for (let at = from; at <= to; at++) if (!DEPARTMENTS.has(words[at]!.stem)) return false;
  const first = firstOf(words, from);
  const last = lastOf(words, to);
  if (itemsIn(words, first, last) <= LEAST) return false;
  for (let at = first - 1; at >= 0 && at > first - REACH && words[at + 1]!.parted < BREAK.stop; at--)
    if (WITH.has(words[at]!.stem)) return true;
  const next = words[last + 1];
  return next !== undefined && next.parted < BREAK.stop && WITH.has(next.stem);
}

/** Back over departments and what joins them. */
function firstOf(words: readonly Word[], from: number): number {
  let at = from;
  while (at > 0 && words[at]!.parted < BREAK.stop && belongs(words[at - 1]!)) at--;
  while (at < from && JOINS.has(words[at]!.plain)) at++;
  return at;
}

function lastOf(words: readonly Word[], to: number): number {
  let at = to;
  while (at + 1 < words.length && words[at + 1]!.parted < BREAK.stop && belongs(words[at + 1]!)) at++;
  while (at > to && JOINS.has(words[at]!.plain)) at--;
  return at;
}

function belongs({ stem, plain }: Word): boolean {
  return DEPARTMENTS.has(stem) || JOINS.has(plain);
}

/** The items of a list between two of its words. */
function itemsIn(words: readonly Word[], first: number, last: number): number {
  let items = 1;
  for (let at = first + 1; at <= last; at++)
    if (!JOINS.has(words[at]!.plain) && (words[at]!.parted >= BREAK.joint || JOINS.has(words[at - 1]!.plain))) items++;
  return items;
}
