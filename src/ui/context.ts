import type { Evidence } from '../facts/analysis.ts';

/** A quote with a little of what stands around it, so that one can judge it without opening the page. */
export interface QuoteInContext {
  before: string;
  quote: string;
  after: string;
}

/** Characters shown on either side at most; the cut falls between words. */
const AROUND = 90;

/** The evidence inside its own line of the text. Evidence that has no place in the text stands alone. */
export function inContext(text: string, { start, end, text: quote }: Evidence): QuoteInContext {
  if (start === null || end === null || text.slice(start, end) !== quote) return { before: '', quote, after: '' };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const before = text.slice(lineStart, start).replace(/^[•◦] /, '');
  const after = text.slice(end, nextBreak === -1 ? text.length : nextBreak);
  return { before: lastWords(before), quote: quote.replace(/^[•◦] /, ''), after: firstWords(after) };
}

function lastWords(words: string): string {
  if (words.length <= AROUND) return words;
  const cut = words.slice(-AROUND);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(words: string): string {
  if (words.length <= AROUND) return words;
  const cut = words.slice(0, AROUND);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
