import type { HistoryEntry, SavedPosting } from './saved.ts';

/** How many timeline entries are kept; the first (when it was saved) always stays. */
const MAX_HISTORY = 500;

/** The posting with one more entry in its timeline. */
export function withHistory(saved: SavedPosting, entry: HistoryEntry): SavedPosting {
  return { ...saved, history: withinHistory([...saved.history, entry]) };
}

/** A timeline, oldest entry first, without what is beyond the number kept. */
export function withinHistory(history: HistoryEntry[]): HistoryEntry[] {
  return history.length > MAX_HISTORY ? [history[0]!, ...history.slice(-MAX_HISTORY + 1)] : history;
}
