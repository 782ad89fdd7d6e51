import type { PayPart, PayRange } from '../facts/analysis.ts';
import { say } from '../text/say.ts';
import type { YearlyMoney } from './pay-detail.ts';

/** Made once: making one costs more than using it ten times. */
const AMOUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** An amount with its currency code, grouped in the English way: "USD 180,000". */
export function amountWords(amount: number, currency: string): string {
  return `${currency} ${AMOUNT.format(amount)}`;
}

/** A pay range in words: "USD 180,000–205,000 a year, base (New York)". */
export function rangeWords({ min, max, currency, period, kind, place }: Omit<PayRange, 'evidence'>): string {
  const number = (amount: number) => amountWords(amount, '').trim();
  const figures =
    min === null && max === null
      ? '—'
      : min === null
        ? `up to ${number(max!)}`
        : max === null
          ? `from ${number(min)}`
          : min === max
            ? number(min)
            : `${number(min)}–${number(max)}`;
  const words = PER[period](`${currency} ${figures}`, KIND_WORDS[kind]);
  return place ? say('{words} ({?more})', { words, more: place }) : words;
}

const KIND_WORDS = { base: say('base'), ote: say('on-target earnings'), total: say('total') } as const;

const PER: Readonly<Record<PayRange['period'], (money: string, kind: string) => string>> = {
  year: (money, kind) => say('{$money} a year, {kind}', { money, kind }),
  month: (money, kind) => say('{$money} a month, {kind}', { money, kind }),
  week: (money, kind) => say('{$money} a week, {kind}', { money, kind }),
  day: (money, kind) => say('{$money} a day, {kind}', { money, kind }),
  hour: (money, kind) => say('{$money} an hour, {kind}', { money, kind }),
};

/** A bonus or equity in words: "15–20%", "up to USD 10,000", "mentioned, no figure"; null where the posting says nothing. */
export function partWords(part: PayPart): string | null {
  if (part === null) return null;
  if (part === true) return say('mentioned, no figure');
  const { percentMin, percentMax, amountMin, amountMax, currency } = part;
  if (percentMin !== null || percentMax !== null) return percents(percentMin, percentMax);
  if (amountMin === null && amountMax === null) return say('mentioned, no figure');
  return `${currency ?? ''} ${between(amountMin, amountMax, (amount) => amountWords(amount, '').trim())}`.trim();
}

function percents(min: number | null, max: number | null): string {
  if (min === null) return say('up to {#percent}%', { percent: max! });
  if (max === null) return say('from {#percent}%', { percent: min });
  return min === max ? say('{#percent}%', { percent: min }) : say('{#min}–{#max}%', { min, max });
}

function between(min: number | null, max: number | null, words: (amount: number) => string): string {
  if (min === null) return `up to ${words(max!)}`;
  if (max === null) return `from ${words(min)}`;
  return min === max ? words(min) : `${words(min)}–${words(max)}`;
}

/** Money a year in words: "USD 37,600–45,200 a year". */
export function yearlyWords({ min, max, currency }: YearlyMoney): string {
  if (min === null && max === null) return '—';
  return say('{$money} a year', {
    money: `${currency} ${between(min, max, (amount) => amountWords(amount, '').trim())}`,
  });
}
