import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { RoleFacts } from '../analysis.ts';

/** What the job is, at which level its title and its body put it, and on which track. */
export function findRole(_document: TextDocument, _posting: PostingInput): RoleFacts {
  return { function: 'other', level: null, bodyLevel: null, track: null, evidence: {} };
}
