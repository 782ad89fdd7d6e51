import type { ReasonCode } from './process.ts';
import { REASONS } from './reasons.ts';
import type { SavedRow } from './saved.ts';

/**
 * What the user's own decisions say about what counts for them. Why they passed on postings is counted; where one thing
 * decides again and again, a heavier weight is proposed. It is only ever proposed, with the count it rests on.
 */

/** What attraction is weighed by, as profiles name it. */
export type Wish = 'pay' | 'mode' | 'place' | 'level' | 'scope' | 'domain' | 'track' | 'travel';

/** Which wish a reason speaks of; reasons about people or chances speak of none. */
const WISH_OF: Partial<Record<ReasonCode, Wish>> = {
  pay: 'pay',
  'level-too-low': 'level',
  'level-too-high': 'level',
  scope: 'scope',
  'work-mode': 'mode',
  place: 'place',
  travel: 'travel',
  industry: 'domain',
};

/** Fewer decisions than this say nothing. */
export const ENOUGH = 8;
/** A reason has to stand behind this share of all decisions, and behind at least so many. */
const SHARE = 0.3;
const LEAST = 3;
const STEP = 0.5;
const MOST = 2;

/** How often the user passed for one reason. */
export interface CountedReason {
  code: string;
  n: number;
}

/** A weight that the user's decisions suggest. */
export interface Proposal {
  wish: Wish;
  from: number;
  to: number;
  /** Decisions with a reason of this wish, and all decisions. */
  n: number;
  of: number;
}

/** Reasons for which the user passed (not those for which they were turned down), most frequent first. */
export function countedReasons(rows: readonly Pick<SavedRow, 'reason'>[]): CountedReason[] {
  const counts = new Map<string, number>();
  for (const { reason } of rows) if (reason && MINE.has(reason)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([code, n]) => ({ code, n })).sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1));
}

const MINE: ReadonlySet<string> = new Set(REASONS.filter(({ by }) => by === 'me').map(({ id }) => id));

/** Weights to think about, the most frequent reason first; empty until there are enough decisions. A missing weight is 1. */
export function proposals(reasons: readonly CountedReason[], weights: Readonly<Record<string, unknown>>): Proposal[] {
  const of = reasons.reduce((sum, { n }) => sum + n, 0);
  if (of < ENOUGH) return [];
  const byWish = new Map<Wish, number>();
  for (const { code, n } of reasons) {
    const wish = WISH_OF[code as ReasonCode];
    if (wish) byWish.set(wish, (byWish.get(wish) ?? 0) + n);
  }
  return [...byWish]
    .filter(([, n]) => n >= LEAST && n / of >= SHARE)
    .map(([wish, n]) => {
      const weight = weights[wish];
      const from = typeof weight === 'number' ? weight : 1;
      return { wish, from, to: Math.min(MOST, from + STEP), n, of };
    })
    .filter(({ from, to }) => to > from)
    .sort((a, b) => b.n - a.n || (a.wish < b.wish ? -1 : 1));
}
