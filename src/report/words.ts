import { BODY_LEVELS, type LevelId } from '../knowledge/taxonomy.ts';
import { LEVEL_LABEL } from '../knowledge/words.ts';
import type { Criterion, CriterionStatus } from '../match/match.ts';
import type { Status } from '../tracker/saved.ts';

export { amountWords, rangeWords } from '../match/pay-words.ts';

/** Names of the states of a requirement, as people read them. */
const STATUS_WORDS: Record<CriterionStatus, string> = {
  met: 'Met',
  partial: 'Partly met',
  missing: 'Missing',
  unknown: 'Not in your profile',
};

/** The same for a wish: there it is the posting that says nothing. */
const WISH_WORDS: Record<CriterionStatus, string> = { ...STATUS_WORDS, missing: 'Not met', unknown: 'Not compared' };

/** The state of a row in words. */
export function stateWords({ status, need }: Pick<Criterion, 'status' | 'need'>): string {
  return (need === 'profile' ? WISH_WORDS : STATUS_WORDS)[status];
}

/** Ways of working, as people read them. */
export const MODE_LABEL = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const;

/** "Interviewing" for where a saved posting stands. */
export function savedWords(status: Status): string {
  return status.charAt(0).toUpperCase() + status.slice(1);
}

/** The name of a level id; an em dash for none. */
export function levelWords(id: LevelId | null): string {
  return id ? LEVEL_LABEL[id] : '—';
}

/** The name of a band of body levels; an em dash for none. */
export function bodyLevelWords(id: string | null): string {
  return BODY_LEVELS.find((level) => level.id === id)?.label ?? '—';
}
