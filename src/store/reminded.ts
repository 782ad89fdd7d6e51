import type { Database } from './database.ts';
import { decode, encode } from './envelope.ts';
import { KINDS } from './kinds.ts';
import type { Reminded } from './tracker-records.ts';

const REMINDED = 'reminded:due';

/** What the user was reminded of, kept, so that nothing is said twice. */
export interface KeptReminders {
  loadReminded(): Promise<Reminded>;
  saveReminded(reminded: Reminded, now: string): Promise<void>;
}

/** The reminders of a database. */
export function remindersIn(database: Database): KeptReminders {
  return {
    async loadReminded() {
      const decoded = decode(KINDS.reminded, (await database.read([REMINDED]))[0]);
      return decoded.state === 'ok' ? decoded.value : {};
    },
    saveReminded: (reminded, now) =>
      database.transact([REMINDED], ([raw]) => ({
        writes: [[REMINDED, encode(KINDS.reminded, reminded, raw, now)]] as const,
        result: undefined,
      })),
  };
}
