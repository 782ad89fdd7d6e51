import type { PayRange } from '../facts/analysis.ts';
import { say } from '../text/say.ts';

/** How often a period comes in a year, and how that is said. A full-time year is assumed. */
const PER_YEAR: Readonly<Record<PayRange['period'], readonly [times: number, words: string | null]>> = {
  year: [1, null],
  month: [12, say('12 months a year')],
  week: [52, say('52 weeks a year')],
  day: [260, say('260 working days a year')],
  hour: [2080, say('2,080 hours a year')],
};

/** What an amount comes to in a full-time year: hours × 2,080, days × 260, weeks × 52, months × 12. */
export function aYear(amount: number, period: PayRange['period']): number {
  return Math.round(amount * PER_YEAR[period][0]);
}

/** What `aYear` assumes, in words: "2,080 hours a year"; null for pay by the year. */
export function hoursWords(period: PayRange['period']): string | null {
  return PER_YEAR[period][1];
}
