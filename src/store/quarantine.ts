import type { Database } from './database.ts';
import { decode, type RecordKind } from './envelope.ts';

/** A record that could not be understood: kept as it was, out of the way of the rest, for the user to export. */
export interface Quarantined {
  key: string;
  reason: string;
  raw: unknown;
}

const PREFIX = 'quarantine:';

/** The write that keeps a broken record before something new takes its place; none when there is nothing to keep. */
export function keepBroken<T>(kind: RecordKind<T>, key: string, raw: unknown): (readonly [string, Quarantined])[] {
  const decoded = decode(kind, raw);
  return decoded.state === 'broken' ? [[`${PREFIX}${key}`, { key, reason: decoded.reason, raw }]] : [];
}

/** Moves a record out of the way, if it is still broken when the transaction looks again (another page may have mended it). */
export function setAside<T>(database: Database, kind: RecordKind<T>, key: string): Promise<void> {
  return database.transact([key], ([raw]) => {
    const kept = keepBroken(kind, key, raw);
    return { writes: kept.length > 0 ? [...kept, [key, undefined] as const] : [], result: undefined };
  });
}

/** Everything that was set aside. */
export async function quarantined(database: Database): Promise<Quarantined[]> {
  const rows = await database.scan(PREFIX);
  return rows.map(([, value]) => value as Quarantined);
}
