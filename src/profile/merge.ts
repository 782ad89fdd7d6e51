import type { Profile } from './schema.ts';

/**
 * Puts the changes from `before` to `after` onto `stored`, which may have been changed elsewhere meanwhile: field by field,
 * and skill by skill. What both changed is taken from `after`; what only the other changed stays.
 */
export function mergeProfile(before: Profile, after: Profile, stored: Profile): Profile {
  return merge(before, after, stored) as Profile;
}

function merge(before: unknown, after: unknown, stored: unknown): unknown {
  if (same(before, after)) return stored;
  if (isNamedList(before) && isNamedList(after) && isNamedList(stored)) {
    const [from, to, kept] = [byId(before), byId(after), byId(stored)];
    return Object.values(mergeFields(from, to, kept));
  }
  if (isRecord(before) && isRecord(after) && isRecord(stored)) return mergeFields(before, after, stored);
  return after;
}

type Fields = Record<string, unknown>;

/** In the order of `stored`, then what `after` adds. A field without a value is left out. */
function mergeFields(before: Fields, after: Fields, stored: Fields): Fields {
  const names = [...new Set([...Object.keys(stored), ...Object.keys(after)])];
  const fields = names.map((name) => [name, merge(before[name], after[name], stored[name])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Skills: a list whose entries have an id each, none twice. */
function isNamedList(value: unknown): value is { id: string }[] {
  if (!Array.isArray(value)) return false;
  const ids = value.map((entry: unknown) => (isRecord(entry) ? entry.id : undefined));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

function byId(list: readonly { id: string }[]): Fields {
  return Object.fromEntries(list.map((entry) => [entry.id, entry]));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
