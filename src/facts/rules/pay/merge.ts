import type { PayRange } from '../../analysis.ts';

/** The most that two statements of one range differ by when one is rounded ("$208.7K" and "$208,725"). */
const ROUNDING = 1000;
/** Words of a place that name a level. */
export const LEVEL =
  /\b(?:level|senior|principal|staff|lead|director|manager|engineer|associate|junior|head|vp|ic ?\d|[lp]\d|pm)\b/i;

/** One row for each stated range: repetitions become more evidence, a bound restated alone is dropped. */
export function mergeRanges(ranges: readonly PayRange[]): PayRange[] {
  const rows: PayRange[] = [];
  for (const range of ranges) {
    const same = rows.find((row) => isSame(row, range));
    if (same) absorb(same, range);
    else rows.push({ ...range, evidence: [...range.evidence] });
  }
  for (const row of rows) row.kind = kindOfBounds(row, rows);
  return rows.filter((row) => !rows.some((other) => other !== row && isOrNames(row, other) && restates(row, other)));
}

/** A sum of no kind restates a bound of OTE; a sum called OTE is no bound of a range that is base. */
const isOrNames = (row: PayRange, other: PayRange): boolean => row.kind === 'base' || row.kind === other.kind;

/** "$75K – $85K" beside "Executive: $75,000 OTE" and "Senior Executive: $85,000 OTE" is OTE too, unless it names a kind itself. */
function kindOfBounds(row: PayRange, rows: readonly PayRange[]): PayRange['kind'] {
  if (row.kind !== 'base' || row.min === null || row.min === row.max) return row.kind;
  const bounds = rows.filter((other) => other !== row && other.min === other.max && restates(other, row));
  const low = bounds.find(({ min }) => min === row.min)?.kind;
  return low && bounds.some(({ max, kind }) => max === row.max && kind === low) ? low : row.kind;
}

function isSame(a: PayRange, b: PayRange): boolean {
  if (a.currency !== b.currency || a.period !== b.period) return false;
  if (!near(a.min, b.min) || !near(a.max, b.max)) return false;
  return (
    a.place === null || b.place === null || samePlace(a.place, b.place) || LEVEL.test(a.place) !== LEVEL.test(b.place)
  );
}

const samePlace = (a: string, b: string): boolean => {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x.includes(y) || y.includes(x);
};

/** Equal, or equal but for rounding to the thousand. */
function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return (
    a >= 20_000 &&
    Math.abs(a - b) < ROUNDING &&
    (a % 100 === 0 || b % 100 === 0) &&
    (a % 1000 === 0 || b % 1000 === 0 || Math.abs(a - b) < 100)
  );
}

function absorb(row: PayRange, { min, max, place, kind, evidence }: PayRange): void {
  row.min = finer(row.min, min);
  row.max = finer(row.max, max);
  if (row.place === null || (place !== null && LEVEL.test(row.place) && !LEVEL.test(place)))
    row.place = place ?? row.place;
  if (row.kind === 'base') row.kind = kind;
  row.evidence.push(...evidence);
}

/** The less rounded of two figures. */
function finer(a: number | null, b: number | null): number | null {
  return a !== null && b !== null && a % 1000 === 0 && b % 1000 !== 0 ? b : a;
}

/** "£60,000+" beside "£60K – £75K", "maximum $183,500" beside a range up to it. */
function restates(row: PayRange, other: PayRange): boolean {
  if (row.currency !== other.currency || row.period !== other.period || other.min === null || other.max === null)
    return false;
  if (other.min === other.max)
    return row.min === null ? row.max === other.max : row.max === null && row.min === other.min;
  if (row.min !== null && row.max !== null)
    return row.min === row.max && (row.min === other.min || row.max === other.max);
  return row.min === null ? row.max === other.max : row.min === other.min;
}
