import type { PayRange } from '../facts/analysis.ts';
import type { PagePay } from '../page/posting.ts';
import { needsCurrency } from './pay-words.ts';

/**
 * Pay that a person wrote, into a field or a column of their own: `185000`, `180-210k`, `200k base + 20% bonus`. A page
 * names its currency; a person means the one that they are paid in. What cannot be read stays as it was written.
 */

/** Reads the pay that a label states, as from a page. */
export type PayReader = (label: string) => readonly PayRange[];

/**
 * What came of pay that was written: `read`; `no-currency`: a figure, but no currency is known for it; `absurd`: less
 * than nothing, or more than ten million a year; `words`: nothing that can be read as pay.
 */
export type PayOutcome = 'read' | 'no-currency' | 'absurd' | 'words';

/** The longest words about pay that are read. */
const MAX_WORDS = 1000;
/** A sum above this is a mistake, in any currency but those of which ten million are little. */
const MOST_A_YEAR = 10_000_000;
/** Currencies of which ten million a year are no fortune, as codes and signs. */
const SMALL_UNITS = /\b(?:ARS|CLP|COP|HUF|IDR|INR|IRR|ISK|JPY|KRW|NGN|PKR|UZS|VND)\b|[¥₩₹₫₦]/;

/** Pay as it can be kept with a posting, and what was made of it. `currency` is that of a figure that names none; null: not known. */
export function typedPay(
  words: string,
  by: string,
  currency: string | null,
  read: PayReader,
): { pay: PagePay; outcome: PayOutcome } {
  const text = words.trim().slice(0, MAX_WORDS);
  if (isAbsurd(text, currency)) return { pay: { text, by, estimated: true }, outcome: 'absurd' };
  if (!/\d/.test(text)) return { pay: { text, by }, outcome: 'words' };
  if (read(text).length > 0) return { pay: { text, by }, outcome: 'read' };
  if (!needsCurrency(text)) return { pay: { text, by }, outcome: 'words' };
  if (!currency) return { pay: { text, by }, outcome: 'no-currency' };
  const label = labelsOf(text, currency).find((one) => isRead(read(one), text));
  return label ? { pay: { text: label, by }, outcome: 'read' } : { pay: { text, by }, outcome: 'words' };
}

/** The same words with the currency where a page would have it: before the first sum, else before everything. */
function labelsOf(text: string, currency: string): string[] {
  // "20% bonus on 200k": a share is no sum
  const sum = /\d[\d.,]{0,20}(?![\d.,])(?! ?%)/.exec(text);
  const first = sum ? `${text.slice(0, sum.index)}${currency} ${text.slice(sum.index)}` : '';
  return [first, `${currency} ${text}`].filter(Boolean);
}

/** "150-180" is hardly pay by the hour: without a word for it, small figures stay as they were written. */
function isRead(ranges: readonly PayRange[], text: string): boolean {
  const short = ranges.some(({ period }) => period === 'hour' || period === 'day');
  return (
    ranges.length > 0 &&
    (!short || /\/ ?[hd]|\b(?:h|hr|hours?|hourly|days?|daily|heures?|jours?|horas?|días?|stunden?|tage?)\b/i.test(text))
  );
}

function isAbsurd(text: string, currency: string | null): boolean {
  if (/^[^\d\s]{0,3} ?[-−][\p{Sc}]?\d/u.test(text)) return true;
  const most = SMALL_UNITS.test(text) || SMALL_UNITS.test(currency ?? '') ? MOST_A_YEAR * 1000 : MOST_A_YEAR;
  for (const [, figure, unit = ''] of text.matchAll(/(\d[\d.,' ]{0,40})(k|m)?(?![a-z])/gi)) {
    if (amountOf(figure!) * (UNITS[unit.toLowerCase()] ?? 1) > most) return true;
  }
  return false;
}

const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** `1,250,000.50` and `1.250.000,50` as a number; only groups of three are taken together. */
function amountOf(figure: string): number {
  const [whole = ''] = /^\d+(?:[.,' ]\d{3})*/.exec(figure) ?? [];
  return Number(whole.replace(/\D/g, ''));
}
