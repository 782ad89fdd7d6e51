import { toRow } from '../tracker/row.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import { decode, encode, isEnvelope } from './envelope.ts';
import { KINDS } from './kinds.ts';

/** The write of what is derived from a saved posting; `previous`: the row that stood there before. */
export function rowWrite(saved: SavedPosting, previous: unknown, now: string): readonly [string, unknown] {
  return [`row:${saved.key}`, encode(KINDS.row, toRow(saved), previous, now)];
}

/** What must be written along with a record that is taken over as it is; `record` undefined: it is removed. */
export function derivedWrites(key: string, record: unknown): (readonly [string, unknown])[] {
  if (!key.startsWith('saved:')) return [];
  const decoded = decode(KINDS.saved, record);
  if (decoded.state === 'ok') return [rowWrite(decoded.value, undefined, decoded.updatedAt)];
  return isEnvelope(record) ? [] : [[`row:${key.slice('saved:'.length)}`, undefined]];
}
