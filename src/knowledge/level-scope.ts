import type { SourceId } from './sources.ts';
import type { LevelId } from './taxonomy.ts';

/** A part of what a job leads and owns. */
export type ScopePart = 'team' | 'managers' | 'pnl' | 'budget' | 'reportsTo';

/** What is usual on a level where a posting says nothing; completes "usual for a Director: …". */
export interface UsualScope {
  text: string;
  /** Who says so; empty: it follows from the ladder itself. */
  sources: readonly SourceId[];
}

const LEADS_PMS: UsualScope = { text: 'leads product managers', sources: ['A', 'C', 'D', 'E'] };
const BUDGET: UsualScope = { text: 'plans a budget and people', sources: ['C', 'D', 'E'] };
const PNL: UsualScope = { text: 'answers for profit and loss', sources: ['C'] };
const TO_VP: UsualScope = { text: 'a VP of Product or the CPO', sources: ['E'] };
const DIRECTOR = { team: LEADS_PMS, budget: BUDGET, pnl: PNL, reportsTo: TO_VP } as const;

/** Usual scope by level. What no source and no ladder gives for a level is not here: nothing is implied. */
export const USUAL_SCOPE: Readonly<Partial<Record<LevelId, Readonly<Partial<Record<ScopePart, UsualScope>>>>>> = {
  'group-pm': { team: { text: 'leads product managers', sources: [] } },
  director: DIRECTOR,
  'senior-director': DIRECTOR,
  vp: {
    team: { text: 'leads several portfolios or a division', sources: ['C', 'E'] },
    managers: { text: 'directors report to this level', sources: ['E'] },
  },
  cpo: {
    team: { text: 'leads the whole product function', sources: ['C'] },
    managers: { text: 'directors and VPs report to this level', sources: ['E'] },
  },
};
