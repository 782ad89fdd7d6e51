import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { ResponsibilityFact } from '../analysis.ts';

/** The duties that the posting says this person will have. */
export function findResponsibilities(_document: TextDocument, _posting: PostingInput): ResponsibilityFact[] {
  return [];
}
