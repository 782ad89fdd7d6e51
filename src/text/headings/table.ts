import type { SectionKind } from '../document.ts';

/**
 * Wordings of headings for one kind of section, as `headingWords` gives them: lower case, no marks, contractions
 * spelled out ("you'll" is "you will"), "&" is "and", hyphens and slashes are spaces.
 */
export interface Wordings {
  /** The whole heading. Enough even for a bare line. */
  is?: readonly string[];
  /** The heading's first words, whatever follows. Enough even for a bare line, so they must not begin a plain sentence. */
  opens?: readonly string[];
  /** The first words of a marked heading (colon, #, bold, capitals, question): they may begin a plain sentence too. */
  leads?: readonly string[];
  /** The last words of a marked heading. */
  ends?: readonly string[];
  /** Words anywhere in a marked heading or in a bare line in title case. */
  holds?: readonly string[];
}

/** The wordings of one language by kind of section. */
export type HeadingTable = Readonly<Partial<Record<Exclude<SectionKind, 'intro' | 'other'>, Wordings>>>;
