import { toRow } from '../tracker/row.ts';
import type { SavedPosting, SavedRow } from '../tracker/saved.ts';
import type { Database } from './database.ts';
import { encode } from './envelope.ts';
import { goneKey } from './journal.ts';
import { KINDS } from './kinds.ts';
import type { Changed, Undo } from './many.ts';

/** What adding postings did; those that were saved already are left as they are and counted. */
export interface Added extends Changed {
  already: number;
}

/** Saves postings that came from a file. */
export interface AddMany {
  /** Adds all in one transaction; what is saved already stays untouched. Taking it back removes what was added. */
  addMany(list: readonly SavedPosting[], now: string): Promise<Added>;
}

/** Adding to a database. */
export function addMany(database: Database): AddMany {
  return {
    addMany: (list, now) =>
      database.transact(
        list.flatMap(({ key }) => [`saved:${key}`, goneKey(`saved:${key}`)]),
        (values) => {
          const fresh = new Map(
            list.flatMap((saved, index) =>
              values[2 * index] === undefined ? [[saved.key, { saved, gone: values[2 * index + 1] }] as const] : [],
            ),
          );
          const writes: [string, unknown][] = [];
          const rows: SavedRow[] = [];
          const records: Undo['records'][number][] = [];
          for (const [key, { saved, gone }] of fresh) {
            const row = toRow(saved);
            // One that was removed before goes on counting where it stood: by that count it is taken back.
            const record = encode(KINDS.saved, saved, gone, now);
            writes.push([`saved:${key}`, record]);
            writes.push([`row:${key}`, encode(KINDS.row, row, undefined, now)]);
            rows.push(row);
            records.push({ key, rev: record.rev, saved: undefined, row: undefined });
          }
          const saved = [...fresh.values()].map((one) => one.saved);
          return { writes, result: { saved, rows, undo: { records }, already: list.length - fresh.size } };
        },
      ),
  };
}
