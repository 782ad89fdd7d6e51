import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { WorkFacts } from '../analysis.ts';

/** Where and how the work is done: mode, office days, travel, places, sponsorship, clearance. */
export function findWork(_document: TextDocument, _posting: PostingInput): WorkFacts {
  return {
    mode: null,
    daysInOffice: null,
    travelPercent: null,
    places: [],
    sponsorship: null,
    clearance: null,
    evidence: {},
  };
}
