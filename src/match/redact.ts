import type { Analysis } from '../facts/analysis.ts';
import { say } from '../text/say.ts';
import type { Match } from './match.ts';
import { readInFull, verdictOf } from './score.ts';
import { summarise } from './summary.ts';

/**
 * The same match for the user's own screens while amounts are hidden: floor and target are gone, and so is where they stand
 * in the range. What was concluded stays as it is: verdict, band, blockers, rows and their order.
 */
export function withoutAmounts(match: Match): Match {
  const blockers = match.blockers.map((blocker) =>
    blocker.id === 'pay' ? { ...blocker, why: say('Pay is under your floor.') } : blocker,
  );
  return {
    ...match,
    blockers,
    pay: { ...match.pay, floor: null, target: null, floorPosition: null, targetPosition: null },
  };
}

/**
 * The same match as it may be handed on to others, without anything that shows the user's pay wishes: floor, target, the verdict on them, the blocker, the
 * row and what attraction makes of them. The band and the sentence are made again from what is left.
 */
export function withoutMyPay(match: Match, analysis: Analysis): Match {
  const blockers = match.blockers.filter(({ id }) => id !== 'pay');
  const criteria = match.criteria.filter(({ id }) => id !== 'wish/pay');
  const { range, annualMin, annualMax, currency } = match.pay;
  const pay: Match['pay'] = {
    range,
    annualMin,
    annualMax,
    currency,
    verdict: range ? 'no-wish' : 'unknown',
    floor: null,
    target: null,
    notes: [],
  };
  const verdict = verdictOf(match.score, { blockers, criteria }, readInFull(analysis));
  const summary =
    match.score === null
      ? say('Too little could be compared, so there is no score.')
      : summarise({ score: match.score, blockers, criteria, pay }, verdict);
  return { ...match, band: verdict.band, attraction: null, blockers, criteria, pay, summary };
}
