import type { Analysis } from '../facts/analysis.ts';
import { say } from '../text/say.ts';
import type { Match, PayMatch } from './match.ts';

/** Whether there is a text to judge a posting by: a title, with what stands beside it, says too little. */
export function hasText({ posting }: Pick<Analysis, 'posting'>): boolean {
  return posting.text.trim() !== '';
}

/**
 * A match as lists, comparisons and reports may tell it: all of it, or nothing but the pay where there is no text. Wishes
 * and blockers are then answered by a title and a place alone, which is no verdict.
 */
export function shownMatch(match: Match, analysis: Pick<Analysis, 'posting'>): Match {
  if (hasText(analysis)) return match;
  const summary = say('{words}.', { words: say('Only the title could be read, so there is no score') });
  return {
    ...match,
    score: null,
    band: 'unread',
    attraction: null,
    blockers: [],
    criteria: [],
    questions: [],
    summary,
  };
}

/** Whether pay over the floor is known to end under the target: without a target, or with an open top, it is not. */
export function endsUnderTarget({ verdict, target, annualMax }: PayMatch): boolean {
  return verdict === 'above-floor' && target !== null && annualMax !== null;
}
