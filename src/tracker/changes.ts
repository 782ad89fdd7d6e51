import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import type { Posting } from '../page/posting.ts';
import { postingKey } from './key.ts';
import type { EarlierReading, HistoryEntry, SavedPosting, Status } from './saved.ts';

/** A posting as it was just read. */
export interface Reading {
  posting: Posting;
  analysis: Analysis;
  match: Match | null;
  /** The id of the profile that the match was made with. */
  profileId?: string;
}

/** How many timeline entries are kept; the first (when it was saved) always stays. */
const MAX_HISTORY = 500;
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
export function readAgain(saved: SavedPosting, reading: Reading, now: string): SavedPosting {
  const changed = reading.posting.text !== saved.posting.text || reading.posting.title !== saved.posting.title;
  const next = { ...saved, ...reading, updatedAt: now };
  if (!changed) return next;
  return withHistory({ ...next, earlier: withEarlier(saved) }, { at: now, event: 'read-again' });
}

/** The reading that is about to be replaced, before those that were replaced by it. */
function withEarlier({ posting, analysis, earlier = [], history, savedAt }: SavedPosting): EarlierReading[] {
  const readAt = history.findLast(({ event }) => event === 'read-again')?.at ?? savedAt;
  return [{ readAt, posting, analysis }, ...earlier].slice(0, MAX_EARLIER);
}

/** Moves a posting to another stage; the same stage changes nothing. */
export function withStatus(saved: SavedPosting, status: Status, now: string): SavedPosting {
  if (status === saved.status) return saved;
  const next: SavedPosting = { ...saved, status, updatedAt: now };
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

/** Judged anew, with the profile that has this id. */
export function withMatch(saved: SavedPosting, match: Match | null, profileId: string, now: string): SavedPosting {
  return { ...saved, match, profileId, updatedAt: now };
}

function withHistory(saved: SavedPosting, entry: HistoryEntry): SavedPosting {
  const history = [...saved.history, entry];
  return {
    ...saved,
    history: history.length > MAX_HISTORY ? [history[0]!, ...history.slice(-MAX_HISTORY + 1)] : history,
  };
}
