import type {
  BenefitId,
  BodyLevelId,
  ExperienceAreaId,
  FlagId,
  FunctionId,
  LevelId,
  NotStatedId,
  ResponsibilityId,
  SkillId,
  WarningCode,
} from '../knowledge/taxonomy.ts';
import type { WorkMode } from '../page/posting.ts';
import type { Corrected } from './corrections/model.ts';

/**
 * Where a fact stands. `start`/`end` are UTF-16 offsets into `posting.text` when `source` is `text`, else null
 * (a title or a page label has no place in the text). `rule` is the id of the rule that read it, e.g. `pay/range`.
 */
export interface Evidence {
  source: 'title' | 'text' | 'page';
  start: number | null;
  end: number | null;
  text: string;
  rule: string;
  /** The words are the posting's; what is made of them is the user's correction. Never set by reading. */
  corrected?: true;
}

/** How strongly something is asked: of the candidate (`required`, `preferred`), or only as work to be done (`duty`). */
export type Need = 'required' | 'preferred' | 'duty';

/** Evidence by field name; every stated field has an entry. */
export type EvidenceByField = Partial<Record<string, Evidence[]>>;

/** What the job is. Null: the title or the text does not say. */
export interface RoleFacts {
  function: FunctionId;
  level: LevelId | null;
  bodyLevel: BodyLevelId | null;
  track: 'leader' | 'player-coach' | 'ic' | null;
  evidence: EvidenceByField;
}

/** A skill that is asked of the person, or used in the work. */
export interface SkillFact {
  id: SkillId;
  label: string;
  need: Need;
  /** Group id shared by alternatives that the posting offers ("SQL or Python"); null when it stands alone. */
  anyOf: string | null;
  evidence: Evidence[];
}

/** A number of years that is asked. */
export interface ExperienceFact {
  /** Years; null when that side is open. */
  min: number | null;
  max: number | null;
  area: ExperienceAreaId;
  /** The posting's words for the domain or field, else null. */
  detail: string | null;
  need: 'required' | 'preferred';
  /** True for paths of which one suffices ("BS and 12 years, or MS and 10"). */
  alternative: boolean;
  evidence: Evidence[];
}

/** Stated pay. Amounts are in whole units of the currency, per period; null on a side that is open. */
export interface PayRange {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string;
  period: 'year' | 'month' | 'week' | 'day' | 'hour';
  kind: 'base' | 'ote' | 'total';
  /** The words that limit the range to a place or level, verbatim; null when it holds for all. */
  place: string | null;
  /** Of several ranges the user chose this one as theirs. Never set by reading. */
  chosen?: true;
  evidence: Evidence[];
}

/** Bonus or equity: figures where stated, `true` where only mentioned, null where not. */
export type PayPart =
  | {
      percentMin: number | null;
      percentMax: number | null;
      amountMin: number | null;
      amountMax: number | null;
      currency: string | null;
    }
  | true
  | null;

/** What the job pays beside and including base pay. */
export interface CompensationFacts {
  ranges: PayRange[];
  bonus: PayPart;
  equity: PayPart;
  signOn: boolean;
  retirement: boolean;
  retirementMatch: boolean;
  benefits: { id: BenefitId; evidence: Evidence[] }[];
  evidence: EvidenceByField;
}

/** How much is led and owned. Null: not stated. */
export interface ScopeFacts {
  /** Direct reports or the size of the team led; null on a side that is open ("5+", "up to 30"). */
  reports: { min: number | null; max: number | null } | null;
  orgSize: number | null;
  managesManagers: boolean;
  reportsTo: string | null;
  pnl: 'owns' | 'influences' | null;
  /** Verbatim amount, e.g. "$40M". */
  budget: string | null;
  evidence: EvidenceByField;
}

/** How and where the work is done. Null: not stated. */
export interface WorkFacts {
  mode: WorkMode | null;
  daysInOffice: number | null;
  travelPercent: number | null;
  places: string[];
  sponsorship: 'offered' | 'not-offered' | null;
  clearance: boolean | null;
  evidence: EvidenceByField;
}

/** A degree that is asked; `any` when only a degree is named. */
export interface EducationFact {
  level: 'bachelor' | 'master' | 'mba' | 'phd' | 'any';
  need: 'required' | 'preferred';
  orEquivalent: boolean;
  evidence: Evidence[];
}

/** A duty of the job. */
export interface ResponsibilityFact {
  id: ResponsibilityId;
  label: string;
  evidence: Evidence[];
}

/** A neutral observation about the posting. */
export interface Flag {
  id: FlagId;
  severity: 'info' | 'warn';
  evidence: Evidence[];
}

/** Something that lowers trust in the reading, in words for the user. */
export interface Warning {
  code: WarningCode;
  message: string;
}

/** Everything that was read from one posting. `docs/` and the taxonomy define every value. */
export interface Analysis {
  schema: 'rolescope/analysis@1';
  id: string;
  posting: { title: string; company: string; location: string; url: string; site: string; text: string };
  role: RoleFacts;
  skills: SkillFact[];
  experience: ExperienceFact[];
  compensation: CompensationFacts;
  scope: ScopeFacts;
  work: WorkFacts;
  education: EducationFact[];
  responsibilities: ResponsibilityFact[];
  flags: Flag[];
  notStated: NotStatedId[];
  language: string;
  /** 0..1: how much of the posting could be read; says nothing about fit. */
  confidence: number;
  warnings: Warning[];
  /** What the user corrected, and the facts as they were read; absent where nothing was. Never set by reading. */
  corrected?: Corrected;
}
