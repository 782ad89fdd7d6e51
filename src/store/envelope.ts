import { StoreError } from './errors.ts';

/** How every record is kept: its kind's version, a counter of changes, the time of the last one, and the data. */
export interface Envelope {
  v: number;
  rev: number;
  /** ISO 8601, UTC. */
  updatedAt: string;
  data: unknown;
  /** Stamps of the versions that this one came from, oldest first: two copies are told apart from a copy and its follower. */
  was?: string[];
}

/** How many versions back a copy elsewhere is still known to be an older one; before that it counts as changed on both sides. */
const MAX_ANCESTORS = 100;

/** A kind of record: what its data must look like now, and how older data becomes so. */
export interface RecordKind<T> {
  name: string;
  /** The version that is written. */
  version: number;
  /** True for what can be made again or holds for this browser only: no part of backups and snapshots. */
  derived?: boolean;
  /** `migrations[n]` turns data of version n-1 into version n. Never edited once released. */
  migrations: Readonly<Record<number, (data: unknown) => unknown>>;
  /** Gives the data, checked, or throws. */
  parse(data: unknown): T;
}

/** What reading a record gives. `newer` records are left alone; `broken` ones are set aside, never dropped. */
export type Decoded<T> =
  | { state: 'ok'; value: T; rev: number; updatedAt: string }
  | { state: 'missing' }
  | { state: 'newer'; version: number }
  | { state: 'broken'; reason: string };

/** Opens an envelope, migrating older data. Never throws. */
export function decode<T>(kind: RecordKind<T>, raw: unknown): Decoded<T> {
  if (raw === undefined) return { state: 'missing' };
  if (!isEnvelope(raw)) return { state: 'broken', reason: 'not a Rolescope record' };
  if (raw.v > kind.version) return { state: 'newer', version: raw.v };
  try {
    let data = raw.data;
    for (let version = raw.v + 1; version <= kind.version; version += 1) {
      const migrate = kind.migrations[version];
      if (!migrate) return { state: 'broken', reason: `no way from version ${version - 1} to ${version}` };
      data = migrate(data);
    }
    return { state: 'ok', value: kind.parse(data), rev: raw.rev, updatedAt: raw.updatedAt };
  } catch (error) {
    return { state: 'broken', reason: firstLine(error) };
  }
}

/** Opens an envelope that must be usable; throws a `StoreError` that says why it is not. */
export function decodeOrThrow<T>(kind: RecordKind<T>, raw: unknown): T | null {
  const decoded = decode(kind, raw);
  if (decoded.state === 'ok') return decoded.value;
  if (decoded.state === 'missing') return null;
  throw new StoreError(decoded.state === 'newer' ? 'newer' : 'unusable', decoded);
}

/** Puts checked data into the envelope that follows `previous` (whatever stood there before). */
export function encode<T>(kind: RecordKind<T>, value: T, previous: unknown, now: string): Envelope {
  if (isEnvelope(previous) && previous.v > kind.version) throw new StoreError('newer');
  const rev = isEnvelope(previous) ? previous.rev + 1 : 1;
  return { v: kind.version, rev, updatedAt: now, data: kind.parse(value) };
}

/** Names one version of a record. */
export function stampOf({ rev, updatedAt }: Pick<Envelope, 'rev' | 'updatedAt'>): string {
  return `${rev}@${updatedAt}`;
}

/** The same record, known to follow these. */
export function withAncestors<E extends Envelope>(record: E, parents: readonly Envelope[]): E {
  const all = new Set([...(record.was ?? []), ...parents.flatMap((one) => [...(one.was ?? []), stampOf(one)])]);
  const time = (stamp: string) => stamp.slice(stamp.indexOf('@') + 1);
  const sorted = parents.length > 1 ? [...all].sort((a, b) => (time(a) < time(b) ? -1 : 1)) : [...all];
  return { ...record, was: sorted.slice(-MAX_ANCESTORS) };
}

/** True when `later` came from `earlier`, or is the same version. */
export function follows(later: Envelope, earlier: Envelope): boolean {
  const stamp = stampOf(earlier);
  return stampOf(later) === stamp || (later.was?.includes(stamp) ?? false);
}

/** True for anything that has the shape of an envelope, whatever its data. */
export function isEnvelope(raw: unknown): raw is Envelope {
  if (typeof raw !== 'object' || raw === null) return false;
  const { v, rev, updatedAt, was } = raw as Partial<Envelope>;
  const shaped = Number.isInteger(v) && Number.isInteger(rev) && typeof updatedAt === 'string' && 'data' in raw;
  return shaped && (was === undefined || (Array.isArray(was) && was.every((stamp) => typeof stamp === 'string')));
}

/** What is wrong, in one line: of a schema's complaints the first, with the field that it is about. */
function firstLine(error: unknown): string {
  const { issues } = error as { issues?: { path?: PropertyKey[]; message?: string }[] };
  const [issue] = issues ?? [];
  if (issue) return `${issue.path?.map(String).join('.') || 'the record'}: ${issue.message ?? ''}`.slice(0, 200);
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 200);
}
