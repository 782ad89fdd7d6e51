import type { PayPart, PayRange } from '../facts/analysis.ts';
import { msg, t, tn, locale as userLocale } from './i18n.ts';

/** Numbers, money and dates in words. `locale` is a BCP 47 tag; undefined means the one of the interface. */

const PERIOD_WORDS = {
  year: msg('a year'),
  month: msg('a month'),
  week: msg('a week'),
  day: msg('a day'),
  hour: msg('an hour'),
} as const;
const KIND_WORDS = { base: msg('base'), ote: msg('on-target earnings'), total: msg('total') } as const;

/**
 * "$185,000"; amounts below 1,000 keep their cents. Another country's dollar is told apart ("CA$185,000" for a reader in
 * the US), and a currency code that nobody knows stands before the number.
 */
export function money(amount: number, currency: string, locale = userLocale()): string {
  const digits = decimalsOf(amount);
  try {
    return moneyFormat(currency, locale, digits).format(amount);
  } catch {
    return `${currency} ${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(amount)}`.trim();
  }
}

/** Both ends, with the sign as often as the locale writes it: "$185,000–$215,000", "NOK 900,000–1,000,000", "90.000–110.000 €". */
export function moneyRange(min: number, max: number, currency: string, locale = userLocale()): string {
  try {
    const format = moneyFormat(currency, locale, Math.max(decimalsOf(min), decimalsOf(max)));
    return format.formatRange(min, max).replace(/\s?[–-]\s?/, '–');
  } catch {
    return `${money(min, currency, locale)}–${money(max, '', locale)}`;
  }
}

/** Throws for a currency that is no three letters. */
function moneyFormat(currency: string, locale: string | undefined, digits: number): Intl.NumberFormat {
  const style = { style: 'currency', currency, currencyDisplay: 'symbol' } as const;
  return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: digits, minimumFractionDigits: digits });
}

function decimalsOf(amount: number): number {
  return Number.isInteger(amount) ? 0 : 2;
}

/** "$185k", "$1.25M": for tables and drawings, where room is short; other languages have their own short form ("185 mil $"). */
export function shortMoney(amount: number, currency: string, locale = userLocale()): string {
  if (amount < 10_000) return money(amount, currency, locale);
  const thousands = Math.round(amount / 1000);
  if (locale.startsWith('en') && thousands < 1000) return `${money(thousands, currency, locale)}k`;
  return roundMoney(amount, currency, locale);
}

/** "$4M", "$750K": a budget, as postings write it. */
export function roundMoney(amount: number, currency: string, locale = userLocale()): string {
  try {
    const style = { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 } as const;
    return new Intl.NumberFormat(locale, style).format(amount);
  } catch {
    return money(amount, currency, locale);
  }
}

/** "$185,000–$215,000", "up to $215,000", "from $185,000"; an em dash when neither end is stated. */
export function span(min: number | null, max: number | null, currency: string, locale?: string): string {
  if (min !== null && max !== null && min !== max) return moneyRange(min, max, currency, locale);
  if (min !== null && max !== null) return money(min, currency, locale);
  if (max !== null) return t('up to {amount}', { amount: money(max, currency, locale) });
  return min !== null ? t('from {amount}', { amount: money(min, currency, locale) }) : '—';
}

/** "base, a year" for the range's kind and period. */
export function rangeKind({ kind, period }: Pick<PayRange, 'kind' | 'period'>): string {
  return t('{kind}, {period}', { kind: t(KIND_WORDS[kind]), period: t(PERIOD_WORDS[period]) });
}

/** "base" where it is by the year, as pay mostly is; else "base, an hour". */
export function shortKind(range: Pick<PayRange, 'kind' | 'period'>): string {
  return range.period === 'year' ? t(KIND_WORDS[range.kind]) : rangeKind(range);
}

/** "15–20%", "$10,000", "mentioned, no figure"; null when the posting says nothing. */
export function payPart(part: PayPart, locale?: string): string | null {
  if (part === null) return null;
  if (part === true) return t('mentioned, no figure');
  const { percentMin, percentMax, amountMin, amountMax, currency } = part;
  if (percentMin !== null || percentMax !== null) return percents(percentMin, percentMax, locale);
  if (amountMin !== null || amountMax !== null) return span(amountMin, amountMax, currency ?? '', locale);
  return t('mentioned, no figure');
}

function percents(min: number | null, max: number | null, locale = userLocale()): string {
  const figure = (share: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(share);
  if (min !== null && max !== null)
    return min === max
      ? t('{percent}%', { percent: figure(min) })
      : t('{min}–{max}%', { min: figure(min), max: figure(max) });
  return min === null
    ? t('up to {percent}%', { percent: figure(max!) })
    : t('from {percent}%', { percent: figure(min) });
}

/** "8+ years", "8–12 years", "up to 5 years". */
export function yearsText(min: number | null, max: number | null): string {
  if (min !== null && max !== null)
    return min === max ? tn(min, '{n} year', '{n} years') : t('{min}–{max} years', { min, max });
  return min === null ? tn(max ?? 0, 'up to {n} year', 'up to {n} years') : t('{min}+ years', { min });
}

/** "12 Mar 2026" in the locale's order; the text itself when it is no date. */
export function day(iso: string, locale = userLocale()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // A day without a time is that day everywhere: west of Greenwich its midnight in UTC is the evening before.
  const zone = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone }).format(date);
}

/** Day and minute, for a timeline. */
export function moment(iso: string, locale = userLocale()): string {
  const date = new Date(iso);
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(locale, style).format(date);
}

/** The address when it is safe to open (http or https), else null: a posting's address is what a page claims. */
export function safeLink(url: string | undefined): string | null {
  if (!url) return null;
  try {
    return /^https?:$/.test(new URL(url).protocol) ? url : null;
  } catch {
    return null;
  }
}
