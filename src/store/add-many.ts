import { toRow } from '../tracker/row.ts';
import type { SavedPosting, SavedRow } from '../tracker/saved.ts';
import type { Database } from './database.ts';
import { encode } from './envelope.ts';
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
        list.map(({ key }) => `saved:${key}`),
        (values) => {
          const fresh = new Map(
            list.filter((_, index) => values[index] === undefined).map((saved) => [saved.key, saved]),
          );
          const writes: [string, unknown][] = [];
          const rows: SavedRow[] = [];
          const records: Undo['records'][number][] = [];
          for (const [key, saved] of fresh) {
            const row = toRow(saved);
            writes.push([`saved:${key}`, encode(KINDS.saved, saved, undefined, now)]);
            writes.push([`row:${key}`, encode(KINDS.row, row, undefined, now)]);
            rows.push(row);
            records.push({ key, rev: 1, saved: undefined, row: undefined });
          }
          const saved = [...fresh.values()];
          return { writes, result: { saved, rows, undo: { records }, already: list.length - fresh.size } };
        },
      ),
  };
}
