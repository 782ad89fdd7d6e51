import type { Need } from '../facts/analysis.ts';

/**
 * Every number of the score that is a choice, in one place. `docs/score.md` says the same in words.
 * Weights are relative: what counts is a row's weight against the sum of all rows that could be compared.
 */

/** What the job is: with its level one of the two things that no list of skills makes up for. */
export const FUNCTION_WEIGHT = 6;
/** How high it stands. */
export const LEVEL_WEIGHT = 10;

/** A must weighs two and a half times a nice-to-have; a duty is only a hint of what they look for. */
export const SKILL_WEIGHT: Readonly<Record<Need, number>> = { required: 2.5, preferred: 1, duty: 0.5 };
/** The same for fields of business, which take years to know. */
export const DOMAIN_WEIGHT: Readonly<Record<Need, number>> = { required: 3, preferred: 1.2, duty: 0.6 };
/** Years in a named area. */
export const YEARS_WEIGHT: Readonly<Record<'required' | 'preferred', number>> = { required: 4, preferred: 1.6 };
/** Years of work in general say less than years in the trade. */
export const TOTAL_YEARS_WEIGHT: Readonly<Record<'required' | 'preferred', number>> = { required: 2.5, preferred: 1 };
/** Degrees. */
export const EDUCATION_WEIGHT: Readonly<Record<'required' | 'preferred', number>> = { required: 2, preferred: 0.8 };
/** The size of what was led, P&L and budget. */
export const SCOPE_WEIGHT = 1.5;
/** Whether one has led people decides more than how many. */
export const LEADS_WEIGHT = 3;

/** The most that all rows of one kind may weigh together, so that a posting with fifty skills is still about its level. */
export const GROUP_CAP = { skill: 18, domain: 8, experience: 12, scope: 6, education: 3 } as const;

/**
 * A score starts from a neutral opinion with this weight and moves away from it as rows are compared. So one met row
 * out of one is no 100, and a row that the profile does not mention changes nothing at all.
 */
export const NEUTRAL = { weight: 8, credit: 0.5 } as const;

/** Credit of the level row by rungs between posting and person, where the posting stands higher. */
export const ABOVE_CREDIT = [1, 0.65, 0.3, 0.1, 0] as const;
/** The same where the posting stands lower. */
export const BELOW_CREDIT = [1, 0.8, 0.6, 0.4, 0.2, 0.05, 0] as const;

/** What another track adds to the distance, in rungs: from leading people to leading none, and the other way. */
export const TRACK_SHIFT = 0.75;

/** How many rungs above the level held one is hired as if one held it. */
export const REACH = 0.5;

/** What the whole score is multiplied by, by rungs that the posting stands above the person. */
export const ABOVE_FACTOR = [1, 0.9, 0.7, 0.5, 0.35, 0.25] as const;
/** The same where it stands below: who is too senior is asked why, who is too junior is not asked. */
export const BELOW_FACTOR = [1, 0.95, 0.86, 0.74, 0.6, 0.45, 0.35] as const;

/** What the whole score is multiplied by where the job is another trade (credit 0) up to the wanted one (credit 1). */
export const FUNCTION_FLOOR = 0.12;

/**
 * The share of must-haves that have to be met, those in part by half, before a verdict may read so well. What the profile
 * does not mention is not held against the score, but a verdict that rests on little says so.
 */
export const PROVEN_FOR = { strong: 2 / 3, good: 1 / 2 } as const;

/** Under this confidence too little of the posting was read for more than "possible". */
export const SURE_FROM = 0.5;

/** Wishes, for attraction only. */
export const WISH_WEIGHT = {
  pay: 4,
  level: 4,
  mode: 3,
  place: 3,
  track: 2,
  travel: 1,
  office: 1,
  scope: 2,
  domain: 2,
} as const;
/** A kind of wish that the user can weigh. */
export type WishKind = 'pay' | 'mode' | 'place' | 'level' | 'scope' | 'domain' | 'track' | 'travel';
/** How much a kind of wish matters unless the user says otherwise: 0 not at all, 1 as usual, 2 most. */
export const WISH_IMPORTANCE: Readonly<Record<WishKind, number>> = {
  pay: 1,
  mode: 1,
  place: 1,
  level: 1,
  scope: 0,
  domain: 1,
  track: 1,
  travel: 1,
};
/** The neutral opinion that attraction starts from. */
export const WISH_NEUTRAL = { weight: 2, credit: 0.6 } as const;
/** What attraction is multiplied by for each wish that a job breaks outright: a few pleasant things do not make up for it. */
export const BROKEN_WISH = 0.75;
/** What attraction is multiplied by where the function is not a wanted one. */
export const WISH_FUNCTION_FLOOR = 0.2;

/** A table's value at a place between its entries, by straight lines; beyond its end the last entry. */
export function interpolate(table: readonly number[], at: number): number {
  const low = Math.min(Math.floor(at), table.length - 1);
  const high = Math.min(low + 1, table.length - 1);
  return table[low]! + (table[high]! - table[low]!) * Math.min(1, at - low);
}
