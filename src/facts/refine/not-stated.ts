import type { NotStatedId } from '../../knowledge/taxonomy.ts';
import type { PostingInput } from '../../page/posting.ts';
import type { Analysis } from '../analysis.ts';
import type { Reach } from './reach.ts';

/** "newly created role", "due to growth", "a backfill", "maternity cover", "our first product hire": why the job is open. */
const WHY_OPEN =
  /\b(?:backfill|newly[- ]created|brand[- ]new (?:role|position|team)|new (?:role|position|function)|(?:due to|because of|driven by|owing to) (?:\w+ )?(?:growth|expansion|promotion|retirement)|(?:as|while) we (?:continue to )?(?:grow|scale|expand)|growing team|expanding (?:our|the) (?:\w+ )?team|(?:maternity|parental)(?: leave)? cover|to replace (?:our|the|a) (?:departing|outgoing|former|current)|replacement for|first (?:\w+ ){0,2}(?:hire|pm|product manager))\b/i;

/** Of what a reader looks for, what can be found missing in a posting that is read in part, or by its title alone. */
const SEEN_IN: Record<Exclude<Reach, 'full'>, readonly NotStatedId[]> = {
  part: ['pay', 'workMode', 'postedAt'],
  title: ['postedAt'],
};

/** What a reader looks for and this posting does not say. What its language hides is not called missing. */
export function notStated(
  posting: PostingInput,
  facts: Pick<Analysis, 'compensation' | 'scope' | 'work'>,
  reach: Reach = 'full',
): NotStatedId[] {
  const { compensation, scope, work } = facts;
  const missing: Record<NotStatedId, boolean> = {
    pay: compensation.ranges.length === 0,
    reportsTo: scope.reportsTo === null,
    teamSize: scope.reports === null && scope.orgSize === null,
    pnl: scope.pnl === null,
    budget: scope.budget === null,
    workMode: work.mode === null,
    sponsorship: work.sponsorship === null,
    travel: work.travelPercent === null,
    bonus: compensation.bonus === null,
    equity: compensation.equity === null,
    postedAt: !posting.postedAt,
    whyOpen: !WHY_OPEN.test(posting.text),
  };
  const seen = reach === 'full' ? (Object.keys(missing) as NotStatedId[]) : SEEN_IN[reach];
  return seen.filter((id) => missing[id]);
}
