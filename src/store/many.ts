import { toRow } from '../tracker/row.ts';
import type { SavedPosting, SavedRow } from '../tracker/saved.ts';
import type { Database } from './database.ts';
import { rowWrite } from './derive.ts';
import { decodeOrThrow, encode, isEnvelope } from './envelope.ts';
import { StoreError } from './errors.ts';
import { KINDS } from './kinds.ts';
import { type Touched, touchedBy, withoutStep } from './take-back.ts';

/** How a step is taken back: the records as they were, and what must still stand in their place. */
export interface Undo {
  /** `touched`: what the step changed, where it changed a record; without it only the very record of the step is put back. */
  records: readonly { key: string; rev: number; saved: unknown; row: unknown; touched?: Touched }[];
}

/** What a step over several postings did. */
export interface Changed {
  /** The postings that changed, as they are now; gone ones are missing. */
  saved: SavedPosting[];
  rows: SavedRow[];
  undo: Undo;
}

/** Steps over many postings at once, each in one transaction, each with a way back. */
export interface Many {
  /** Changes these postings; rejects with code `missing` if one is gone, and then changes none. `change` must be synchronous and pure. */
  updateMany(keys: readonly string[], change: (saved: SavedPosting) => SavedPosting, now: string): Promise<Changed>;
  /** Removes these postings; those that are gone already do no harm. */
  removeMany(keys: readonly string[]): Promise<Changed>;
  /**
   * Puts back what a step changed and leaves what was changed elsewhere in a record since; rejects with code `changed`,
   * and puts back nothing, if a later step changed the same.
   */
  takeBack(undo: Undo, now: string): Promise<Restored>;
}

/** Records that were put back as they were: the counter each had when it stood there before, and the one it has now. */
export type Restored = ReadonlyMap<string, { was: number; is: number }>;

/** The way back of an earlier step, once a later one over the same records was taken back. */
export function afterTakingBack(undo: Undo, restored: Restored): Undo {
  return {
    records: undo.records.map((record) => {
      const put = restored.get(record.key);
      return put?.was === record.rev ? { ...record, rev: put.is } : record;
    }),
  };
}

/** Steps over many postings of a database. */
export function many(database: Database): Many {
  const names = (keys: readonly string[]) => keys.flatMap((key) => [`saved:${key}`, `row:${key}`]);
  return {
    updateMany: (keys, change, now) =>
      database.transact(names(keys), (values) => {
        const writes: [string, unknown][] = [];
        const result: Changed & { undo: { records: Undo['records'][number][] } } = {
          saved: [],
          rows: [],
          undo: { records: [] },
        };
        keys.forEach((key, index) => {
          const [oldSaved, oldRow] = values.slice(2 * index, 2 * index + 2);
          const before = decodeOrThrow(KINDS.saved, oldSaved);
          if (!before) throw new StoreError('missing');
          const after = change(before);
          if (after === before) return;
          const row = toRow(after);
          const record = encode(KINDS.saved, after, oldSaved, now);
          writes.push([`saved:${key}`, record]);
          writes.push([`row:${key}`, encode(KINDS.row, row, oldRow, now)]);
          result.saved.push(after);
          result.rows.push(row);
          const touched = touchedBy(before, after, record.data);
          result.undo.records.push({ key, rev: revOf(oldSaved) + 1, saved: oldSaved, row: oldRow, touched });
        });
        return { writes, result };
      }),
    removeMany: (keys) =>
      database.transact(names(keys), (values) => {
        const here = keys.flatMap((key, index) =>
          values[2 * index] === undefined
            ? []
            : [{ key, rev: 0, saved: values[2 * index], row: values[2 * index + 1] }],
        );
        const writes = here.flatMap(({ key }) => names([key]).map((name) => [name, undefined] as const));
        return { writes, result: { saved: [], rows: [], undo: { records: here } } };
      }),
    takeBack: ({ records }, now) =>
      database.transact(names(records.map(({ key }) => key)), (values) => {
        const restored = new Map<string, { was: number; is: number }>();
        const writes = records.flatMap((record, index) => {
          const { key, rev, saved, row } = record;
          if (revOf(values[2 * index]) !== rev) return takenOut(record, values[2 * index], values[2 * index + 1], now);
          const put = again(saved, rev, now);
          restored.set(key, { was: revOf(saved), is: revOf(put) });
          return [
            [`saved:${key}`, put],
            [`row:${key}`, again(row, revOf(values[2 * index + 1]), now)],
          ] as const;
        });
        return { writes, result: restored };
      }),
  };
}

/** The writes that take a step out of a record that was changed since. */
function takenOut(
  { key, saved, touched }: Undo['records'][number],
  current: unknown,
  row: unknown,
  now: string,
): (readonly [string, unknown])[] {
  const [before, kept] = [decodeOrThrow(KINDS.saved, saved), decodeOrThrow(KINDS.saved, current)];
  const next = before && kept && touched && withoutStep(kept, before, touched, now);
  if (!next) throw new StoreError('changed');
  return [[`saved:${key}`, encode(KINDS.saved, next, current, now)], rowWrite(next, row, now)];
}

/** The counter of changes of a record; 0 where there is none. */
function revOf(raw: unknown): number {
  return isEnvelope(raw) ? raw.rev : 0;
}

/** A record as it was, counted as one more change so that other pages notice. */
function again(raw: unknown, rev: number, now: string): unknown {
  return isEnvelope(raw) ? { ...raw, rev: Math.max(raw.rev, rev) + 1, updatedAt: now } : raw;
}
