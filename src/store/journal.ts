import { type Envelope, follows, isEnvelope, withAncestors } from './envelope.ts';
import { isOwned } from './kinds.ts';
import { listingWrite } from './listings.ts';
import { changesNoted } from './packed-rows.ts';
import { INDEX_KEY, imageKey, indexOf, type Point, type PointIndex, pointFor } from './points.ts';

/** What the journal asks of the transaction that it runs in. */
export interface Seen {
  get(key: string): Promise<unknown>;
  has(key: string): Promise<boolean>;
}

/** One record to write; `undefined` removes it. */
export type Write = readonly [key: string, value: unknown];

/** A record as it stood at a point, with its size in characters of JSON; `record` undefined: it was not there. */
export interface Image {
  record: unknown;
  size: number;
}

/** What stands in the place of a record that the user removed, so that a merge does not bring it back unasked. */
export type Tombstone = Envelope & { data: null };

const CHUNK = 200;

/** The key of the tombstone of a record. */
export function goneKey(key: string): string {
  return `gone:${key}`;
}

interface When {
  now: string;
  point: Point['why'] | undefined;
}

/**
 * Writes, with what keeps them reversible, in the same transaction: how each record stood at the last point to go back
 * to (once for each point), and a tombstone for what is removed. The writes come in batches, so that thousands of old
 * records are never held at once.
 */
export async function* journalled(seen: Seen, writes: readonly Write[], { now, point }: When): AsyncGenerator<Write> {
  const owned = writes.filter(([key]) => isOwned(key));
  yield* writes.filter(([key]) => !isOwned(key));
  yield* changesNoted(seen, writes, owned.length > 0 ? now : undefined);
  if (owned.length === 0) return;
  const { points } = indexOf(await seen.get(INDEX_KEY));
  const current = pointFor(points, now, point);
  let { bytes, count } = current;
  for (let start = 0; start < owned.length; start += CHUNK) {
    const chunk = owned.slice(start, start + CHUNK);
    const befores = await Promise.all(chunk.map(([key]) => before(seen, current.id, key)));
    for (const [index, write] of chunk.entries()) {
      const { old, imaged, gone } = befores[index]!;
      if (!imaged && !sameRecord(old, write[1])) {
        const image: Image = { record: old, size: sizeOf(old) };
        bytes += image.size;
        count += 1;
        yield [imageKey(current.id, write[0]), image];
      }
      yield* buried(write, old, gone, now);
      yield* listingWrite(write);
    }
  }
  const others = points.filter(({ id }) => id !== current.id);
  const index: PointIndex = {
    points: [...others, ...(count > 0 ? [{ ...current, bytes, count }] : [])],
    changedAt: now,
  };
  yield [INDEX_KEY, index];
}

async function before(seen: Seen, pointId: string, key: string) {
  const [old, imaged, gone] = await Promise.all([
    seen.get(key),
    seen.has(imageKey(pointId, key)),
    seen.get(goneKey(key)),
  ]);
  return { old, imaged, gone };
}

/** The write, known to follow what stood there; with the tombstone that it needs, or the one that it lifts. */
function* buried([key, value]: Write, old: unknown, gone: unknown, now: string): Generator<Write> {
  if (value === undefined) {
    yield [key, undefined];
    if (isEnvelope(old)) yield [goneKey(key), tombstoneOf(old, now)];
    return;
  }
  if (isEnvelope(gone)) yield [goneKey(key), undefined];
  const before = isEnvelope(old) ? old : gone;
  yield [key, isEnvelope(value) && isEnvelope(before) ? following(value, before) : value];
}

function following(value: Envelope, before: Envelope): Envelope {
  if (follows(value, before)) return value;
  return { ...withAncestors(value, [before]), rev: value.rev < before.rev ? before.rev + 1 : value.rev };
}

function tombstoneOf(old: Envelope, now: string): Tombstone {
  return { ...withAncestors({ ...old, updatedAt: now }, [old]), rev: old.rev + 1, data: null };
}

function sameRecord(old: unknown, next: unknown): boolean {
  return old === undefined && next === undefined;
}

function sizeOf(record: unknown): number {
  try {
    return JSON.stringify(record)?.length ?? 0;
  } catch {
    return 0; // a broken record may hold what JSON cannot say; it is kept all the same
  }
}
