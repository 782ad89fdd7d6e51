import type { HistoryEntry, SavedPosting } from '../tracker/saved.ts';

/** The fields that a step changed, with what it left in each; `undefined` where it took one away. */
export type Touched = Readonly<Record<string, unknown>>;

/** What a step changed. `kept` is `after` as it is written, whose values are compared later. */
export function touchedBy(before: SavedPosting, after: SavedPosting, kept: unknown): Touched {
  const [was, is, written] = [before, after, kept].map((one) => one as unknown as Record<string, unknown>);
  const fields = new Set([...Object.keys(was!), ...Object.keys(is!)]);
  return Object.fromEntries(
    [...fields].filter((field) => was![field] !== is![field]).map((field) => [field, written![field]]),
  );
}

/**
 * A posting without a step that others followed: what the step changed is as it was before, everything else as it is
 * now, what was typed since above all. Null where a later step changed the same, for then something would be lost.
 */
export function withoutStep(
  current: SavedPosting,
  before: SavedPosting,
  touched: Touched,
  now: string,
): SavedPosting | null {
  const { history: told = before.history, updatedAt: _, ...fields } = touched;
  const history = historyWithout(current.history, before.history, told as HistoryEntry[]);
  if (!history) return null;
  const next: Record<string, unknown> = { ...current, history, updatedAt: now };
  for (const [field, left] of Object.entries(fields)) {
    if (!same(next[field], left)) return null;
    const old = (before as unknown as Record<string, unknown>)[field];
    if (old === undefined) delete next[field];
    else next[field] = old;
  }
  return next as unknown as SavedPosting;
}

/** The timeline without the entries of the step; null where it is not the one that the step left, with more at its end. */
function historyWithout(current: HistoryEntry[], before: HistoryEntry[], left: HistoryEntry[]): HistoryEntry[] | null {
  return same(current.slice(0, left.length), left) ? [...before, ...current.slice(left.length)] : null;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
