import type { Store } from '../../store/index.ts';
import type { PastReading } from '../../tracker/difference.ts';
import type { SavedPosting } from '../../tracker/saved.ts';

/** A reading with the day it is from. `at` is ISO 8601 in UTC. */
export interface ReadingAt extends PastReading {
  /** The saved posting that it belongs to. */
  key: string;
  at: string;
}

/**
 * The two readings that an address names, the earlier one first: `KEY|0` is a posting and its reading before the last,
 * `KEY|OTHER` two saved postings. Null where one of them is gone.
 */
export async function readingsOf(
  detail: string,
  store: Store,
): Promise<{ before: ReadingAt; after: ReadingAt } | null> {
  const [key = '', other = '0'] = detail.split('|');
  const saved = await store.loadSaved(key);
  if (!saved) return null;
  const latest = latestOf(saved);
  const against = /^\d+$/.test(other) ? earlierOf(saved, Number(other)) : await loaded(other, store);
  if (!against) return null;
  return against.at <= latest.at ? { before: against, after: latest } : { before: latest, after: against };
}

async function loaded(key: string, store: Store): Promise<ReadingAt | null> {
  const saved = await store.loadSaved(key);
  return saved && latestOf(saved);
}

function latestOf({ key, posting, analysis, history, savedAt }: SavedPosting): ReadingAt {
  return { key, posting, analysis, at: history.findLast(({ event }) => event === 'read-again')?.at ?? savedAt };
}

function earlierOf({ key, earlier = [] }: SavedPosting, index: number): ReadingAt | null {
  const reading = earlier[index];
  return reading ? { key, posting: reading.posting, analysis: reading.analysis, at: reading.readAt } : null;
}
