import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { ExperienceFact } from '../analysis.ts';

/** One row per statement of years asked of the candidate. */
export function findExperience(_document: TextDocument, _posting: PostingInput): ExperienceFact[] {
  return [];
}
