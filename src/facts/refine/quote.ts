import { lineAt, type Span, type TextDocument } from '../../text/document.ts';
import { matchesOf } from '../../text/matches.ts';

/** A quote of fewer words says too little by itself: "P&L", "dental". */
const FEWEST_WORDS = 4;
/** A longer clause or line is no short quote; in UTF-16 units. */
const LONGEST = 110;
/** A list item's sign, which no quote begins with. */
const SIGN = /^(?:[•·▪◦‣●○✓✔*–—+-]|\d{1,2}[.)])\s*/;
/** What ties an item to the one before it. */
const LINK = /^(?:, ?)?(?:(?:and|or|plus) )?/;
/** Where a clause ends; commas part the items of a list. */
const ENDS = /[;:•()[\]|]|[.!?](?=\s|$)|\s[–—-]\s/g;
const ENDS_OR_COMMA = new RegExp(`${ENDS.source}|,(?=\\s)`, 'g');

/**
 * A match widened until it can be read by itself: to its part of a list, else its clause, else its line, as long as
 * that is short. A match that says enough stays as it is. Never beyond its line.
 */
export function readableQuote(document: TextDocument, span: Span): Span {
  const { text } = document;
  if (wordsIn(text.slice(span.start, span.end)) >= FEWEST_WORDS) return span;
  const line = lineAt(document, span.start);
  let best = span;
  for (const ends of [ENDS_OR_COMMA, ENDS, null]) {
    const bare = trimmed(text, within(text, line, span, ends));
    const wider = { start: Math.min(bare.start, span.start), end: Math.max(bare.end, span.end) };
    if (wider.end - wider.start > LONGEST) break;
    best = wider;
    if (wordsIn(text.slice(best.start, best.end)) >= FEWEST_WORDS) break;
  }
  return best;
}

/** The part of a line around a span between two ends of that kind; the whole line without one. */
function within(text: string, line: Span, span: Span, ends: RegExp | null): Span {
  let { start, end } = line;
  if (!ends) return { start, end };
  for (const { index, 0: sign } of matchesOf(text.slice(line.start, line.end), ends)) {
    const at = line.start + index;
    if (at + sign.length <= span.start) start = at + sign.length;
    else if (at >= span.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const from = start + lead + (SIGN.exec(raw.slice(lead))?.[0].length ?? 0);
  const linked = LINK.exec(text.slice(from, end))?.[0].length ?? 0;
  const to = start + raw.trimEnd().length;
  const open = text[to] === ')' && text.lastIndexOf('(', to) >= from + linked;
  return { start: from + linked, end: open ? to + 1 : to };
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}
