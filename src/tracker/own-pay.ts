import type { PayRange } from '../facts/analysis.ts';
import { aYear } from '../match/year.ts';
import { quantile } from './quantile.ts';
import type { SavedRow } from './saved.ts';

/** Fewer postings than this say nothing about a market. */
export const LEAST_SAVED = 3;

/** What the user's own saved postings of one level state as base pay, in amounts a year. */
export interface OwnPay {
  /** Postings that state it. Under `LEAST_SAVED` the figures below are null. */
  n: number;
  /** Of the middles of their ranges: the quarter points and the middle. */
  quartiles: { low: number; median: number; high: number } | null;
  /** Days of the first and the last one that was saved, `2026-05-01`; null where there is none. */
  from: string | null;
  to: string | null;
}

/** What own saved postings are set beside: a level, a currency, and the posting itself, which does not count. */
export interface OwnPayOf {
  level: string;
  currency: string;
  /** The key of the posting that is compared; null where it is not saved. */
  except: string | null;
}

/** Base pay of the saved postings of the same level in the same currency. Nothing is converted. */
export function ownPay(rows: readonly SavedRow[], { level, currency, except }: OwnPayOf): OwnPay {
  const found = rows.filter((row) => row.key !== except && row.level === level && row.payCurrency === currency);
  const middles: number[] = [];
  const days: string[] = [];
  for (const row of found) {
    const middle = middleOf(row);
    if (middle === null) continue;
    middles.push(middle);
    days.push(row.savedAt.slice(0, 10));
  }
  middles.sort((a, b) => a - b);
  days.sort();
  const enough = middles.length >= LEAST_SAVED;
  const at = (share: number) => Math.round(quantile(middles, share)!);
  return {
    n: middles.length,
    quartiles: enough ? { low: at(0.25), median: at(0.5), high: at(0.75) } : null,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

/** The middle of a row's base range, a year's worth; null where it states none, or more than base. */
function middleOf({ payMin, payMax, payPeriod, payKind }: SavedRow): number | null {
  const [low, high] = [payMin ?? payMax, payMax ?? payMin];
  if (low === null || high === null || payPeriod === null || payKind !== undefined) return null;
  return aYear((low + high) / 2, payPeriod as PayRange['period']);
}
