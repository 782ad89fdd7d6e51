import type { Span, TextDocument } from '../text/document.ts';
import type { Evidence } from './analysis.ts';

/** Evidence that stands in the posting's text. */
export function fromText(document: TextDocument, { start, end }: Span, rule: string): Evidence {
  return { source: 'text', start, end, text: document.text.slice(start, end), rule };
}

/** Evidence that stands in the title, quoted verbatim. */
export function fromTitle(text: string, rule: string): Evidence {
  return { source: 'title', start: null, end: null, text, rule };
}

/** Evidence that stands on the page outside the description: a chip, a label, page data. */
export function fromPage(text: string, rule: string): Evidence {
  return { source: 'page', start: null, end: null, text, rule };
}
