import type { Database } from './database.ts';
import { decode, encode } from './envelope.ts';
import { KINDS } from './kinds.ts';
import { INDEX_KEY, indexOf } from './points.ts';
import type { BackedUp } from './tracker-records.ts';

const BACKED_UP = 'backup:last';
/** Records changed since the last backup, and days since it, from which on the user is reminded of one. */
const ENOUGH_CHANGES = 20;
const ENOUGH_DAYS = 14;
const DAY_MS = 86_400_000;

/** What has no backup yet. */
export interface NotBackedUp {
  /** Records changed since the last backup; one that changed on several days counts once for each. */
  changes: number;
  /** When the last backup was made, ISO 8601, UTC; null where there was none. */
  at: string | null;
  /** Since when there is something to back up, ISO 8601, UTC. */
  since: string;
}

const NONE: BackedUp = { at: null, point: '', count: 0 };

/** Call it before a backup is read, and what it gives once the backup is safe: what changed in between has no backup yet. */
export async function backupBegun(database: Database): Promise<() => Promise<void>> {
  const at = database.now();
  const [raw] = await database.read([INDEX_KEY]);
  const last = indexOf(raw).points.at(-1);
  return () => keep(database, () => ({ at, point: last?.id ?? '', count: last?.count ?? 0 }));
}

/** What changed without a backup, where that is enough to speak of it and the user did not ask to be left alone; else null. */
export async function backupDue(database: Database): Promise<NotBackedUp | null> {
  const [rawIndex, raw] = await database.read([INDEX_KEY, BACKED_UP]);
  const { at, point, count, dismissed } = backedUpIn(raw);
  const later = indexOf(rawIndex).points.filter(({ id }) => id >= point);
  const changes = later.reduce((sum, one) => sum + one.count - (one.id === point ? count : 0), 0);
  const since = at ?? later[0]?.id;
  if (dismissed || changes <= 0 || since === undefined) return null;
  const days = (Date.parse(database.now()) - Date.parse(since)) / DAY_MS;
  return changes >= ENOUGH_CHANGES || days >= ENOUGH_DAYS ? { changes, at, since } : null;
}

/** Says nothing more of it until there was another backup. */
export function leaveBackup(database: Database): Promise<void> {
  return keep(database, (old) => ({ ...old, dismissed: true }));
}

function backedUpIn(raw: unknown): BackedUp {
  const decoded = decode(KINDS.backup, raw);
  return decoded.state === 'ok' ? decoded.value : NONE;
}

function keep(database: Database, change: (old: BackedUp) => BackedUp): Promise<void> {
  return database.transact([BACKED_UP], ([raw]) => ({
    writes: [[BACKED_UP, encode(KINDS.backup, change(backedUpIn(raw)), raw, database.now())]] as const,
    result: undefined,
  }));
}
