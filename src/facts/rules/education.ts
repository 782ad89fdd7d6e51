import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { EducationFact } from '../analysis.ts';

/** One row per level of education that the posting names as asked. */
export function findEducation(_document: TextDocument, _posting: PostingInput): EducationFact[] {
  return [];
}
