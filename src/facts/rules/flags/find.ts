import type { FlagId } from '../../../knowledge/taxonomy.ts';
import type { PostingInput } from '../../../page/posting.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Analysis, Evidence } from '../../analysis.ts';
import type { TitleReading } from '../role/title.ts';

/** What a flag is decided from. */
export interface FlagInput {
  document: TextDocument;
  /** The text in lower case, to tell quickly what it cannot hold. */
  lower: string;
  posting: PostingInput;
  /** The title that the role was read from: the page's, or the text's first line. */
  title: string;
  reading: TitleReading;
  facts: Pick<Analysis, 'role' | 'experience' | 'compensation' | 'scope' | 'work' | 'responsibilities'>;
  /** ISO date of today; undefined: expiry is not judged. */
  now: string | undefined;
}

/** Finds one flag: its quotes, or null when the posting does not show it. */
export interface FlagRule {
  id: FlagId;
  severity: 'info' | 'warn';
  find: (input: FlagInput) => Evidence[] | null;
}
