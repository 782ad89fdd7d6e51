import type { Database } from './database.ts';
import { decode, encode } from './envelope.ts';
import { KINDS } from './kinds.ts';
import { keepBroken } from './quarantine.ts';
import { DEFAULT_VIEWS, MAX_VIEWS, type Views } from './tracker-records.ts';

const VIEWS = 'views:pipeline';
/** Ways to look at the pipeline, kept. */
export interface KeptViews {
  loadViews(): Promise<Views>;
  /** Changes them in one transaction and gives them as they are then. The newest fifty are kept. */
  changeViews(change: (views: Views) => Views, now: string): Promise<Views>;
}

/** The views of a database. */
export function viewsIn(database: Database): KeptViews {
  const read = (raw: unknown) => {
    const decoded = decode(KINDS.views, raw);
    return decoded.state === 'ok' ? decoded.value : DEFAULT_VIEWS;
  };
  return {
    loadViews: async () => read((await database.read([VIEWS]))[0]),
    changeViews: (change, now) =>
      database.transact([VIEWS], ([raw]) => {
        const next = change(read(raw));
        const kept = { ...next, views: next.views.slice(-MAX_VIEWS) };
        return {
          writes: [...keepBroken(KINDS.views, VIEWS, raw), [VIEWS, encode(KINDS.views, kept, raw, now)]],
          result: kept,
        };
      }),
  };
}
