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
});

/** The points of a stored list, oldest first; an unusable list counts as none, for it must never stop a change. */
export function pointsOf(raw: unknown): Point[] {
  const parsed = indexSchema.safeParse(raw);
  return parsed.success ? parsed.data.points.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : [];
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
