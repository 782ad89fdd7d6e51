import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Analysis, Flag } from '../analysis.ts';

/** What of the other facts the flags are decided from. */
export type FactsForFlags = Pick<
  Analysis,
  'role' | 'experience' | 'compensation' | 'scope' | 'work' | 'responsibilities'
>;

/** Neutral observations, each with its quote. `now` is an ISO date, needed only to tell an expired posting; undefined: not judged. */
export function findFlags(
  _document: TextDocument,
  _posting: PostingInput,
  _facts: FactsForFlags,
  _now?: string,
): Flag[] {
  return [];
}
