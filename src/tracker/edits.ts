import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import type { Posting } from '../page/posting.ts';
import { withHistory } from './history.ts';
import type { Edits } from './process.ts';
import type { SavedPosting } from './saved.ts';

/**
 * Writes over what the page said. `reading` is what was made of the posting with the edits in it; the edits are kept
 * apart as well, so that reading the page again does not take them back.
 */
export function withEdits(
  saved: SavedPosting,
  edits: Edits,
  reading: { posting: Posting; analysis: Analysis; match: Match | null },
  now: string,
): SavedPosting {
  const changed = Object.entries(edits).filter(([field, text]) => saved.posting[field as keyof Edits] !== text);
  if (changed.length === 0) return saved;
  const words = changed.map(([field]) => field).join(', ');
  const next = { ...saved, ...reading, edits: { ...saved.edits, ...Object.fromEntries(changed) }, updatedAt: now };
  return withHistory(next, { at: now, event: 'edited', words });
}

/** A reading of the page with what the user wrote over it. */
export function edited<T extends { posting: Posting; analysis: Analysis }>(reading: T, edits: Edits | undefined): T {
  if (!edits) return reading;
  const { posting, analysis } = reading;
  return {
    ...reading,
    posting: { ...posting, ...edits },
    analysis: { ...analysis, posting: { ...analysis.posting, ...edits } },
  };
}
