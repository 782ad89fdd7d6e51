import type { BandId } from '../knowledge/taxonomy.ts';
import type { Blocker, Criterion } from './match.ts';
import {
  BROKEN_WISH,
  FUNCTION_FLOOR,
  GROUP_CAP,
  interpolate,
  LEVEL_FACTOR,
  NEUTRAL,
  WISH_FUNCTION_FLOOR,
  WISH_NEUTRAL,
} from './weights.ts';

/** From this score on, a band. A realistic good candidate meets about three quarters of a long list. */
const BAND_FROM: readonly (readonly [from: number, band: BandId])[] = [
  [85, 'strong'],
  [70, 'good'],
  [55, 'possible'],
  [40, 'stretch'],
  [0, 'poor'],
];

/** Scales down the rows of each group that together weigh more than their cap. Unknown rows do not count towards it. */
export function capWeights(rows: readonly Criterion[]): Criterion[] {
  const sums = new Map<Criterion['group'], number>();
  for (const { group, status, weight } of rows) {
    if (status !== 'unknown') sums.set(group, (sums.get(group) ?? 0) + weight);
  }
  return rows.map((row) => {
    const cap = GROUP_CAP[row.group as keyof typeof GROUP_CAP] as number | undefined;
    const sum = sums.get(row.group) ?? 0;
    return cap === undefined || sum <= cap ? row : { ...row, weight: round((row.weight * cap) / sum, 1000) };
  });
}

/**
 * Fit 0..100: the mean credit of all compared rows by weight, starting from a neutral opinion; multiplied down where the
 * job is another trade or several rungs away. `distance` in rungs, either sign, null where not known.
 */
export function fitScore(rows: readonly Criterion[], functionCredit: number, distance: number | null): number {
  const mean = weightedMean(
    rows.filter(({ group }) => group !== 'wish'),
    NEUTRAL,
  );
  const level = distance === null ? 1 : interpolate(LEVEL_FACTOR, Math.abs(distance));
  const trade = FUNCTION_FLOOR + (1 - FUNCTION_FLOOR) * functionCredit;
  return Math.round(100 * mean * level * trade);
}

/** Attraction 0..100 from the wishes that the posting answers; null where it answers none. */
export function attractionScore(rows: readonly Criterion[], functionCredit: number): number | null {
  const wishes = rows.filter(({ group, status }) => group === 'wish' && status !== 'unknown');
  if (wishes.length === 0) return null;
  const trade = WISH_FUNCTION_FLOOR + (1 - WISH_FUNCTION_FLOOR) * functionCredit;
  const broken = BROKEN_WISH ** brokenWishes(wishes);
  return Math.round(100 * weightedMean(wishes, WISH_NEUTRAL) * trade * broken);
}

/** Wishes that one leaves a job for; too many office days and an unwanted mode are one and the same. */
const FIRM_WISHES = [['wish/pay'], ['wish/place'], ['wish/level'], ['wish/mode', 'wish/office']] as const;

function brokenWishes(wishes: readonly Criterion[]): number {
  const broken = wishes.filter(({ credit }) => credit === 0).map(({ id }) => id);
  return FIRM_WISHES.filter((ids) => ids.some((id) => broken.includes(id))).length;
}

function weightedMean(rows: readonly Criterion[], start: { weight: number; credit: number }): number {
  let weight = start.weight;
  let sum = start.weight * start.credit;
  for (const row of rows) {
    if (row.status === 'unknown') continue;
    weight += row.weight;
    sum += row.weight * row.credit;
  }
  return sum / weight;
}

/** The band of a score; a blocker holds it down to "stretch", another function to "poor". */
export function bandOf(score: number | null, blockers: readonly Blocker[]): BandId {
  if (score === null) return 'unread';
  const band = BAND_FROM.find(([from]) => score >= from)![1];
  if (blockers.some(({ id }) => id === 'function')) return 'poor';
  return blockers.length > 0 && band !== 'poor' ? 'stretch' : band;
}

/** The band that the score alone would give. */
export function bandByScore(score: number): BandId {
  return bandOf(score, []);
}

/** Cuts a figure to so many parts of one, so that the same sum prints the same everywhere. */
export function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
