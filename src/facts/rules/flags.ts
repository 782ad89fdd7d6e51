import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Analysis, Flag } from '../analysis.ts';
import { FIGURES } from './flags/figures.ts';
import type { FlagInput } from './flags/find.ts';
import { ROLE } from './flags/role.ts';
import { TERMS } from './flags/terms.ts';
import { readTitle } from './role/title.ts';
import { titleOf } from './role.ts';

/** What of the other facts the flags are decided from. */
export type FactsForFlags = Pick<
  Analysis,
  'role' | 'experience' | 'compensation' | 'scope' | 'work' | 'responsibilities'
>;

const RULES = [...ROLE, ...TERMS, ...FIGURES];

/**
 * Neutral observations, each with its quote; `pay-missing` has none, for nothing is there to quote.
 * `now` is an ISO date, needed only to tell an expired posting; undefined: not judged.
 */
export function findFlags(document: TextDocument, posting: PostingInput, facts: FactsForFlags, now?: string): Flag[] {
  const { title } = titleOf(document, posting);
  const input: FlagInput = {
    document,
    lower: document.text.toLowerCase(),
    posting,
    title,
    reading: readTitle(title),
    facts,
    now,
  };
  return RULES.flatMap(({ id, severity, find }) => {
    const evidence = find(input);
    return evidence ? [{ id, severity, evidence }] : [];
  });
}
