import type { Analysis, Evidence, EvidenceByField, PayRange } from '../analysis.ts';
import { withoutConclusions } from './conclusions.ts';
import { type Fact, FIELDS, factsIn, ID_OF, isLeftOutBy, isNamedBy } from './facts.ts';
import {
  type AppliedCorrection,
  aspectOf,
  type Change,
  type Correction,
  type CorrectionRule,
  type FactKind,
  type ReadFacts,
  slotOf,
} from './model.ts';

/**
 * The analysis as the user corrected it: what was dismissed is gone, what was replaced is marked in its evidence, and
 * `corrected` holds the list and the facts as they were read. Pure; the order of the corrections does not matter.
 * Corrections that an analysis already carries are taken off first. Nothing to correct: the analysis as it was read.
 */
export function applyCorrections(
  analysis: Analysis,
  corrections: readonly Correction[],
  rules: readonly CorrectionRule[] = [],
): Analysis {
  const read = asRead(analysis);
  const facts = factsIn(read);
  const list = [...settled(corrections, facts), ...leftOut(read, facts, corrections, rules)].sort(byName);
  if (list.length === 0) return read;
  const changed = withChanges(read, list);
  const { role, skills, experience, compensation, scope, work, education, responsibilities, flags, notStated } = read;
  const before: ReadFacts = {
    role,
    skills,
    experience,
    compensation,
    scope,
    work,
    education,
    responsibilities,
    flags,
    notStated,
  };
  return { ...withoutConclusions(read, changed), corrected: { list, asRead: before } };
}

/** The analysis as it was read, before any correction: the same bytes. */
export function asRead(analysis: Analysis): Analysis {
  if (!analysis.corrected) return analysis;
  const { corrected, ...rest } = analysis;
  return { ...rest, ...corrected.asRead };
}

/** What the user's corrections come to here; of several in one slot the last one counts. */
function settled(corrections: readonly Correction[], facts: readonly Fact[]): AppliedCorrection[] {
  const last = new Map(corrections.map((one) => [slotOf(one), one]));
  return [...last.values()].map((one) => {
    const fact = facts.find((candidate) => isNamedBy(candidate, one));
    return { ...one, applies: fact !== undefined, evidence: [...(fact?.evidence ?? [])] };
  });
}

/** What the user's rules leave out of this posting, unless the user wants it counted here. */
function leftOut(
  { posting }: Analysis,
  facts: readonly Fact[],
  corrections: readonly Correction[],
  rules: readonly CorrectionRule[],
): AppliedCorrection[] {
  return facts.flatMap((fact) => {
    const rule = rules.find((one) => isLeftOutBy(fact, one, posting.text));
    const said = corrections.some(({ change, ...ref }) => aspectOf(change) === 'asked' && isNamedBy(fact, ref));
    if (!rule || said) return [];
    const { kind, id, quote, evidence } = fact;
    const words = evidence[0]!.text.slice(0, MOST_WORDS);
    const change = { type: 'dismiss' as const };
    const { label, at } = rule;
    return [
      { kind, id, quote, change, label, words, at, applies: true, byRule: true as const, evidence: [...evidence] },
    ];
  });
}

/** A quote is kept to be recognised, not to be read in full. */
export const MOST_WORDS = 300;

function byName(a: AppliedCorrection, b: AppliedCorrection): number {
  const [one, other] = [slotOf(a), slotOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function withChanges(read: Analysis, list: readonly AppliedCorrection[]): Analysis {
  const changesOf = (kind: FactKind, id: string, evidence: readonly Evidence[]): Change[] =>
    list.filter((one) => one.applies && isNamedBy({ kind, id, evidence }, one)).map(({ change }) => change);
  /** The facts of one list, each as its changes leave it. */
  const each = <T extends { evidence: Evidence[] }>(kind: keyof typeof ID_OF, rows: T[]): T[] => {
    const idOf = ID_OF[kind] as unknown as (row: T) => string;
    return rows.flatMap((row) => {
      const changes = changesOf(kind, idOf(row), row.evidence);
      return changes.some(({ type }) => type === 'dismiss') ? [] : [changes.reduce(withChange<T>, row)];
    });
  };
  const fields = <K extends keyof typeof FIELDS>(kind: K): Analysis[K] =>
    FIELDS[kind].reduce<Analysis[K]>((part, name) => {
      const changes = changesOf(kind, name, (part.evidence as EvidenceByField)[name] ?? []);
      return changes.reduce((old, change) => withFieldChange(old, name, change), part);
    }, read[kind]);
  const skills = each('skill', read.skills);
  const scope = fields('scope');
  const saidNo =
    skills.every(({ id }) => id !== 'pnl-ownership') && read.skills.some(({ id }) => id === 'pnl-ownership');
  return {
    ...read,
    role: fields('role'),
    skills,
    experience: each('experience', read.experience),
    compensation: { ...fields('compensation'), ranges: each<PayRange>('pay', read.compensation.ranges) },
    // The skill and the scope are one statement: who says that no P&L is asked for has said both.
    scope: saidNo && scope.pnl === 'owns' ? withFieldChange(scope, 'pnl', { type: 'dismiss' }) : scope,
    work: fields('work'),
    education: each('education', read.education),
    responsibilities: each('responsibility', read.responsibilities),
    flags: each('flag', read.flags),
  };
}

function withChange<T extends { evidence: Evidence[] }>(row: T, change: Change): T {
  if (change.type === 'need') return { ...row, need: change.need, evidence: marked(row.evidence) };
  if (change.type === 'value') return { ...row, ...change.values, evidence: marked(row.evidence) };
  return change.type === 'zone' ? { ...row, chosen: true } : row;
}

/** What a field holds where nothing is stated. */
const NOTHING: Readonly<Record<string, unknown>> = {
  function: 'other',
  managesManagers: false,
  signOn: false,
  retirement: false,
  retirementMatch: false,
  places: [],
};

function withFieldChange<T extends { evidence: EvidenceByField }>(part: T, name: string, change: Change): T {
  const { [name]: quotes = [], ...others } = part.evidence;
  if (change.type === 'dismiss') return { ...part, [name]: NOTHING[name] ?? null, evidence: others };
  if (change.type !== 'value') return part;
  const { value, ...ends } = change.values;
  const evidence = quotes.length > 0 ? { ...part.evidence, [name]: marked(quotes) } : part.evidence;
  return { ...part, [name]: value === undefined ? ends : value, evidence };
}

/** Evidence of a fact that the user changed: the words are the posting's, what is made of them is the user's. */
function marked(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((quote) => ({ ...quote, corrected: true }));
}
