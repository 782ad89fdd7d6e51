import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import type { Posting } from '../page/posting.ts';
import { edited } from './edits.ts';
import { withHistory } from './history.ts';
import { postingKey } from './key.ts';
import { ENDED } from './process-row.ts';
import type { EarlierReading, SavedPosting, Status } from './saved.ts';

/** A posting as it was just read. */
export interface Reading {
  posting: Posting;
  analysis: Analysis;
  match: Match | null;
  /** The id of the profile that the match was made with. */
  profileId?: string;
  /** The version of the reading that the analysis is from. */
  analysisVersion?: number;
}

/** Earlier readings kept for comparison; each holds the whole text. */
const MAX_EARLIER = 5;

/** A posting saved for the first time. `now` is ISO 8601, UTC. */
export function newSaved(reading: Reading, now: string): SavedPosting {
  return {
    key: postingKey(reading.posting),
    ...reading,
    status: 'saved',
    notes: '',
    savedAt: now,
    updatedAt: now,
    history: [{ at: now, event: 'saved' }],
  };
}

/** The same posting read again: the newest reading is kept with everything that the user added. */
export function readAgain(saved: SavedPosting, read: Reading, now: string): SavedPosting {
  const reading = edited(read, saved.edits);
  // What the page was seen to say before this is past, whether it was answered or not.
  const { news: _, ...rest } = saved;
  const next = { ...rest, ...reading, updatedAt: now };
  if (!readsDifferently(saved.posting, reading.posting)) return next;
  return withHistory({ ...next, earlier: withEarlier(saved) }, { at: now, event: 'read-again' });
}

/** Whether a page says something else of a posting than it did: its text, title, place, pay, way of working, or that it is closed. */
function readsDifferently(before: Posting, after: Posting): boolean {
  return saidBy(before) !== saidBy(after);
}

/** What counts of a page when it is read again, as one text that can be compared. */
export function saidBy({ text, title, location, pay = [], workMode, closed }: Posting): string {
  return JSON.stringify([text, title, location, pay.map((one) => one.text), workMode, closed]);
}

/** Whether the page of a saved posting says something else by now. Read at another address, it may only be worded differently. */
export function changedSince(saved: SavedPosting, read: Reading): boolean {
  // One that waited for its text has the key that it got without it.
  const keys = [saved.key, postingKey(saved.posting)];
  return keys.includes(postingKey(read.posting)) && readsDifferently(saved.posting, edited(read, saved.edits).posting);
}

/** The page says that the posting is closed, or no longer shows it. What was read of it stays, and the user is told. */
export function withClosed(saved: SavedPosting, now: string): SavedPosting {
  if (saved.posting.closed) return saved;
  const posting: Posting = { ...saved.posting, closed: true };
  const { seen: _, ...news } = { ...saved.news, at: now, closed: true as const };
  return withHistory({ ...saved, posting, news, updatedAt: now }, { at: now, event: 'closed' });
}

/** The very same posting met under another address: the address is noted, nothing else changes. */
export function metElsewhere(saved: SavedPosting, { posting }: Reading, now: string): SavedPosting {
  const key = postingKey(posting);
  if (saved.alsoAt?.some((other) => other.key === key)) return saved;
  const alsoAt = [...(saved.alsoAt ?? []), { key, url: posting.url, site: posting.site, at: now }];
  return withHistory({ ...saved, alsoAt, updatedAt: now }, { at: now, event: 'also-at', to: posting.site });
}

/** When the text that is kept was read, ISO 8601 in UTC. */
export function readAt({ history, savedAt }: Pick<SavedPosting, 'history' | 'savedAt'>): string {
  return history.findLast(({ event }) => event === 'read-again')?.at ?? savedAt;
}

/** The reading that is about to be replaced, before those that were replaced by it. */
function withEarlier(saved: SavedPosting): EarlierReading[] {
  const { posting, analysis, earlier = [] } = saved;
  return [{ readAt: readAt(saved), posting, analysis }, ...earlier].slice(0, MAX_EARLIER);
}

/**
 * Moves a posting to another stage; the same stage changes nothing. A process that ends leaves nothing to follow up, and
 * one that goes on again has no reason why it ended.
 */
export function withStatus(saved: SavedPosting, status: Status, now: string): SavedPosting {
  if (status === saved.status) return saved;
  const { followUp, reason, ...rest } = saved;
  const kept = ENDED.includes(status) ? reason && { reason } : followUp && { followUp };
  const next: SavedPosting = { ...rest, ...kept, status, updatedAt: now };
  if (status === 'applied' && !saved.appliedAt) next.appliedAt = now;
  return withHistory(next, { at: now, event: 'status', from: saved.status, to: status });
}

/** Replaces the notes; one timeline entry a day, so that typing does not fill the timeline. */
export function withNotes(saved: SavedPosting, notes: string, now: string): SavedPosting {
  if (notes === saved.notes) return saved;
  const next = { ...saved, notes, updatedAt: now };
  const last = saved.history.at(-1);
  return last?.event === 'note' && last.at.slice(0, 10) === now.slice(0, 10)
    ? next
    : withHistory(next, { at: now, event: 'note' });
}
