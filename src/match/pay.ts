import type { Analysis, PayRange } from '../facts/analysis.ts';
import { holds, type Place, placesNamed } from '../knowledge/places.ts';
import type { Profile } from '../profile/schema.ts';
import { say } from '../text/say.ts';
import type { PayMatch } from './match.ts';
import { aYear, hoursWords } from './year.ts';

/**
 * The pay that applies to the user, a year's worth of it, against floor and target. Base is compared with base only;
 * on-target and total figures with the total target; another currency is not compared at all.
 */
export function comparePay({ compensation }: Analysis, profile: Profile): PayMatch {
  const wish = profile.compensation;
  const range = applicableRange(compensation.ranges, profile);
  const floor = wish?.baseFloor ?? null;
  const target = wish?.baseTarget ?? null;
  const base = { range, floor, target, floorPosition: null, targetPosition: null };
  if (!range) {
    return {
      ...base,
      annualMin: null,
      annualMax: null,
      currency: null,
      verdict: 'unknown',
      notes: [say('The posting states no pay.')],
    };
  }
  const words = hoursWords(range.period);
  const annualMin = range.min === null ? null : aYear(range.min, range.period);
  const annualMax = range.max === null ? null : aYear(range.max, range.period);
  const notes = words ? [say('Counted as {hours}.', { hours: words })] : [];
  const stated = { ...base, annualMin, annualMax, currency: range.currency, notes };
  if (floor === null && target === null && wish?.totalTarget === undefined) return { ...stated, verdict: 'no-wish' };
  if (wish && wish.currency !== range.currency) {
    notes.push(
      say('Stated in {=theirs}, your floor and target are in {=yours}: not compared.', {
        theirs: range.currency,
        yours: wish.currency,
      }),
    );
    return { ...stated, verdict: 'other-currency' };
  }
  notes.push(...rangeNotes(compensation.ranges, range));
  if (range.kind !== 'base') return compareTotal(stated, floor, wish?.totalTarget ?? null, range.kind);
  return {
    ...stated,
    verdict: verdictOf(annualMin, annualMax, floor, target),
    floorPosition: position(floor, annualMin, annualMax),
    targetPosition: position(target, annualMin, annualMax),
  };
}

/** Total pay holds the base: a total under the floor is a base under the floor. The reverse says nothing. */
function compareTotal(
  stated: Omit<PayMatch, 'verdict'>,
  floor: number | null,
  total: number | null,
  kind: 'ote' | 'total',
): PayMatch {
  const { annualMin, annualMax, notes } = stated;
  notes.push(
    kind === 'ote'
      ? say('The figure is on-target earnings, base and bonus together; base is not stated.')
      : say('The figure is total pay, base and bonus together; base is not stated.'),
  );
  if (floor !== null && annualMax !== null && annualMax < floor) return { ...stated, verdict: 'below-floor' };
  if (total === null) return { ...stated, verdict: 'unknown' };
  return {
    ...stated,
    target: total,
    verdict: totalVerdict(annualMin, annualMax, total),
    targetPosition: position(total, annualMin, annualMax),
  };
}

/** A total says nothing of the floor of the base, so what does not reach the target stays open. */
function totalVerdict(min: number | null, max: number | null, target: number): PayMatch['verdict'] {
  if (min !== null && min >= target) return 'meets-target';
  return max !== null && max >= target ? 'reaches-target' : 'unknown';
}

function verdictOf(
  min: number | null,
  max: number | null,
  floor: number | null,
  target: number | null,
): PayMatch['verdict'] {
  if (max !== null && floor !== null && max < floor) return 'below-floor';
  if (target !== null && min !== null && min >= target) return 'meets-target';
  if (target !== null && max !== null && max >= target) return 'reaches-target';
  const top = max ?? min;
  if (floor !== null) return top !== null && top >= floor ? 'above-floor' : 'unknown';
  return 'unknown';
}

function position(wish: number | null, min: number | null, max: number | null): number | null {
  if (wish === null || min === null || max === null || max <= min) return null;
  return Math.round(((wish - min) / (max - min)) * 100) / 100;
}

function rangeNotes(all: readonly PayRange[], range: PayRange): string[] {
  const notes: string[] = [];
  if (range.chosen) notes.push(say('Compared with the range that you chose.'));
  else if (range.place) notes.push(say('Compared with the range for {=place}.', { place: range.place }));
  else if (all.filter(({ kind }) => kind === range.kind).length > 1)
    notes.push(say('The posting states several ranges; this one holds where no other does.'));
  if (range.max === null) notes.push(say('No upper end is stated.'));
  if (range.min === null) notes.push(say('No lower end is stated.'));
  return notes;
}

/** The range that the user chose. Else base before totals; of those the range for a place of the profile, the most particular first; else one for everywhere; else the widest. */
export function applicableRange(ranges: readonly PayRange[], profile: Profile): PayRange | null {
  const usable = ranges.filter(({ min, max }) => min !== null || max !== null);
  const base = usable.filter(({ kind }) => kind === 'base');
  const candidates = base.length > 0 ? base : usable;
  const chosen = usable.find((range) => range.chosen);
  if (chosen) return chosen;
  const mine = (profile.work?.places ?? []).flatMap(placesNamed);
  let best: PayRange | null = null;
  let bestRank = -1;
  for (const range of candidates) {
    const rank = range.place === null ? 1 : placeRank(placesNamed(range.place), mine);
    if (rank > bestRank || (rank === bestRank && best && width(range) > width(best))) {
      best = range;
      bestRank = rank;
    }
  }
  return best;
}

/** 5 the same city, 4 its state, 3 its country, 2 a wider place, 0 elsewhere or not known. */
function placeRank(of: readonly Place[], mine: readonly Place[]): number {
  let rank = 0;
  for (const place of of) {
    if (!mine.some((own) => holds(place, own))) continue;
    rank = Math.max(rank, place.city ? 5 : place.state ? 4 : place.country ? 3 : 2);
  }
  return rank;
}

function width({ min, max, period }: PayRange): number {
  return min === null || max === null ? 0 : aYear(max - min, period);
}
