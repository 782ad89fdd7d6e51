import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { CompensationFacts } from '../analysis.ts';

/** Stated pay ranges, bonus, equity, sign-on, retirement and benefits, from the text and from the page's own labels. */
export function findCompensation(_document: TextDocument, _posting: PostingInput): CompensationFacts {
  return {
    ranges: [],
    bonus: null,
    equity: null,
    signOn: false,
    retirement: false,
    retirementMatch: false,
    benefits: [],
    evidence: {},
  };
}
