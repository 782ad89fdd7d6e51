import { withHistory } from './history.ts';
import type { Contact, FollowUp, NamedLink, Process, Reason, Round } from './process.ts';
import type { HistoryEntry, SavedPosting } from './saved.ts';

/**
 * The steps of a process. Each takes a record and gives the next one, with its entry in the timeline; a step that
 * changes nothing gives the same record. `now` is ISO 8601, UTC.
 */

/** Adds a round, or puts it in the place of the one with its id. */
export function withRound(saved: SavedPosting, round: Round, now: string): SavedPosting {
  const old = saved.rounds?.find(({ id }) => id === round.id);
  if (old && sameRecord(old, round)) return saved;
  const rounds = inOrder(placed(saved.rounds, round));
  const outcome = round.outcome ?? 'planned';
  const entry = { event: 'round', ...(old && { from: old.outcome ?? 'planned' }), to: outcome, words: round.kind };
  return step(saved, { rounds }, entry, now);
}

/** Rounds as they follow each other; those without a time last. */
export function inOrder(rounds: readonly Round[]): Round[] {
  return [...rounds].sort((a, b) => ((a.at ?? '~') < (b.at ?? '~') ? -1 : 1));
}

/** Takes a round away; a round that took place is better given an outcome. */
export function withoutRound(saved: SavedPosting, id: string, now: string): SavedPosting {
  const old = saved.rounds?.find((round) => round.id === id);
  if (!old) return saved;
  return step(
    saved,
    { rounds: saved.rounds!.filter((round) => round !== old) },
    { event: 'round', to: 'removed', words: old.kind },
    now,
  );
}

/** Sets what to do next; null when it is done or no longer wanted. */
export function withFollowUp(saved: SavedPosting, followUp: FollowUp | null, now: string): SavedPosting {
  const { followUp: old, ...rest } = saved;
  if (!followUp) {
    if (!old) return saved;
    const cleared: SavedPosting = { ...rest, updatedAt: now };
    return withHistory(cleared, { at: now, event: 'follow-up', to: 'done', words: old.words });
  }
  if (old && sameRecord(old, followUp)) return saved;
  return step(saved, { followUp }, { event: 'follow-up', to: followUp.at, words: followUp.words }, now);
}

/** Puts the follow-up off until a time; a posting without one gets one with these words. */
export function snoozed(saved: SavedPosting, until: string, words: string, now: string): SavedPosting {
  return withFollowUp(saved, { words: saved.followUp?.words ?? words, at: until }, now);
}

/** Says why a process ended; null takes the reason back. */
export function withReason(saved: SavedPosting, reason: Omit<Reason, 'at'> | null, now: string): SavedPosting {
  const { reason: old, ...rest } = saved;
  if (!reason)
    return old ? withHistory({ ...rest, updatedAt: now }, { at: now, event: 'reason', to: 'removed' }) : saved;
  if (old?.code === reason.code && (old.words ?? '') === (reason.words ?? '')) return saved;
  return step(saved, { reason: { ...reason, at: now } }, { event: 'reason', to: reason.code }, now);
}

/** Adds a contact, or puts it in the place of the one with its id. */
export function withContact(saved: SavedPosting, contact: Contact, now: string): SavedPosting {
  const old = saved.contacts?.find(({ id }) => id === contact.id);
  if (old && sameRecord(old, contact)) return saved;
  return step(saved, { contacts: placed(saved.contacts, contact) }, { event: 'contact', words: contact.name }, now);
}

/** Takes a contact away. */
export function withoutContact(saved: SavedPosting, id: string, now: string): SavedPosting {
  const old = saved.contacts?.find((contact) => contact.id === id);
  if (!old) return saved;
  const contacts = saved.contacts!.filter((contact) => contact !== old);
  return step(saved, { contacts }, { event: 'contact', to: 'removed', words: old.name }, now);
}

/** Replaces the links. */
export function withLinks(saved: SavedPosting, links: readonly NamedLink[], now: string): SavedPosting {
  if (JSON.stringify(links) === JSON.stringify(saved.links ?? [])) return saved;
  return step(saved, { links: [...links] }, { event: 'link', words: links.at(-1)?.label ?? '' }, now);
}

/** Replaces the names of documents. */
export function withDocuments(saved: SavedPosting, documents: readonly string[], now: string): SavedPosting {
  if (documents.join('\n') === (saved.documents ?? []).join('\n')) return saved;
  return step(saved, { documents: [...documents] }, { event: 'document', words: documents.at(-1) ?? '' }, now);
}

/** Replaces the tags; each stands once, and in one spelling of upper and lower case. */
export function withTags(saved: SavedPosting, tags: readonly string[], now: string): SavedPosting {
  const next = uniqueTags(tags);
  if (next.join('\n') === (saved.tags ?? []).join('\n')) return saved;
  return step(saved, { tags: next }, { event: 'tags', to: next.join(', ').slice(0, 200) }, now);
}

/** Adds one tag to those that are there. */
export function withTag(saved: SavedPosting, tag: string, now: string): SavedPosting {
  return withTags(saved, [...(saved.tags ?? []), tag], now);
}

/** Says where the posting was found, or until when one can apply; empty takes it back. */
export function withDetail(saved: SavedPosting, field: 'source' | 'deadline', text: string, now: string): SavedPosting {
  const value = text.trim();
  if (value === (saved[field] ?? '')) return saved;
  const { [field]: _, ...rest } = saved;
  const next: SavedPosting = value ? { ...rest, [field]: value } : rest;
  return withHistory({ ...next, updatedAt: now }, { at: now, event: field, to: value });
}

/** Tags as they are kept: trimmed, not empty, each once. */
export function uniqueTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags.map((text) => text.trim().slice(0, 60)).filter(Boolean)) {
    if (!seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  }
  return [...seen.values()];
}

function step(saved: SavedPosting, part: Process, entry: Omit<HistoryEntry, 'at'>, now: string) {
  return withHistory({ ...saved, ...part, updatedAt: now }, { at: now, ...entry });
}

function placed<T extends { id: string }>(list: readonly T[] | undefined, item: T): T[] {
  const others = list ?? [];
  return others.some(({ id }) => id === item.id)
    ? others.map((other) => (other.id === item.id ? item : other))
    : [...others, item];
}

/** True when both hold the same values; the order of fields does not count. */
function sameRecord(a: object, b: object): boolean {
  const text = (value: object) => JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
