import type { PayPart, PayRange } from '../facts/analysis.ts';
import { aYear, hoursWords } from './year.ts';

/** An amount or two, a year's worth; null on a side that is open. */
export interface YearlyMoney {
  min: number | null;
  max: number | null;
  currency: string;
}

/** A range from this ratio of top to bottom on is wide: it usually covers several levels or places. */
const WIDE = 1.5;

/** A range as amounts a year, and what was assumed for it ("2,080 hours a year"); null where it is stated by the year. */
export function yearly({ min, max, currency, period }: PayRange): (YearlyMoney & { assumes: string }) | null {
  const assumes = hoursWords(period);
  if (assumes === null) return null;
  const of = (amount: number | null) => (amount === null ? null : aYear(amount, period));
  return { min: of(min), max: of(max), currency, assumes };
}

/**
 * A bonus as money a year: the amount where one is stated, else the percentage of the base range's own ends. Null where
 * neither can be told, and where the only range is no base pay.
 */
export function bonusMoney(bonus: PayPart, range: PayRange | null): YearlyMoney | null {
  if (bonus === null || bonus === true) return null;
  const { percentMin, percentMax, amountMin, amountMax, currency } = bonus;
  if (amountMin !== null || amountMax !== null) {
    return currency === null ? null : { min: amountMin, max: amountMax, currency };
  }
  const base = range?.kind === 'base' ? ends(range) : null;
  if (!base || !range || (percentMin === null && percentMax === null)) return null;
  const share = (amount: number, percent: number | null) =>
    percent === null ? null : Math.round((amount * percent) / 100);
  return { min: share(base.min, percentMin), max: share(base.max, percentMax), currency: range.currency };
}

/** Base and bonus together, where both ends of both are known, in one currency; null otherwise. */
export function withBonus(range: PayRange | null, bonus: PayPart): YearlyMoney | null {
  const money = bonusMoney(bonus, range);
  const base = range?.kind === 'base' ? ends(range) : null;
  if (!base || !range || !money || money.currency !== range.currency) return null;
  if (money.min === null || money.max === null) return null;
  return { min: base.min + money.min, max: base.max + money.max, currency: range.currency };
}

function ends({ min, max, period }: PayRange): { min: number; max: number } | null {
  const [low, high] = [min ?? max, max ?? min];
  return low === null || high === null ? null : { min: aYear(low, period), max: aYear(high, period) };
}

/** How far the top of a range stands above its bottom, in percent; null where an end is open or both are the same. */
export function widthOf({ min, max }: PayRange): { percent: number; wide: boolean } | null {
  if (min === null || max === null || min <= 0 || max <= min) return null;
  return { percent: Math.round((max / min - 1) * 100), wide: max / min > WIDE };
}
