import * as z from 'zod/mini';

// The extension's policy forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

/** A moment that can be gone back to. Its images say how every record stood that was changed after it. */
export interface Point {
  /** ISO 8601, UTC: the moment; unique. */
  id: string;
  /** `day`: the first change of a day; else what came after it. */
  why: 'day' | 'import' | 'restore';
  /** Records that were changed between this point and the next. */
  count: number;
  /** Their size before, in characters of JSON. */
  bytes: number;
}

/** The list of points as it is kept. */
export interface PointIndex {
  points: Point[];
  /** When anything of the user's own was last changed, ISO 8601, UTC. */
  changedAt: string;
}

/** Where the list of points is kept. */
export const INDEX_KEY = 'snapshots:index';

const indexSchema = z.object({
  points: z
    .array(
      z.object({
        id: z.string().check(z.maxLength(40)),
        why: z.enum(['day', 'import', 'restore']),
        count: z.number(),
        bytes: z.number(),
      }),
    )
    .check(z.maxLength(1000)),
  changedAt: z.catch(z.string().check(z.maxLength(40)), ''),
});

/** A stored list, oldest first; an unusable one counts as empty, for it must never stop a change. */
export function indexOf(raw: unknown): PointIndex {
  const parsed = indexSchema.safeParse(raw);
  if (!parsed.success) return { points: [], changedAt: '' };
  return { ...parsed.data, points: parsed.data.points.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The point that a change at `now` belongs to: the last one of the day, or a new one. */
export function pointFor(points: readonly Point[], now: string, why: Point['why'] | undefined): Point {
  const last = points.at(-1);
  if (!why && last && last.id.slice(0, 10) >= now.slice(0, 10)) return last;
  return { id: after(last?.id, now), why: why ?? 'day', count: 0, bytes: 0 };
}

/** The prefix of the keys of a point's images. */
export function imagePrefix(pointId: string): string {
  return `snapshot:${pointId}|`;
}

/** The key of the image of a record. */
export function imageKey(pointId: string, key: string): string {
  return `${imagePrefix(pointId)}${key}`;
}

/** `now`, or a thousandth of a second after the last point where the clock stands still or was set back. */
function after(last: string | undefined, now: string): string {
  return last !== undefined && now <= last ? new Date(Date.parse(last) + 1).toISOString() : now;
}
