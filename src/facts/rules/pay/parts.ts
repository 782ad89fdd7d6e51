import { type Span, sentenceAt, type TextDocument } from '../../../text/document.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Evidence, PayPart } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { findAmounts } from './amounts.ts';
import { PART_AFTER, PART_BEFORE, PAY_INCLUDING } from './cues.ts';
import type { Offers } from './offers.ts';
import { findCandidates } from './ranges.ts';

/** A part of pay as found in a text: its figures or `true`, with what shows it. */
export interface Part {
  value: Exclude<PayPart, null>;
  evidence: Evidence;
}

/** Mentions of one part that are looked at; a text that has more says nothing new. */
const MOST_MENTIONS = 60;

// "10%", "10-15 %", "0.1% – 0.25%", "15 to 20%"
const PERCENT =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?%?(?:\s?(?:[-–—]|to|and)\s?(\d{1,3}(?:[.,]\d{1,3})?))?\s?(?:%|per ?cent\b)/g;
const UP_TO = /\b(?:up to|max(?:imum)?(?: of)?|bis zu|jusqu['’]à|hasta)(?: an? (?:additional|further))? ?$/i;
// what may stand between the percentage and the part it is of
const LINK =
  /^[\s:(~]*(?:(?:(?:an?|de|in|as|of|the|is|at|for|your|up to|to|target(?:ed)?|annual(?:ly)?|yearly|end of year|year[- ]end|quarterly|performance|base|salary|discretionary|additional|potential|cash|company|on-target|based|with|an additional|opportunity|pay|eligible|participation|range|around|approximately|between|from|fully|diluted|bis zu|von|hasta|jusqu['’]à) ?){1,9}[\s:(~]*)?$/i;

/** How one part of pay (bonus, equity) is looked for in the text without its asks. */
interface PartSearch {
  document: TextDocument;
  offers: Offers;
  /** Wordings that say by themselves that the part is offered, then the bare words; all global. */
  patterns: readonly [plain: RegExp, bare: RegExp];
  isOffered(document: TextDocument, span: Span, words: string, plain: boolean): boolean;
  /** Where in the matched words the word stands that names the part. */
  coreOf(start: number, words: string): number;
  rule: string;
  /** The most percent that such a part is worth. */
  mostPercent: number;
}

/** The first mention with figures; else the first one at all, else `only` (what was found elsewhere). */
export function firstOffered(search: PartSearch, only: Part | null): Part | null {
  const { document, offers, patterns, rule, mostPercent } = search;
  let found = only;
  for (const pattern of patterns) {
    let seen = 0;
    for (const match of matchesIn(offers, pattern)) {
      if (++seen > MOST_MENTIONS) break;
      const span = { start: match.index, end: match.index + match[0].length };
      if (!search.isOffered(document, span, match[0], pattern === patterns[0])) continue;
      const part = readPart(document, span, search.coreOf(span.start, match[0]), rule, mostPercent);
      if (part.value !== true) return part;
      found ??= part;
    }
    if (found) return found;
  }
  return found;
}

/**
 * The figures of a part named at a span: percentages and sums tied in its sentence to the word at `core`, which names
 * it; `true` where none are.
 */
function readPart(document: TextDocument, span: Span, core: number, rule: string, mostPercent: number): Part {
  const sentence = sentenceAt(document, span.start);
  const from = Math.max(Math.min(sentence.start, span.start), span.start - 80);
  const to = Math.min(Math.max(sentence.end, span.end), span.end + 80);
  const named = { start: core, end: span.end };
  const found = percentOf(document.text, from, to, named, mostPercent) ?? sumOf(document.text, from, to, named);
  if (found) return { value: found.value, evidence: fromText(document, found.span, rule) };
  // "67,000 + equity": the figure is the salary's
  const own = document.text.slice(span.start, span.end).replace(/^\d[^+]{0,30}?(?=\+|plus\b)/i, '');
  return { value: true, evidence: fromText(document, { start: span.end - own.length, end: span.end }, rule) };
}

interface Figures {
  value: Exclude<PayPart, null>;
  span: { start: number; end: number };
}

function percentOf(
  text: string,
  from: number,
  to: number,
  named: { start: number; end: number },
  most: number,
): Figures | null {
  for (const match of matchesOf(text.slice(from, to), PERCENT)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const between =
      end <= named.start ? text.slice(end, named.start) : start >= named.end ? text.slice(named.end, start) : '';
    if (!LINK.test(between) || (match[0] === '100%' && /^ commission/i.test(text.slice(end, end + 12)))) continue;
    const low = Number(match[1]!.replace(',', '.'));
    const high = match[2] === undefined ? low : Number(match[2].replace(',', '.'));
    if (high > most || low > high) continue;
    const upTo = match[2] === undefined && UP_TO.test(text.slice(from, start));
    return {
      value: { percentMin: upTo ? null : low, percentMax: high, amountMin: null, amountMax: null, currency: null },
      span: { start: Math.min(start, named.start), end: Math.max(end, named.end) },
    };
  }
  return null;
}

const EQUITY = /equity|stock|shares?|rsus?|options?/i;

/** Whether the words behind a sum name the part looked for: those of "$35,000 bonus + equity" say nothing of equity, a sign-on is no bonus. */
const isSamePart = (words: string, part: string): boolean =>
  EQUITY.test(words) === EQUITY.test(part) && !/\bsign/i.test(words);

function sumOf(text: string, from: number, to: number, named: { start: number; end: number }): Figures | null {
  const slice = text.slice(from, to);
  for (const candidate of findCandidates(slice, findAmounts(slice))) {
    const { money, huge, min, max } = candidate;
    if (money === null || huge || (max ?? min ?? 0) < 100) continue;
    const start = from + candidate.start;
    const end = from + candidate.end;
    const after = end <= named.start ? PART_AFTER.exec(text.slice(end, named.end)) : null;
    const behind = after !== null && named.start - end < 60 && isSamePart(after[0], text.slice(named.start, named.end));
    const before = start >= named.end ? PART_BEFORE.exec(text.slice(named.start, start)) : null;
    const ahead =
      before !== null &&
      before.index < named.end - named.start &&
      !PAY_INCLUDING.test(text.slice(from, named.start).replace(/(?:annual|target|performance) $/i, ''));
    if (!behind && !ahead) continue;
    return {
      value: {
        percentMin: null,
        percentMax: null,
        amountMin: min,
        amountMax: max,
        currency: money === '$' ? 'USD' : money === 'kr' ? 'SEK' : money,
      },
      span: { start: Math.min(start, named.start), end: Math.max(end, named.end) },
    };
  }
  return null;
}
