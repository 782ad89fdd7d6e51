import type { ExperienceAreaId, FunctionId, LevelId, SkillId } from '../knowledge/taxonomy.ts';
import type { Profile } from '../profile/schema.ts';
import type { Span } from '../text/document.ts';

/** A month, counted from year 0: `2021-03` is 2021 * 12 + 2. */
export type Month = number;

/** A job in the résumé. `from`/`to` are inclusive months; `to` is the given month of today for a current job. */
export interface Position {
  title: string;
  /** Empty where the text names none. */
  company: string;
  from: Month;
  to: Month;
  current: boolean;
  function: FunctionId;
  level: LevelId | null;
  /** The lines of the position: its head and what stands under it. */
  span: Span;
  /** The line with the dates, for the user to compare. */
  line: string;
}

/** What a fact would put into the profile. */
export type ResumeValue =
  | { kind: 'level'; level: LevelId }
  | { kind: 'years'; area: ExperienceAreaId; years: number; detail?: string }
  | { kind: 'skill'; id: SkillId; strength: 'strong' | 'some'; proof?: string }
  | { kind: 'education'; level: 'bachelor' | 'master' | 'mba' | 'phd'; field?: string }
  | { kind: 'language'; name: string; level?: string }
  | { kind: 'scope'; field: 'largestTeam' | 'budget'; amount: number }
  | { kind: 'scope'; field: 'managedManagers' | 'pnl'; amount: true }
  | { kind: 'name'; name: string }
  | { kind: 'story'; story: Profile['stories'][number] }
  /** Months as ISO 8601 ("2021-03") or a year alone; without `to` it goes on. */
  | { kind: 'position'; title: string; company?: string; from?: string; to?: string; summary?: string };

/** One thing read from a résumé, for the user to confirm or drop, with the lines it was read from. */
export interface ResumeFact {
  /** Stable within one reading, e.g. `skill/sql`. */
  id: string;
  value: ResumeValue;
  /** What is claimed, in words: "8.5 years of product management". */
  label: string;
  /** The résumé's own lines, verbatim, without their bullets. */
  lines: string[];
}

/** Everything that a résumé gives. Nothing of it is in the profile until the user accepts it. */
export interface ResumeFacts {
  positions: Position[];
  facts: ResumeFact[];
  /** What could not be read, in words for the user. */
  notes: string[];
}
