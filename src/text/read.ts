import type { Line, Section, SectionKind, Sentence, TextDocument } from './document.ts';
import { HEADINGS } from './headings.ts';

const BULLET = /^(?:[•·▪◦‣●○*–—-]|\d{1,2}[.)])\s+/;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts a normalised text into lines, sections and sentences. Never throws; an empty text gives an empty document. */
export function readText(text: string): TextDocument {
  const sections: Section[] = [{ kind: 'intro', heading: null, start: 0, end: text.length }];
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    if (raw !== '') {
      const kind = BULLET.test(raw) ? 'bullet' : headingKind(raw) ? 'heading' : 'paragraph';
      if (kind === 'heading') {
        sections.at(-1)!.end = start;
        sections.push({ kind: headingKind(raw)!, heading: { start, end }, start, end: text.length });
      }
      lines.push({ index: lines.length, start, end, text: raw, kind, section: sections.at(-1)! });
    }
    start = end + 1;
  }
  return { text, lines, sections, sentences: lines.flatMap(sentencesOf), language: 'en' };
}

function headingKind(line: string): SectionKind | null {
  if (line.length > 70 || /[.;,]$/.test(line)) return null;
  const words = line.toLowerCase();
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? (line.endsWith(':') ? 'other' : null);
}

function sentencesOf(line: Line): Sentence[] {
  return Array.from(segmenter.segment(line.text), ({ segment, index }) => {
    const start = line.start + index;
    return { start, end: start + segment.trimEnd().length, text: segment.trimEnd(), line };
  });
}
