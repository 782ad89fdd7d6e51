import { cutLine } from './cut.ts';
import type { Span, TextDocument } from './document.ts';
import { languageOf } from './language.ts';
import { sectioned } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Cuts a normalised text into lines, sections and sentences. The text itself is not changed: a line is a slice of it,
 * and where a heading is glued into a paragraph the paragraph gives several lines.
 * Never throws; an empty text gives an empty document.
 */
export function readText(text: string): TextDocument {
  const { lines, sections } = sectioned(text, piecesOf(text));
  return { text, lines, sections, sentences: lines.flatMap(sentencesOf), language: languageOf(text) };
}

function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) pieces.push(...cutLine(text, { start, end }));
    start = end + 1;
  }
  return pieces;
}
