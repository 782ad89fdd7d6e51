import type { SourceId } from './sources.ts';
import type { BodyLevelId, LevelId } from './taxonomy.ts';

/** A step of the product ladder. */
export interface LadderStep {
  level: LevelId;
  /** The band of bodies that this title promises. */
  band: BodyLevelId;
  /** Years of product work that are typical on this step; null where the sources give none. */
  years: { min: number; max: number | null } | null;
  source: SourceId | null;
  /** What changes on this step, in one line. */
  changes: string;
}

/** The ladder from the first product job to the product chief, lowest first. */
export const LADDER: readonly LadderStep[] = [
  {
    level: 'associate-pm',
    band: 'ic',
    years: { min: 0, max: 2 },
    source: 'E',
    changes: 'learns the product lifecycle; supports discovery and the roadmap',
  },
  {
    level: 'pm',
    band: 'ic',
    years: { min: 2, max: 5 },
    source: 'E',
    changes: 'owns a product or feature area with one team',
  },
  {
    level: 'senior-pm',
    band: 'senior-ic',
    years: { min: 5, max: 8 },
    source: 'E',
    changes: 'complex strategy, larger teams, decisions from data',
  },
  {
    level: 'lead-pm',
    band: 'senior-ic',
    years: null,
    source: null,
    changes: 'sets direction across teams by influence',
  },
  {
    level: 'principal-pm',
    band: 'senior-ic',
    years: null,
    source: null,
    changes: 'the hardest product problems of a large organisation, as an individual',
  },
  {
    level: 'group-pm',
    band: 'manager-of-pms',
    years: null,
    source: null,
    changes: 'several products; manages product managers',
  },
  {
    level: 'director',
    band: 'director',
    years: { min: 8, max: 12 },
    source: 'E',
    changes: 'portfolio instead of feature; designs organisation and process; budget or P&L',
  },
  {
    level: 'senior-director',
    band: 'director',
    years: null,
    source: null,
    changes: 'a director in a larger organisation',
  },
  {
    level: 'head',
    band: 'director',
    years: null,
    source: null,
    changes: 'leads the product function or an area of it',
  },
  {
    level: 'vp',
    band: 'executive',
    years: null,
    source: null,
    changes: 'several portfolios or a division; executive team',
  },
  { level: 'svp', band: 'executive', years: null, source: null, changes: 'a division of a large company' },
  { level: 'cpo', band: 'executive', years: null, source: null, changes: 'the whole product function' },
];

/** What other sources call usual for a director, beside the step's own figure. */
export const DIRECTOR_YEARS: readonly { min: number; max: number | null; of: string; source: SourceId }[] = [
  { min: 5, max: null, of: 'experience, as postings ask for it', source: 'E' },
  { min: 5, max: 8, of: 'product work with growing responsibility', source: 'C' },
];

/** Far above what any source calls usual for a step; asked years beyond it are worth a question. */
export const YEARS_FAR_ABOVE: Readonly<Record<LevelId, number>> = {
  'associate-pm': 4,
  pm: 9,
  'senior-pm': 13,
  'lead-pm': 15,
  'principal-pm': 16,
  'group-pm': 16,
  director: 18,
  'senior-director': 20,
  head: 20,
  vp: 22,
  svp: 25,
  cpo: 25,
};

/** The band that a title of this level promises. */
export function bandOf(level: LevelId): BodyLevelId {
  return LADDER.find((step) => step.level === level)!.band;
}
