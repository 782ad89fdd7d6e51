import { withinHistory } from './history.ts';
import { ENDED } from './process-row.ts';
import type { HistoryEntry, SavedPosting } from './saved.ts';
import { inOrder, uniqueTags } from './steps.ts';

/** As many entries, and characters of notes, as a record may hold: one that holds more could not be read again. */
const MOST = 200;
const MOST_NOTES = 400_000;

/**
 * One posting that was changed in two places, as one record: the newer, with the notes and the timeline of both and
 * with what only the older one has. Where both hold the same thing with other words, the newer one's words stand.
 */
export function joined(older: SavedPosting, newer: SavedPosting): SavedPosting {
  const applied = [older.appliedAt, newer.appliedAt].filter((at) => at !== undefined).sort()[0];
  // What the older one's page was seen to say may be kept in the newer one by now; it is seen again when it is opened.
  const { news: ___, ...rest } = older;
  const { followUp: _, reason: __, ...both } = { ...rest, ...newer };
  // What the newer status ruled out does not come back: nothing is followed up once all is over, nothing ended goes on.
  const over = ENDED.includes(newer.status);
  const followUp = newer.followUp ?? (over ? undefined : older.followUp);
  const reason = newer.reason ?? (over ? older.reason : undefined);
  return {
    ...both,
    ...(followUp && { followUp }),
    ...(reason && { reason }),
    ...listsOf(older, newer),
    notes: joinedNotes(older.notes, newer.notes),
    savedAt: [older.savedAt, newer.savedAt].sort()[0]!,
    ...(applied === undefined ? {} : { appliedAt: applied }),
    history: joinedHistories(older.history, newer.history),
  };
}

/** What each has several of; nothing for what neither has. */
function listsOf(older: SavedPosting, newer: SavedPosting): Partial<SavedPosting> {
  const rounds = union(older.rounds, newer.rounds, ({ id }) => id);
  const contacts = union(older.contacts, newer.contacts, ({ id }) => id);
  const links = union(older.links, newer.links, ({ url }) => url);
  const documents = union(older.documents, newer.documents, (name) => name);
  const tags = union(older.tags, newer.tags, (tag) => tag.toLowerCase());
  const alsoAt = union(older.alsoAt, newer.alsoAt, ({ key }) => key);
  return {
    ...(rounds && { rounds: inOrder(rounds) }),
    ...(contacts && { contacts }),
    ...(links && { links }),
    ...(documents && { documents }),
    ...(tags && { tags: uniqueTags(tags) }),
    ...(alsoAt && { alsoAt }),
    ...((older.edits || newer.edits) && { edits: { ...older.edits, ...newer.edits } }),
  };
}

/** The newer list, and behind it what stands in the older one alone; undefined where there is neither. */
function union<T>(older: readonly T[] | undefined, newer: readonly T[] | undefined, name: (item: T) => string) {
  if (!older && !newer) return undefined;
  const known = new Set((newer ?? []).map(name));
  return [...(newer ?? []), ...(older ?? []).filter((item) => !known.has(name(item)))].slice(0, MOST);
}

/** Both notes, the newer first; one alone where it holds the other. */
export function joinedNotes(older: string, newer: string): string {
  if (newer.includes(older)) return newer;
  return older.includes(newer) ? older : `${newer}\n\n${older}`.slice(0, MOST_NOTES);
}

function joinedHistories(a: readonly HistoryEntry[], b: readonly HistoryEntry[]): HistoryEntry[] {
  const all = new Map([...a, ...b].map((entry) => [JSON.stringify(entry), entry]));
  return withinHistory([...all.values()].sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0)));
}
