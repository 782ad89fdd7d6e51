import type { TextDocument } from '../../text/document.ts';

/**
 * How much of a posting its language lets us read: everything; pay, years, work mode and headings; or nothing but the
 * title and what the page itself labels.
 */
export type Reach = 'full' | 'part' | 'title';

/** Languages with tables of their own for pay, years, work mode and headings. */
const IN_PART: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'nl']);

/** How much of a text can be read. An empty text is no other language. */
export function reachOf({ text, language }: Pick<TextDocument, 'text' | 'language'>): Reach {
  if (language === 'en' || text === '') return 'full';
  return IN_PART.has(language) ? 'part' : 'title';
}
