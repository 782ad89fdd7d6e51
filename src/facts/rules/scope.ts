import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { ScopeFacts } from '../analysis.ts';

/** What the job leads: reports, organisation, managers, reporting line, P&L, budget. */
export function findScope(_document: TextDocument, _posting: PostingInput): ScopeFacts {
  return {
    reports: null,
    orgSize: null,
    managesManagers: false,
    reportsTo: null,
    pnl: null,
    budget: null,
    evidence: {},
  };
}
