import type { Evidence, Need, PayRange } from '../facts/analysis.ts';
import type { BandId } from '../knowledge/taxonomy.ts';

/** What can stand in the way. */
export type BlockerId = 'level' | 'function' | 'years' | 'sponsorship' | 'place' | 'mode' | 'pay';

/** A reason why this job can hardly work, whatever the score: caps the band and says so. */
export interface Blocker {
  id: BlockerId;
  /** One sentence for the user. */
  why: string;
  evidence: Evidence[];
}

/** How the profile stands to a requirement; `unknown`: it does not say. */
export type CriterionStatus = 'met' | 'partial' | 'missing' | 'unknown';

/** What in the profile (or in the table of what a level implies) a row rests on. */
export interface Proof {
  kind: 'skill' | 'experience' | 'education' | 'scope' | 'level' | 'work' | 'story' | 'implied' | 'adjacent';
  text: string;
}

/** One row of the ledger: a requirement of the posting, or a wish of the profile (`need: 'profile'`). */
export interface Criterion {
  id: string;
  label: string;
  /** How the popup groups rows: traits are folded, weigh nothing and are never missing. */
  group: 'level' | 'experience' | 'education' | 'skill' | 'domain' | 'scope' | 'trait' | 'wish';
  need: Need | 'profile';
  weight: number;
  /** 0..1; unknown rows carry no credit and no weight in the score. */
  credit: number;
  status: CriterionStatus;
  evidence: Evidence[];
  proof: Proof[];
  /** One plain sentence: why this status. */
  why: string;
}

/** Pay of the posting against the profile's floor and target, in the profile's currency or not compared. */
export interface PayMatch {
  /** The range that applies to the user, annualised, with what was assumed. */
  range: PayRange | null;
  annualMin: number | null;
  annualMax: number | null;
  currency: string | null;
  /** 'meets-target' etc.; `unknown` where nothing is stated, `other-currency` where the profile uses another. */
  verdict: 'meets-target' | 'reaches-target' | 'above-floor' | 'below-floor' | 'unknown' | 'other-currency' | 'no-wish';
  floor: number | null;
  target: number | null;
  /** Where floor and target stand inside the range: 0 at its bottom, 1 at its top, beyond on either side; null or absent where it cannot be told. */
  floorPosition?: number | null;
  targetPosition?: number | null;
  /** Assumptions in words, e.g. "2,080 hours a year". */
  notes: string[];
}

/** A question worth asking, because the posting does not say. */
export interface Question {
  id: string;
  to: 'recruiter' | 'hiring-manager';
  text: string;
  /** Why it is asked, in words. */
  because: string;
}

/** A posting against a profile: the whole verdict. */
export interface Match {
  schema: 'rolescope/match@1';
  /** Fit 0..100: could they win it. Null when nothing could be read. */
  score: number | null;
  band: BandId;
  /** 0..100: do they want it. Null when the profile states no wishes that the posting answers. */
  attraction: number | null;
  /** 0..1, copied from the reading: how much could be read. */
  confidence: number;
  blockers: Blocker[];
  criteria: Criterion[];
  pay: PayMatch;
  questions: Question[];
  /** One sentence for the top of the popup. */
  summary: string;
  versions: { scorer: number; profile: string; posting: string };
}
