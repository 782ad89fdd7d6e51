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
 * `KEY|page` what is kept and what the page was seen to say since, `KEY|OTHER` two saved postings. Null where one of
 * them is gone.
 */
export async function readingsOf(
  detail: string,
  store: Store,
): Promise<{ before: ReadingAt; after: ReadingAt } | null> {
  const [key = '', other = '0'] = detail.split('|');
  const saved = await store.loadSaved(key);
  if (!saved) return null;
  const latest = latestOf(saved);
  if (other === PAGE) {
    const seen = newsOf(saved);
    return seen && { before: latest, after: seen };
  }
  const against = /^\d+$/.test(other) ? earlierOf(saved, Number(other)) : await loaded(other, store);
  if (!against) return null;
  return against.at <= latest.at ? { before: against, after: latest } : { before: latest, after: against };
}

/** Where what a page was seen to say stands beside what is kept. */
export function newsPlace(key: string): string {
  return `${key}|${PAGE}`;
}

/** True where an address names what a page was seen to say. */
export function isNewsPlace(detail: string): boolean {
  return detail.endsWith(`|${PAGE}`);
}

/** No key of a posting is a bare word. */
const PAGE = 'page';

function newsOf({ key, news }: SavedPosting): ReadingAt | null {
  return news?.reading ? { key, posting: news.reading.posting, analysis: news.reading.analysis, at: news.at } : null;
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
