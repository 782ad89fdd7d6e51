import type { ChangeExplained } from '../../match/explain-change.ts';

/** Whether two matches read differently: another figure, another row, something else in the way. Shares alone do not show. */
export function differs({ score, attraction, rows, blockers }: ChangeExplained): boolean {
  return (
    score.before !== score.after ||
    attraction.before !== attraction.after ||
    blockers.added.length + blockers.removed.length > 0 ||
    rows.some(({ shareOnly }) => !shareOnly)
  );
}
