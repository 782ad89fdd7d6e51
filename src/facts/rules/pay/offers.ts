import { type Line, lineAt, type SectionKind, sentenceAt, type TextDocument } from '../../../text/document.ts';

/** "we offer", "you will receive", "eligible for", "our benefits include". */
const OFFER =
  /\b(?:we(?:'ll| will| also|'re)? (?:offer|provide|cover|pay|give|match|sponsor|support)|offers?|offering|provides?|you(?:'ll| will|['’]ll)? (?:get|receive|enjoy|have access|be eligible|earn|also receive)|eligib(?:le|ility)|benefits?|perks|compensation|total rewards|remuneration|package|includes?|including|entitled|participate|plus|in addition to|wir bieten|bieten wir|nous offrons|on offre|ofrecemos|wij bieden|in return|enjoys? the|(?:all|every) (?:full[- ]time )?(?:employees?|team members?)|competitive (?:salary|base|pay|benefits)|401 ?\(?k\)? (?:employer |company )?match(?:ing)?|(?:employer|company) match(?:ing)?|what['’]s in it|what you['’]ll get)\b/i;
const DENIED =
  /\b(?:no|not|without|unable to|cannot|can['’]t|don['’]t|do not|does not|doesn['’]t|aren['’]t|isn['’]t)\b/i;

const ASKS: ReadonlySet<SectionKind> = new Set<SectionKind>(['required', 'preferred', 'duties']);

/** What stands around a mention of a benefit or part of pay. */
export type Offer =
  /** A section of benefits or pay, or a line that says it is offered. */
  | 'offered'
  /** Neutral text: only wordings that cannot mean anything else count. */
  | 'neutral'
  /** Asks, duties, legal notes: it is the work or a rule, not an offer. */
  | 'asked'
  /** "No sponsorship", "we do not offer …". */
  | 'denied';

/** The text of what is offered. */
export interface Offers {
  readonly text: string;
}

/**
 * The text in lower case with the lines of asks blanked: what is searched for things offered. Same length, so
 * offsets hold.
 */
export function withoutAsks(document: TextDocument): Offers {
  let text = '';
  for (const line of document.lines) {
    const own = ASKS.has(line.section.kind) && !isOfferLine(line) ? '' : document.text.slice(line.start, line.end);
    text = text.padEnd(line.start, '\n') + own;
  }
  text = text.padEnd(document.text.length, '\n');
  const lower = text.toLowerCase();
  // folding "İ" changes the length; then the text stays as it is
  return { text: lower.length === text.length ? lower : text };
}

/** Whether what is named at an offset is offered to the person hired. */
export function offerAt(document: TextDocument, offset: number): Offer {
  const line = lineAt(document, offset);
  const sentence = sentenceAt(document, offset);
  const from = Math.max(line.start, Math.min(sentence.start, offset), offset - 300);
  if (DENIED.test(lastClause(document.text.slice(Math.max(from, offset - 48), offset)))) return 'denied';
  const { kind } = line.section;
  if (kind === 'benefits' || kind === 'pay') return 'offered';
  const said =
    PART_LABEL.test(line.text) ||
    (/[$€£] ?\d/.test(line.text.slice(0, 120)) && (line.text.includes(' • ') || line.text.includes(' | '))) ||
    OFFER.test(document.text.slice(from, offset + 40)) ||
    OFFER.test(line.text.slice(0, 60));
  if (ASKS.has(kind)) return said && isOfferLine(line) ? 'offered' : 'asked';
  // what a company does for its customers is no offer to the reader
  if ((kind === 'company' || kind === 'team') && !said && line.kind !== 'bullet' && !PICTURED.test(line.text))
    return 'asked';
  return said ? 'offered' : 'neutral';
}

/** "🏥 Medical, dental and vision": an item that begins with a picture. */
const PICTURED = /^(?:[\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff])/;

const lastClause = (words: string): string =>
  words.slice(Math.max(words.lastIndexOf('.'), words.lastIndexOf(';'), words.lastIndexOf(',')) + 1);

/** "Bonus: 15%", "Equity: $60,000/yr", though "Bonus:" by itself is a heading of wishes. */
const PART_LABEL =
  /^(?:bonus(?: target)?|equity): (?:up to )?(?:[$€£₹] ?\d|\d{1,3}(?:[.,]\d{1,3})? ?(?:[-–] ?\d{1,3}(?:[.,]\d{1,3})? ?)?%)/i;

/** In a section of asks only a line that plainly addresses the offer counts. */
const isOfferLine = (line: Line): boolean =>
  PART_LABEL.test(line.text) ||
  /\b(?:we (?:also )?offer|we provide|offers (?:an?|comp\w+|gener\w+)|you(?:'ll| will|['’]ll) (?:receive|get|be eligible)|eligible (?:for|to)|benefits? packages?|benefits include|our benefits|(?:benefits|perks)(?=:)|salary|competitive base|compensation package|base pay|401)\b/i.test(
    line.text,
  );
