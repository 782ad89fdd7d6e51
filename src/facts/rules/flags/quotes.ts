import { lineAt, type SectionKind, type TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';

/** The first match of any pattern outside the given sections, as evidence; null when none matches. */
export function firstQuote(
  document: TextDocument,
  patterns: readonly RegExp[],
  rule: string,
  outside: readonly SectionKind[] = ['legal', 'benefits'],
): Evidence[] | null {
  for (const pattern of patterns) {
    for (const match of matchesIn(document, pattern)) {
      const line = lineAt(document, match.index);
      if (outside.includes(line.section.kind) || match[0].includes('\n')) continue;
      return [fromText(document, { start: match.index, end: match.index + match[0].length }, rule)];
    }
  }
  return null;
}
