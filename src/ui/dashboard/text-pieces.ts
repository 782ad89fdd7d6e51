import type { Evidence } from '../../facts/analysis.ts';

/** A run of the posting's text as it is shown. */
export interface TextPiece {
  text: string;
  /** A heading, or what Markdown sets in bold. */
  firm: boolean;
  /** Part of the quote that is pointed at. */
  marked: boolean;
}

interface Span {
  start: number;
  end: number;
}

/** "## What you will do": the signs, then the words. */
const HEADING = /^(#{1,6} {1,4})([^\n]{1,300})/gm;
/** "**Pay**", "__Pay__". */
const BOLD = /(\*\*|__)(?=\S)([^*_\n]{1,500})(?<=\S)\1/g;
/** "[our values](https://…)": the words stay. */
const LINK = /\[([^[\]\n]{1,300})\](\((?:https?:|mailto:)[^()\s]{1,1000}\))/g;
/** "\-", "\+": what a converter wrote before a sign. */
const ESCAPE = /\\(?=[-+*_#.!()[\]&~|>$])/g;

/**
 * Cuts a text so that its Markdown reads plainly: the signs are left out, headings and bold stand out. Only what is shown
 * changes: places in the text stay, so a quote is found as before. A text that is no Markdown comes back as it is.
 */
export function textPieces(text: string, quote: Pick<Evidence, 'start' | 'end'> | null): TextPiece[] {
  const { hidden, firm } = marksOf(text);
  const mark = quote?.start == null || quote.end == null ? [] : [{ start: quote.start, end: quote.end }];
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...hidden, ...firm, ...mark]) cuts.add(start).add(end);
  const places = [...cuts].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b);
  const isHidden = within(hidden);
  const isFirm = within(firm);
  const isMarked = within(mark);
  const pieces: TextPiece[] = [];
  for (let at = 0; at + 1 < places.length; at += 1) {
    const start = places[at]!;
    if (isHidden(start)) continue;
    pieces.push({ text: text.slice(start, places[at + 1]), firm: isFirm(start), marked: isMarked(start) });
  }
  return pieces;
}

function marksOf(text: string): { hidden: Span[]; firm: Span[] } {
  const headings = [...text.matchAll(HEADING)];
  const bolds = [...text.matchAll(BOLD)];
  const links = [...text.matchAll(LINK)];
  // One "#" or one pair of stars may be meant as it stands.
  if (headings.length + bolds.length + links.length < 2) return { hidden: [], firm: [] };
  const hidden: Span[] = [...text.matchAll(ESCAPE)].map(({ index }) => ({ start: index, end: index + 1 }));
  const firm: Span[] = [];
  for (const { index, 0: whole, 1: signs } of headings) {
    hidden.push({ start: index, end: index + signs!.length });
    firm.push({ start: index, end: index + whole.length });
  }
  for (const { index, 0: whole, 1: signs } of bolds) {
    const end = index + whole.length;
    hidden.push({ start: index, end: index + signs!.length }, { start: end - signs!.length, end });
    firm.push({ start: index, end });
  }
  for (const { index, 0: whole, 1: words } of links) {
    const end = index + whole.length;
    hidden.push({ start: index, end: index + 1 }, { start: index + 1 + words!.length, end });
  }
  return { hidden, firm };
}

/** Whether a place lies in one of the spans; to be asked with rising places. */
function within(spans: readonly Span[]): (place: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  let end = 0;
  return (place) => {
    for (; at < sorted.length && sorted[at]!.start <= place; at += 1) end = Math.max(end, sorted[at]!.end);
    return place < end;
  };
}
