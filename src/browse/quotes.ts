import type { Analysis, Evidence } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';

/** A quote to find in the open page: its words, and the line they stand on to tell it from other places. */
export interface PageQuote {
  text: string;
  line: string;
}

/** Quotes to mark in the page, each place once. Evidence that is not in the text has no place there. */
export function pageQuotes(text: string, evidence: readonly Evidence[]): PageQuote[] {
  const asked = new Map(
    evidence
      .filter(({ source }) => source === 'text')
      .map((quote) => [`${quote.start}-${quote.end}`, { text: quote.text, line: lineOf(text, quote) }]),
  );
  return [...asked.values()];
}

/** The evidence of everything that the posting requires, with or without a profile to compare it with. */
export function requiredEvidence(analysis: Analysis, match: Match | null): Evidence[] {
  const rows = match ? match.criteria : [...analysis.experience, ...analysis.skills, ...analysis.education];
  return rows.filter(({ need }) => need === 'required').flatMap(({ evidence }) => evidence);
}

/** The whole line that the evidence stands on; the quote itself when it has no place in the text. */
export function lineOf(text: string, { start, end, text: quote }: Evidence): string {
  if (start === null || end === null) return quote;
  const nextBreak = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, nextBreak === -1 ? text.length : nextBreak);
}
