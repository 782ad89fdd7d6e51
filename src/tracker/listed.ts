import type { Analysis } from '../facts/analysis.ts';
import type { Blocker, Match } from '../match/match.ts';
import { withoutMyPay } from '../match/redact.ts';
import { hasText, shownMatch } from '../match/shown.ts';
import type { Posting } from '../page/posting.ts';
import { ownPayWords } from './own-pay-words.ts';
import type { SavedPosting } from './saved.ts';

/** What a list of saved postings tells of a match. */
export interface ListedMatch extends Pick<Match, 'score' | 'band' | 'attraction'> {
  blockers: Pick<Blocker, 'id' | 'why'>[];
}

/** A saved posting without its text and its evidence: all that a table of saved postings needs. */
export interface ListedPosting extends Pick<SavedPosting, 'key' | 'status' | 'notes' | 'savedAt' | 'appliedAt'> {
  posting: Pick<Posting, 'title' | 'company' | 'location' | 'url'>;
  analysis: {
    role: Pick<Analysis['role'], 'function' | 'level'>;
    work: Pick<Analysis['work'], 'mode'>;
    /** `words`: what the user wrote of the pay, where it can be read as no figure. */
    compensation: { words?: string; ranges: Omit<Analysis['compensation']['ranges'][number], 'evidence'>[] };
  };
  match: ListedMatch | null;
  /** There is no text to judge it by. */
  noText?: true;
}

/** The same, with the match as it may be told to others: without the user's pay wishes. */
export interface Listing extends ListedPosting {
  toldMatch: ListedMatch | null;
}

/** What a table needs of a saved posting. */
export function toListing(saved: SavedPosting): Listing {
  const { key, status, notes, savedAt, appliedAt, posting, analysis } = saved;
  const match = saved.match && shownMatch(saved.match, analysis);
  const { title, company, location, url } = posting;
  const { role, work, compensation } = analysis;
  const words = compensation.ranges.length === 0 ? ownPayWords(posting.pay) : '';
  return {
    key,
    status,
    notes,
    savedAt,
    ...(appliedAt === undefined ? {} : { appliedAt }),
    posting: { title, company, location, url },
    analysis: {
      role: { function: role.function, level: role.level },
      work: { mode: work.mode },
      compensation: {
        ...(words && { words }),
        ranges: compensation.ranges.map(({ evidence: _, ...range }) => range),
      },
    },
    ...(hasText(analysis) ? {} : { noText: true as const }),
    match: match && listedMatch(match),
    toldMatch: match && listedMatch(withoutMyPay(match, analysis)),
  };
}

function listedMatch({ score, band, attraction, blockers }: Match): ListedMatch {
  return { score, band, attraction, blockers: blockers.map(({ id, why }) => ({ id, why })) };
}
