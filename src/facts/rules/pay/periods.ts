import { compiledFor } from '../../../text/compiled.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { PayRange } from '../../analysis.ts';
import { scaleOf } from './currencies.ts';

type Period = PayRange['period'];

// "per year", "/yr", "an hour", "p.a.", "hourly", "pro Jahr", "brutto/Monat", "par an", "al mes", "per maand"
const UNIT_SOURCE = String.raw`(?:(?:\bper\b|\/|\ban?\b|\beach\b|\bevery\b|\bpro\b|\bim\b|\bpar\b|\bal\b|\bpor\b|\bp\.) ?(?:full |calendar |working )?(?:year|yr|annum|anno|month|mo|mth|week|wk|day|hour|hr|h|jahr|monat|stunde|tag|woche|an|année|mois|jour|heure|semaine|año|ano|mes|mês|hora|día|jaar|maand|uur|dag|y|annual|år|månad|måned|rok|miesiąc|mies|godz)\b|\b(?:annually|annualized|annualised|annual|yearly|hourly|monthly|weekly|daily|p\.?a\.?|pcm|jährlich|monatlich|annuels?|mensuels?|anual(?:es)?|mensual(?:es)?|mensal|jaarlijks|maandelijks|miesięcznie|month|year|hour)\b|hr\b|ph\b|pm\b)`;

/** A period as it may stand between the two bounds of a range, for joining them. */
export const PERIOD_BETWEEN = UNIT_SOURCE;

const AFTER = new RegExp(UNIT_SOURCE, 'i');
const STARTS = new RegExp(`^[+ ]{0,2}${UNIT_SOURCE}`, 'i');
const BEFORE = new RegExp(UNIT_SOURCE, 'gi');
const LABEL_BEFORE =
  /\b(?:(annual|annualized|annualised|yearly|jahres|jaar|annuel|anual|per annum)|(hourly|stundensatz)|(monthly|monats?|maand|mensuel|mensual|mensal)|(weekly)|(daily|day[- ]rate|per diem|tagessatz|tjm))/gi;
// words that take the period away from the pay: "paid monthly", "40 hours per week" ends at its digit
const OTHERS = /\b(?:paid|payable|billed|reviewed?|vest(?:s|ing)?|bonus(?:es)?|in|vacation|leave|hours?)\s+$/i;

// "plus monthly commission" is the commission's period
const PART_OF_PAY = /^ (?:bonus|commission|incentive|stipend|performance|target bonus|allowance|cap)/i;

const IDS: ReadonlyArray<readonly [RegExp, Period]> = [
  [/ye?a?r|ann|ano\b|año|\by\b|p\.?a\b|jahr|jähr|par an|\ban\b$|jaar|anual|anno|\bår\b|rok/i, 'year'],
  [/month|mo\b|mth|pcm|pm\b|monat|mois|mensu|mensal|\bmes|mês|maand|miesi|mies\b|månad|måned/i, 'month'],
  [/week|wk|woche|semaine/i, 'week'],
  [/day|daily|tag\b|jour|día|\bdag\b/i, 'day'],
  [/hour|hr|\bh\b|ph\b|stunde|heure|hora|uur|godz/i, 'hour'],
];

/** Without "PM" in capitals: a product manager, no month. "9 PM" stays, for a figure stands before it. */
const withoutTitles = (text: string): string => (text.includes('PM') ? text.replace(/(?<!\d ?)\bPM\b/g, '  ') : text);

/** "bi-weekly", "per fortnight", "per quarter": what no period of a range can say. */
const OTHER_RHYTHM =
  /^[^\d;•\n.]{0,16}?(?:\b(?:bi-?|semi-?|twice[- ])(?:weekly|monthly|annual(?:ly)?|a month|per month)|\bfortnight(?:ly)?\b|\bper (?:pay period|paycheck|pay cheque|quarter|semester)\b|\bquarterly\b|\bevery (?:two|other|2) weeks?\b)/i;

/** Whether a figure is paid in a rhythm that is none of the periods. */
export const otherRhythm = (after: string): boolean => OTHER_RHYTHM.test(after);

const periodOf = (words: string): Period | null => IDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;

/** The period written behind a figure: the first within 48 characters, before the next figure and the sentence's end. */
export function periodAfter(text: string): Period | null {
  const near = withoutTitles(text.slice(0, 64));
  const window = near
    .slice(0, 48)
    .split(
      /(?<![A-Za-zÀ-ɏ])\d|[;•\n]|[.!?](?= [A-Z])|\b(?:with|depending|bonus|based)\b|\bplus (?!(?:per|an?)\b)/,
      1,
    )[0]!;
  const match = compiledFor(window, AFTER).exec(window);
  if (!match || OTHERS.test(window.slice(0, match.index))) return null;
  return PART_OF_PAY.test(near.slice(match.index + match[0].length)) ? null : periodOf(match[0]);
}

/** Whether the very next words are a period: "per maand", "/hr". */
export const startsWithPeriod = (text: string): boolean => compiledFor(text, STARTS).test(withoutTitles(text));

/** How many of the next characters are a period right behind a figure; 0: none. */
export const lengthOfPeriod = (text: string): number =>
  compiledFor(text, STARTS).exec(withoutTitles(text))?.[0].length ?? 0;

/** The period that a label before a figure names: the last one ("Hourly rate:", "annual base salary"). */
export function periodBefore(text: string): Period | null {
  let last: Period | null = null;
  for (const match of matchesOf(text, LABEL_BEFORE)) {
    last = match[1] ? 'year' : match[2] ? 'hour' : match[3] ? 'month' : match[4] ? 'week' : 'day';
  }
  return last;
}

/** The period that stands between two bounds ("$32/hr - $37"), or null. */
export function periodBetween(text: string): Period | null {
  const match = withoutTitles(text).match(compiledFor(text, BEFORE))?.[0];
  return match ? periodOf(match) : null;
}

/**
 * What pay of this size is paid for when nothing is said: 10,000 or more is a year (LABELS), unless that money is
 * worth so little that nobody earns it in a year ("75 000 SEK", "28,000 PLN").
 */
export function periodBySize(amount: number, currency: string): Period {
  const scale = scaleOf(currency);
  const dollars = amount / scale;
  if (amount >= 10_000 && (scale < 3.5 || (scale > 30 && scale < 100) || dollars >= 10_000)) return 'year';
  if (dollars < 250) return 'hour';
  return dollars < 1000 ? 'day' : 'month';
}

/** Least and most that a job can pay for a period, in US dollars. */
const PLAUSIBLE: Record<Period, readonly [number, number]> = {
  year: [2500, 3_000_000],
  month: [80, 250_000],
  week: [25, 50_000],
  day: [8, 6000],
  hour: [1.5, 1000],
};

/** False where no job pays such a sum for such a period: revenue, funding, a price. */
export function plausible(amount: number, currency: string, period: Period): boolean {
  const dollars = amount / scaleOf(currency);
  const [least, most] = PLAUSIBLE[period];
  return dollars >= least && dollars <= most;
}
