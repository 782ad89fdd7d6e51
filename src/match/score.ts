import type { Analysis } from '../facts/analysis.ts';
import type { BandId } from '../knowledge/taxonomy.ts';
import type { Blocker, Criterion } from './match.ts';
import {
  ABOVE_FACTOR,
  BELOW_FACTOR,
  BROKEN_WISH,
  FUNCTION_FLOOR,
  GROUP_CAP,
  interpolate,
  NEUTRAL,
  PROVEN_FOR,
  SURE_FROM,
  WISH_FUNCTION_FLOOR,
  WISH_NEUTRAL,
  WISH_WEIGHT,
} from './weights.ts';

/** From this score on, a band. A realistic good candidate meets about three quarters of a long list. */
const BAND_FROM: readonly (readonly [from: number, band: BandId])[] = [
  [85, 'strong'],
  [70, 'good'],
  [55, 'possible'],
  [40, 'stretch'],
  [0, 'poor'],
];

/**
 * Scales down the rows of each group that together weigh more than their cap. Unknown rows do not count towards it, nor do
 * those that only a neighbour answers: these shall not take weight from what the profile has itself.
 */
export function capWeights(rows: readonly Criterion[]): Criterion[] {
  const sums = new Map<Criterion['group'], number>();
  for (const row of rows) {
    if (row.status !== 'unknown' && !byNeighbour(row)) sums.set(row.group, (sums.get(row.group) ?? 0) + row.weight);
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
  return Math.round(fitPoints(rows, functionCredit, distance));
}

/** The same, not rounded: to tell which of two changes does more. */
export function fitPoints(rows: readonly Criterion[], functionCredit: number, distance: number | null): number {
  const mean = meanCredit(rows);
  const level = distance === null ? 1 : interpolate(distance > 0 ? ABOVE_FACTOR : BELOW_FACTOR, Math.abs(distance));
  const trade = FUNCTION_FLOOR + (1 - FUNCTION_FLOOR) * functionCredit;
  return 100 * mean * level * trade;
}

/** What fit rests on, 0 to 1: the mean credit of the rows of an ask, by weight, as far as they count. */
export function meanCredit(rows: readonly Criterion[]): number {
  const asked = rows.filter(({ group }) => group !== 'wish');
  const mean = meanOf(
    asked.filter((row) => !byNeighbour(row)),
    NEUTRAL,
  );
  return lifted(mean, asked.filter(byNeighbour));
}

/** The rows that fit leaves out although they are answered: a neighbour answers them, and they would lower the mean. */
export function leftOut(rows: readonly Criterion[]): ReadonlySet<Criterion> {
  const neighbours = rows.filter((row) => row.group !== 'wish' && byNeighbour(row));
  if (neighbours.length === 0) return new Set();
  const mean = meanCredit(rows);
  return new Set(neighbours.filter(({ credit }) => credit <= mean));
}

/** Attraction 0..100 from the wishes that the posting answers; null where it answers none. */
export function attractionScore(rows: readonly Criterion[], functionCredit: number): number | null {
  const wishes = rows.filter(({ group, status, weight }) => group === 'wish' && status !== 'unknown' && weight > 0);
  if (wishes.length === 0) return null;
  const trade = wishTrade(functionCredit);
  const broken = BROKEN_WISH ** brokenWishes(wishes);
  return Math.round(100 * meanOf(wishes, WISH_NEUTRAL).credit * trade * broken);
}

/** What wishes are worth in a job of this function: all of it in a wanted one, a fifth in one that has nothing of it. */
export function wishTrade(functionCredit: number): number {
  return WISH_FUNCTION_FLOOR + (1 - WISH_FUNCTION_FLOOR) * functionCredit;
}

/** Wishes that one leaves a job for; too many office days and an unwanted mode are one and the same. */
const FIRM_WISHES = [['pay'], ['place'], ['level'], ['track'], ['mode', 'office']] as const;

/** How many are broken, each by how much it matters: one that matters twice counts twice. */
function brokenWishes(wishes: readonly Criterion[]): number {
  const importance = (wish: keyof typeof WISH_WEIGHT) => {
    const broken = wishes.find(({ id, credit }) => id === `wish/${wish}` && credit === 0);
    return broken ? broken.weight / WISH_WEIGHT[wish] : 0;
  };
  return FIRM_WISHES.reduce((sum, kinds) => sum + Math.max(...kinds.map(importance)), 0);
}

interface Mean {
  weight: number;
  credit: number;
}

function meanOf(rows: readonly Criterion[], start: Mean): Mean {
  let weight = start.weight;
  let sum = start.weight * start.credit;
  for (const row of rows) {
    if (row.status === 'unknown') continue;
    weight += row.weight;
    sum += row.weight * row.credit;
  }
  return { weight, credit: sum / weight };
}

/** Whether a row is answered by something next to what is asked, and by nothing else. */
function byNeighbour({ proof }: Criterion): boolean {
  return proof[0]?.kind === 'adjacent';
}

/**
 * A mean with the neighbours' rows, best first, as far as they raise it. One worth less says no more than silence does:
 * who knows something next to what is asked stands no worse than who knows nothing of the kind.
 */
function lifted(mean: Mean, neighbours: readonly Criterion[]): number {
  const sorted = neighbours.toSorted((a, b) => b.credit - a.credit);
  const up = sorted.reduce((now, row) => (row.credit > now.credit ? meanOf([row], now) : now), mean);
  return up.credit;
}

/** The bands in order, best first; "unread" stands outside. */
const ORDER: readonly BandId[] = BAND_FROM.map(([, band]) => band);

/** A band, and what keeps it under the one that the score alone would give. */
export interface Verdict {
  band: BandId;
  /** The band without blockers: the same as `band` where none weighs. */
  unblocked: BandId;
  /** Why `unblocked` is lower than the score's own band: too few musts met, or too little read. Null: it is not. */
  held: 'unproven' | 'unread' | null;
}

/** The band that a score from 0 to 100 alone would give: neither blockers nor what is unproven are looked at. */
export function bandOf(score: number): BandId {
  return BAND_FROM.find(([from]) => score >= from)![1];
}

/** The highest score that a band stands for by itself: 54 for "stretch". A score over it is held down by something. */
export function ceilingOf(band: BandId): number {
  const above = BAND_FROM[ORDER.indexOf(band) - 1];
  return above ? above[0] - 1 : 100;
}

/**
 * The band of a score, held down where must-haves are mostly unproven or the posting was read in part only; a blocker
 * holds it down to "stretch", another function to "poor".
 */
export function verdictOf(
  score: number | null,
  { blockers, criteria }: { blockers: readonly Blocker[]; criteria: readonly Criterion[] },
  readInFull: boolean,
): Verdict {
  if (score === null) return { band: 'unread', unblocked: 'unread', held: null };
  const own = bandOf(score);
  const read = readInFull ? 'strong' : 'possible';
  const unblocked = worst(own, read, mostFor(criteria));
  const held = unblocked === own ? null : worst(own, read) === unblocked ? 'unread' : 'unproven';
  return { band: worst(unblocked, capOf(blockers)), unblocked, held };
}

/** Whether enough of the posting was read to judge it: its language, and most of its text. */
export function readInFull({ confidence, warnings }: Analysis): boolean {
  return confidence >= SURE_FROM && !warnings.some(({ code }) => code === 'language-not-read');
}

/** The best band that so many proven must-haves allow. */
function mostFor(criteria: readonly Criterion[]): BandId {
  const musts = mustsOf(criteria);
  if (musts.length === 0) return 'good';
  const proven = musts.reduce((sum, row) => sum + (PROVEN[row.status] ?? 0), 0) / musts.length;
  return proven >= PROVEN_FOR.strong ? 'strong' : proven >= PROVEN_FOR.good ? 'good' : 'possible';
}

const PROVEN: Partial<Record<Criterion['status'], number>> = { met: 1, partial: 0.5 };

/** The must-haves that count: level and function have rows of their own, traits weigh nothing. */
export function mustsOf(criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter(({ need, group, weight }) => need === 'required' && group !== 'level' && weight > 0);
}

function capOf(blockers: readonly Blocker[]): BandId {
  if (blockers.some(({ id }) => id === 'function')) return 'poor';
  return blockers.length > 0 ? 'stretch' : 'strong';
}

function worst(...bands: BandId[]): BandId {
  return bands.reduce((a, b) => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b));
}

/** Cuts a figure to so many parts of one, so that the same sum prints the same everywhere. */
export function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
