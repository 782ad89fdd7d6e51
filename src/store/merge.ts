import { joined } from '../tracker/joined.ts';
import { decode, type Envelope, follows, isEnvelope, withAncestors } from './envelope.ts';
import { KINDS, kindOfKey, type ProfileIndex } from './kinds.ts';

/** What a merge does with one record of the file. */
export type Fate =
  | 'added'
  | 'replaced'
  | 'keptHere'
  | 'same'
  | 'conflict'
  /** It was removed here, and the file has it as it was. */
  | 'removedHere'
  /** It was removed where the file comes from, and is here as it was. */
  | 'removedThere'
  /** It was removed there, and never was here: only that is taken note of, for a third machine may still have it. */
  | 'noted';

/** Which side of a conflict stays. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What differs in one field, as short texts; empty where there is nothing. */
export interface Difference {
  /** The path of the field, as it is kept: `status`, `compensation.baseFloor`. */
  field: string;
  mine: string;
  theirs: string;
}

const SHOWN = 160;
/** Facts and matches follow from the posting and the profile: that they differ is told by one word, not in full. */
const MADE = new Set(['analysis', 'match', 'posting', 'updatedAt', 'history', 'earlier', 'alsoAt', 'news']);

/**
 * What becomes of a record that stands in the file as `theirs` (a tombstone where it was removed there) and here as
 * `mine` (a tombstone likewise, undefined where it never was). A copy gives way to a version that came from it; two
 * that both changed since they were the same are a conflict.
 */
export function fateOf(mine: Envelope | undefined, theirs: Envelope): Fate {
  if (!mine) return theirs.data === null ? 'noted' : 'added';
  if (mine.data === null && theirs.data === null) return 'same';
  // The same data may have come about on both sides; then both must still learn that they agree.
  if (JSON.stringify(mine.data) === JSON.stringify(theirs.data) && mine.v === theirs.v)
    return follows(mine, theirs) ? 'same' : 'replaced';
  if (follows(theirs, mine) && !follows(mine, theirs)) return theirs.data === null ? 'removedThere' : 'replaced';
  if (follows(mine, theirs) && !follows(theirs, mine)) return mine.data === null ? 'removedHere' : 'keptHere';
  return 'conflict';
}

/** The sides of a conflict that can be chosen, the first that is proposed: what loses nothing, else what was changed last. */
export function choicesFor(key: string, mine: Envelope, theirs: Envelope): Choice[] {
  if (mine.data === null || theirs.data === null) return mine.data === null ? ['theirs', 'mine'] : ['mine', 'theirs'];
  const [first, second]: Choice[] = theirs.updatedAt > mine.updatedAt ? ['theirs', 'mine'] : ['mine', 'theirs'];
  const kind = kindOfKey(key);
  return kind === 'saved' || kind === 'profile' || kind === 'browse' ? ['both', first!, second!] : [first!, second!];
}

/** The record that follows both sides, with the data chosen. For `both` of a profile see `asAnother`. */
export function resolved(key: string, mine: Envelope, theirs: Envelope, choice: Choice, now: string): Envelope {
  const kept = choice === 'theirs' ? theirs : mine;
  const data = choice === 'both' ? bothOf(key, mine, theirs) : kept.data;
  const v = choice === 'both' && data !== mine.data ? (versionOf(key) ?? mine.v) : kept.v;
  return withAncestors({ v, rev: Math.max(mine.rev, theirs.rev) + 1, updatedAt: now, data }, [mine, theirs]);
}

/** The two indexes of profiles as one: nobody need be asked. */
export function mergedIndex(mine: ProfileIndex, theirs: ProfileIndex, theirsIsNewer: boolean): ProfileIndex {
  const [older, newer] = theirsIsNewer ? [mine, theirs] : [theirs, mine];
  return {
    default: newer.default,
    ids: [...new Set([...mine.ids, ...theirs.ids])],
    chosen: { ...older.chosen, ...newer.chosen },
  };
}

/** What differs between two versions of a record's data, field by field. */
export function differences(mine: unknown, theirs: unknown, path = ''): Difference[] {
  const [a, b] = [fieldsOf(mine), fieldsOf(theirs)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    const [left, right] = [a[name], b[name]];
    if (path === '' && name === 'updatedAt') return [];
    if (JSON.stringify(left) === JSON.stringify(right)) return [];
    const field = path ? `${path}.${name}` : name;
    if (path === '' && isPlain(left) && isPlain(right) && !MADE.has(name)) return differences(left, right, name);
    return path === '' && MADE.has(name)
      ? [{ field, mine: '', theirs: '' }]
      : [{ field, mine: shown(left), theirs: shown(right) }];
  });
}

function bothOf(key: string, mine: Envelope, theirs: Envelope): unknown {
  const kind = kindOfKey(key);
  if (kind === 'browse') return bothRules(mine.data, theirs.data);
  const [a, b] = [decode(KINDS.saved, mine), decode(KINDS.saved, theirs)];
  if (kind !== 'saved' || a.state !== 'ok' || b.state !== 'ok') return mine.data;
  return b.updatedAt > a.updatedAt ? joined(a.value, b.value) : joined(b.value, a.value);
}

function bothRules(mine: unknown, theirs: unknown): unknown {
  const [a, b] = [decoded(mine), decoded(theirs)];
  const all = (name: 'hideCompanies' | 'hideTitles') => [...new Set([...a[name], ...b[name]])].slice(0, 200);
  return { marks: a.marks && b.marks, hideCompanies: all('hideCompanies'), hideTitles: all('hideTitles') };
}

function decoded(data: unknown) {
  return KINDS.browse.parse(data);
}

function versionOf(key: string): number | undefined {
  const kind = kindOfKey(key);
  return kind ? KINDS[kind].version : undefined;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return isPlain(value) ? value : {};
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = textOf(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(entryWords).join(', ') : JSON.stringify(value);
}

/** What an entry of a list is called, and what is said of it: "panel (passed)", "Dana Wright (Recruiter)". */
function entryWords(entry: unknown): string {
  if (!isPlain(entry)) return textOf(entry);
  const first = (...fields: string[]) =>
    fields
      .map((field) => entry[field])
      .find((text) => (typeof text === 'string' && text !== '') || typeof text === 'number');
  const name = first('name', 'label', 'title', 'kind', 'url', 'area', 'id');
  const more = first('outcome', 'strength', 'role', 'years', 'level', 'at');
  if (name === undefined) return JSON.stringify(entry);
  return more === undefined ? String(name) : `${name} (${more})`;
}

/** A record's own version or tombstone; undefined for what is no record at all. */
export function envelopeOr(raw: unknown, gone: unknown): Envelope | undefined {
  if (isEnvelope(raw)) return raw;
  return raw === undefined && isEnvelope(gone) ? gone : undefined;
}
