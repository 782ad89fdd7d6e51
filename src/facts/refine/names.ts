import type { Span } from '../../text/document.ts';

/** A shorter title ("PM") stands in texts by chance. */
const SHORTEST_TITLE = 9;
/** More quotes of a title than this are not looked for. */
const MOST_QUOTES = 20;

/** "An experienced PM – Supplier Lifecycle Management", "the Director of Pricing": a job and the field written behind it. */
const NAMED_JOB =
  /\b(?:an?|the|our|this|as|hiring|for) (?:[a-z-]{4,20} ){0,2}(?:[A-Z][\w&/-]{0,30} ){0,4}(?:PM|Manager|Owner|Lead|Leader|Director|Head of Product|VP)(?:,| ?[–—|]| -| of| for|) [A-Z][\w&/-]{0,30}(?:,? (?:& |and |of |for )?[A-Z][\w&/-]{0,30}){0,5}/g;

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>()]{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}/g;

/** Addresses of pages and mail, whose words ask for nothing ("recruiting@…"). Spans in order of the text. */
export function addresses(text: string): Span[] {
  return Array.from(text.matchAll(ADDRESS), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/**
 * Where a text only names a job: the posting's own title, and titles with their field. Such words ask for nothing.
 * Spans in order of the text; they may overlap.
 */
export function jobNames(text: string, title: string): Span[] {
  const names: Span[] = [];
  const wanted = title.trim();
  if (wanted.length >= SHORTEST_TITLE)
    for (let at = text.indexOf(wanted); at >= 0 && names.length < MOST_QUOTES; at = text.indexOf(wanted, at + 1))
      names.push({ start: at, end: at + wanted.length });
  for (const match of text.matchAll(NAMED_JOB)) names.push({ start: match.index, end: match.index + match[0].length });
  return names.sort((a, b) => a.start - b.start);
}
