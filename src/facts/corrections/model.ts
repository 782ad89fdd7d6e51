import type { Analysis, Evidence } from '../analysis.ts';

/** Facts that stand in a list of the analysis. */
export const LIST_KINDS = ['skill', 'experience', 'education', 'pay', 'responsibility', 'flag'] as const;
/** Parts of the analysis with one value per field. */
export const FIELD_KINDS = ['role', 'scope', 'work', 'compensation'] as const;
/** Every kind of fact that a user can correct. */
export const FACT_KINDS = [...LIST_KINDS, ...FIELD_KINDS] as const;
/** A kind of fact that a user can correct. */
export type FactKind = (typeof FACT_KINDS)[number];

/** Names a fact by what it is and by the words it rests on, so that reading the same text again finds it. */
export interface FactRef {
  kind: FactKind;
  /** Of a list's fact what it is about (`sql`, `product-management`, a range's place); of a field its name (`daysInOffice`). */
  id: string;
  /** The fingerprint of one quote that shows it; see `quoteOf`. */
  quote: string;
}

/** What the user says instead of what was read, by the names in `fieldsOf`. Null: that side is open. */
export type Values = Readonly<Record<string, string | number | null>>;

/** What the user changed of one fact. */
export type Change =
  /** It is not asked, or not true, in this posting. */
  | { type: 'dismiss' }
  /** It counts here, although one of the user's rules would leave it out. */
  | { type: 'keep' }
  | { type: 'need'; need: 'required' | 'preferred' }
  | { type: 'value'; values: Values }
  /** Of several pay ranges this one holds for the user. */
  | { type: 'zone' };

/** A change of one fact, as it is remembered for a posting. */
export interface Correction extends FactRef {
  change: Change;
  /** What the fact was called when it was corrected, e.g. `SQL`. */
  label: string;
  /** The quote it rested on, to show it when it stands in the posting no longer. */
  words: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** Never asked, in any posting, where the posting's line has these words (whole words, whatever their case). */
export interface CorrectionRule {
  kind: FactKind;
  id: string;
  phrase: string;
  /** What the fact is called. */
  label: string;
  at: string;
}

/** A correction and what became of it in an analysis. */
export interface AppliedCorrection extends Correction {
  /** False: the words it was about stand in the posting no longer, so it changes nothing. */
  applies: boolean;
  /** True where it follows from a rule for every posting. */
  byRule?: true;
  /** The quotes of the fact as it was read; empty where it applies no longer. */
  evidence: Evidence[];
}

/** The parts of an analysis that corrections can change. */
export type ReadFacts = Pick<
  Analysis,
  | 'role'
  | 'skills'
  | 'experience'
  | 'compensation'
  | 'scope'
  | 'work'
  | 'education'
  | 'responsibilities'
  | 'flags'
  | 'notStated'
>;

/** What an analysis keeps of the user's corrections: the list, and the facts as they were read. */
export interface Corrected {
  list: AppliedCorrection[];
  asRead: ReadFacts;
}

/** Which side of a fact a change is about: of two changes about one side the later one holds. */
export function aspectOf({ type }: Change): 'asked' | 'need' | 'value' | 'zone' {
  return type === 'dismiss' || type === 'keep' ? 'asked' : type;
}

/** The same for all corrections that exclude each other: one per fact and side, and one choice of a range per posting. */
export function slotOf({ kind, id, quote, change }: Pick<Correction, 'kind' | 'id' | 'quote' | 'change'>): string {
  return change.type === 'zone' ? 'zone' : [kind, id, quote, aspectOf(change)].join('\n');
}

/** The list with one more correction, which takes the place of an earlier one about the same. */
export function withCorrection(list: readonly Correction[], added: Correction): Correction[] {
  const slot = slotOf(added);
  return [...list.filter((one) => slotOf(one) !== slot), added];
}

/** The list without the correction in this slot. */
export function withoutCorrection(list: readonly Correction[], slot: string): Correction[] {
  return list.filter((one) => slotOf(one) !== slot);
}

/** Whether two rules say the same. */
export function sameRule(a: Omit<CorrectionRule, 'at'>, b: Omit<CorrectionRule, 'at'>): boolean {
  return a.kind === b.kind && a.id === b.id && a.phrase.toLowerCase() === b.phrase.toLowerCase();
}
