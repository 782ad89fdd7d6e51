import type { FlagId, NotStatedId } from '../../knowledge/taxonomy.ts';
import { NOT_STATED } from '../../knowledge/taxonomy.ts';
import type { Analysis } from '../analysis.ts';

/** What a reader looks for, and when it is not there. Only what a correction can take away. */
const ABSENT: Partial<Record<NotStatedId, (analysis: Analysis) => boolean>> = {
  pay: ({ compensation }) => compensation.ranges.length === 0,
  reportsTo: ({ scope }) => scope.reportsTo === null,
  teamSize: ({ scope }) => scope.reports === null && scope.orgSize === null,
  pnl: ({ scope }) => scope.pnl === null,
  budget: ({ scope }) => scope.budget === null,
  workMode: ({ work }) => work.mode === null,
  sponsorship: ({ work }) => work.sponsorship === null,
  travel: ({ work }) => work.travelPercent === null,
  bonus: ({ compensation }) => compensation.bonus === null,
  equity: ({ compensation }) => compensation.equity === null,
};

/** Observations that were concluded from other facts, with those facts: when these change, the observation falls. */
const RESTS_ON: Partial<Record<FlagId, (analysis: Analysis) => unknown>> = {
  'player-coach': ({ role }) => role.track,
  'title-above-body': ({ role }) => [role.level, role.bodyLevel],
  'title-below-body': ({ role }) => [role.level, role.bodyLevel],
  'years-unrealistic': ({ experience }) => experience.map(({ min, max }) => [min, max]),
  'pay-range-wide': ({ compensation }) => compensation.ranges.map(({ min, max }) => [min, max]),
  'pay-contradiction': ({ compensation }) => compensation.ranges.map(({ min, max }) => [min, max]),
  'mode-contradiction': ({ work }) => work.mode,
  'other-function': ({ role }) => role.function,
  'heavy-travel': ({ work }) => work.travelPercent,
};

/** The corrected analysis with what follows from its facts brought into line: observations, and what is not stated. */
export function withoutConclusions(before: Analysis, after: Analysis): Analysis {
  const gone = (Object.keys(ABSENT) as NotStatedId[]).filter((id) => ABSENT[id]!(after) && !ABSENT[id]!(before));
  const notStated = NOT_STATED.filter((id) => before.notStated.includes(id) || gone.includes(id));
  const flags = after.flags.filter(({ id }) => {
    const facts = RESTS_ON[id];
    return !facts || JSON.stringify(facts(before)) === JSON.stringify(facts(after));
  });
  return { ...after, flags, notStated: gone.length === 0 ? before.notStated : notStated };
}
