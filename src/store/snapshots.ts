import type { Database } from './database.ts';
import { derivedWrites } from './derive.ts';
import { type Envelope, isEnvelope, stampOf, withAncestors } from './envelope.ts';
import type { Named } from './import-preview.ts';
import type { Image, Write } from './journal.ts';
import { INDEX_KEY, imageKey, imagePrefix, indexOf, type Point } from './points.ts';
import { nameOf } from './refusal.ts';

export type { Point } from './points.ts';

/** Days that are kept one by one, and weeks before them of which one point each is kept. */
const DAYS = 7;
const WEEKS = 4;
/** Points kept of one day, for a day with many imports. */
const PER_DAY = 4;
/** Characters of JSON that all images together may have; the oldest points go first. */
const MAX_BYTES = 100_000_000;
const DAY_MS = 86_400_000;

/** What going back to a point would do; nothing is written before `confirm`. */
export interface RestorePreview {
  /** Records that were changed since, and would be as they were. */
  changedBack: Named[];
  /** Records that were removed since, and would come back. */
  broughtBack: Named[];
  /** Records that were added since, and would go. */
  removed: Named[];
  /** Writes everything in one transaction; what is now can be gone back to as well. */
  confirm(): Promise<void>;
}

/** The points that can be gone back to, the newest first. */
export async function listPoints(database: Database): Promise<Point[]> {
  const [raw] = await database.read([INDEX_KEY]);
  return indexOf(raw).points.toReversed();
}

/** When anything of the user's own was last changed, ISO 8601, UTC; empty: never. */
export async function lastChange(database: Database): Promise<string> {
  const [raw] = await database.read([INDEX_KEY]);
  return indexOf(raw).changedAt;
}

/** What going back to a point would change. */
export async function previewRestore(database: Database, id: string): Promise<RestorePreview> {
  const then = await stateAt(database, id);
  const keys = [...then.keys()];
  const preview: RestorePreview = { changedBack: [], broughtBack: [], removed: [], confirm: async () => {} };
  const planned: { key: string; stamp: string | undefined }[] = [];
  const now = await inBatches(database, keys);
  for (const key of keys) {
    const [old, current] = [then.get(key), now.get(key)];
    if (JSON.stringify(dataOf(old)) === JSON.stringify(dataOf(current))) continue;
    const named = { key, kind: key.split(':', 1)[0]!, name: nameOf(dataOf(old)) || nameOf(dataOf(current)) };
    const list = old === undefined ? 'removed' : current === undefined ? 'broughtBack' : 'changedBack';
    preview[list].push(named);
    planned.push({ key, stamp: stampOrNone(current) });
  }
  preview.confirm = () => goBack(database, then, planned);
  return preview;
}

/** How each record that was changed after a point stood at it; `undefined`: it was not there. */
async function stateAt(database: Database, id: string): Promise<Map<string, unknown>> {
  const then = new Map<string, unknown>();
  for (const point of (await listPoints(database)).toReversed()) {
    if (point.id < id) continue;
    const prefix = imagePrefix(point.id);
    await database.walk(prefix, (batch) => {
      for (const [imaged, image] of batch) {
        const key = imaged.slice(prefix.length);
        if (!then.has(key)) then.set(key, (image as Image).record);
      }
    });
  }
  return then;
}

async function inBatches(database: Database, keys: readonly string[]): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (let start = 0; start < keys.length; start += 200) {
    const some = keys.slice(start, start + 200);
    const values = await database.read(some);
    for (const [index, key] of some.entries()) found.set(key, values[index]);
  }
  return found;
}

function goBack(database: Database, then: Map<string, unknown>, planned: { key: string; stamp: string | undefined }[]) {
  return database.transact(
    planned.map(({ key }) => key),
    (values) => ({
      writes: planned.flatMap(({ key, stamp }, index): Write[] => {
        if (stampOrNone(values[index]) !== stamp) return []; // changed meanwhile, in another window: that stays
        const record = again(then.get(key), values[index], database.now());
        return [[key, record], ...derivedWrites(key, record)];
      }),
      result: undefined,
    }),
    'restore',
  );
}

/** The old data as the newest version, so that a merge elsewhere takes it for what it is: a later change. */
function again(old: unknown, current: unknown, now: string): unknown {
  if (!isEnvelope(old) || !isEnvelope(current)) return old;
  return withAncestors<Envelope>({ v: old.v, rev: current.rev + 1, updatedAt: now, data: old.data }, [current]);
}

/**
 * Drops the points that are no longer kept: one a day for a week, one a week for four weeks before, less when they
 * take too much room. What a dropped point alone knows goes to the kept one before it.
 */
export async function prunePoints(database: Database): Promise<void> {
  for (;;) {
    const points = (await listPoints(database)).toReversed();
    const next = nextToDrop(points, database.now());
    if (!next) return;
    await drop(database, points, next);
  }
}

/** The point to drop first, or null. The newest is never dropped: it is being written to. */
export function nextToDrop(points: readonly Point[], now: string): Point | null {
  const bytes = points.reduce((sum, point) => sum + point.bytes, 0);
  if (bytes > MAX_BYTES && points.length > 1) return points[0]!;
  const kept = new Set<string>();
  const perDay = new Map<string, number>();
  for (const point of points) {
    const age = Math.floor((Date.parse(now.slice(0, 10)) - Date.parse(point.id.slice(0, 10))) / DAY_MS);
    const day = point.id.slice(0, 10);
    const slot = age < DAYS ? day : `week ${Math.floor((age - DAYS) / 7)}`;
    const count = perDay.get(slot) ?? 0;
    perDay.set(slot, count + 1);
    if (age < DAYS ? count < PER_DAY : age < DAYS + 7 * WEEKS && count === 0) kept.add(point.id);
  }
  return points.slice(0, -1).find(({ id }) => !kept.has(id)) ?? null;
}

/** Drops one point in one transaction; if another page was quicker, nothing happens. */
async function drop(database: Database, points: readonly Point[], { id }: Point): Promise<void> {
  const heir = points[points.findIndex((point) => point.id === id) - 1];
  const images = (await database.keys(imagePrefix(id))).map((key) => key.slice(imagePrefix(id).length));
  const names = heir
    ? images.flatMap((key) => [imageKey(id, key), imageKey(heir.id, key)])
    : images.map((key) => imageKey(id, key));
  await database.transact([INDEX_KEY, ...names], ([raw, ...values]) => {
    const { points: stored, changedAt } = indexOf(raw);
    if (!stored.some((point) => point.id === id)) return { writes: [], result: undefined };
    const moved = heir
      ? images.flatMap((key, index): [string, Image][] =>
          values[2 * index + 1] === undefined ? [[imageKey(heir.id, key), values[2 * index] as Image]] : [],
        )
      : [];
    const extra = moved.reduce((sum, [, image]) => sum + image.size, 0);
    const left = stored
      .filter((point) => point.id !== id)
      .map((point) =>
        point.id === heir?.id ? { ...point, bytes: point.bytes + extra, count: point.count + moved.length } : point,
      );
    return {
      writes: [
        ...images.map((key) => [imageKey(id, key), undefined] as const),
        ...moved,
        [INDEX_KEY, { points: left, changedAt }],
      ],
      result: undefined,
    };
  });
}

function dataOf(raw: unknown): unknown {
  return isEnvelope(raw) ? raw.data : raw;
}

function stampOrNone(raw: unknown): string | undefined {
  return isEnvelope(raw) ? stampOf(raw) : raw === undefined ? undefined : 'no record';
}
