import type { Database } from './database.ts';
import { derivedWrites } from './derive.ts';
import { decode, type RecordKind } from './envelope.ts';

/** A record that could not be understood: kept as it was, out of the way of the rest, for the user to export. */
export interface Quarantined {
  key: string;
  reason: string;
  raw: unknown;
}

const PREFIX = 'quarantine:';
const MAX_KEY = 600;
const MAX_REASON = 300;

/** The write that keeps a broken record before something new takes its place; none when there is nothing to keep. */
export function keepBroken<T>(kind: RecordKind<T>, key: string, raw: unknown): (readonly [string, Quarantined])[] {
  const decoded = decode(kind, raw);
  return decoded.state === 'broken' ? [[`${PREFIX}${key}`, { key, reason: decoded.reason, raw }]] : [];
}

/** Moves a record out of the way, if it is still broken when the transaction looks again (another page may have mended it). */
export function setAside<T>(database: Database, kind: RecordKind<T>, key: string): Promise<void> {
  return database.transact([key], ([raw]) => {
    const kept = keepBroken(kind, key, raw);
    // The row of a posting goes with it: there is nothing left that it could open.
    return {
      writes: kept.length > 0 ? [...kept, [key, undefined] as const, ...derivedWrites(key, undefined)] : [],
      result: undefined,
    };
  });
}

/** Under which key something stands that was set aside; null for keys of anything else. */
export function asideKey(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** What a backup holds as set aside under a key; null where it is none that was exported here. */
export function asideIn(key: string, record: unknown): Quarantined | null {
  const { key: own, reason, raw } = (record ?? {}) as Partial<Quarantined>;
  if (own === undefined || own !== asideKey(key) || own.length > MAX_KEY || typeof reason !== 'string') return null;
  return { key: own, reason: reason.slice(0, MAX_REASON), raw };
}

/** Lets go of something that was set aside; what is given back undoes it. Null: it was gone already. */
export async function dropAside(database: Database, key: string): Promise<(() => Promise<void>) | null> {
  const own = PREFIX + key;
  const write = (value: unknown) => database.transact([], () => ({ writes: [[own, value]], result: undefined }));
  const [old] = await database.read([own]);
  if (old === undefined) return null;
  await write(undefined);
  return () => write(old);
}

/** Everything that was set aside. */
export async function quarantined(database: Database): Promise<Quarantined[]> {
  const rows = await database.scan(PREFIX);
  return rows.map(([, value]) => value as Quarantined);
}
