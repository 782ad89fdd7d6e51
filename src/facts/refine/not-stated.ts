import type { NotStatedId } from '../../knowledge/taxonomy.ts';
import type { PostingInput } from '../../page/posting.ts';
import type { Analysis } from '../analysis.ts';

/** What a reader looks for and this posting does not say. */
export function notStated(
  posting: PostingInput,
  facts: Pick<Analysis, 'compensation' | 'scope' | 'work'>,
): NotStatedId[] {
  const { compensation, scope, work } = facts;
  const missing: Partial<Record<NotStatedId, boolean>> = {
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
    whyOpen: !/\b(backfill|newly created|new role|new position|growing team|replac(?:e|ing|ement))\b/i.test(
      posting.text,
    ),
  };
  return (Object.keys(missing) as NotStatedId[]).filter((id) => missing[id]);
}
