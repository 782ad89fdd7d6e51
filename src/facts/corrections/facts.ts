import { fingerprint } from '../../text/fingerprint.ts';
import type { Analysis, Evidence, EvidenceByField, Need } from '../analysis.ts';
import type { CorrectionRule, FactKind, FactRef, Values } from './model.ts';

/** A read fact as corrections see it. */
export interface Fact extends FactRef {
  evidence: readonly Evidence[];
  /** How strongly it is asked; absent where it is no ask. */
  need?: Need;
  /** What was read, by the names in `fieldsOf`; empty where there is nothing to replace. */
  values: Values;
}

/** The fields with one value that can be corrected, by the part of the analysis they stand in. */
export const FIELDS = {
  role: ['function', 'level', 'bodyLevel', 'track'],
  scope: ['reports', 'orgSize', 'managesManagers', 'reportsTo', 'pnl', 'budget'],
  work: ['mode', 'daysInOffice', 'travelPercent', 'places', 'sponsorship', 'clearance'],
  compensation: ['bonus', 'equity', 'signOn', 'retirement', 'retirementMatch'],
} as const;

/** The fingerprint of a quote: the same words, the same fingerprint, whatever their case and spacing. */
export function quoteOf({ text }: Pick<Evidence, 'text'>): string {
  return fingerprint(text.replace(/\s+/g, ' ').trim().toLowerCase());
}

const NO_QUOTE = fingerprint('');

/** Whether a fact is the one that a reference names: it is about the same thing, and one of its quotes is the named one. */
export function isNamedBy(fact: Pick<Fact, 'kind' | 'id' | 'evidence'>, ref: FactRef): boolean {
  if (fact.kind !== ref.kind || fact.id !== ref.id) return false;
  return fact.evidence.length === 0
    ? ref.quote === NO_QUOTE
    : fact.evidence.some((quote) => quoteOf(quote) === ref.quote);
}

/** The id of a fact in a list: what it is about, and nothing of what a user may replace. */
export const ID_OF = {
  skill: (fact: { id: string }) => fact.id,
  experience: ({ area, detail }: { area: string; detail: string | null }) => (detail ? `${area}: ${detail}` : area),
  education: ({ level }: { level: string }) => level,
  pay: ({ place }: { place: string | null }) => place ?? '',
  responsibility: (fact: { id: string }) => fact.id,
  flag: (fact: { id: string }) => fact.id,
} as const;

/** Every fact of an analysis that can be corrected, in the order in which it holds them. */
export function factsIn(analysis: Analysis): Fact[] {
  const { skills, experience, education, compensation, responsibilities, flags } = analysis;
  return [
    ...skills.map((row) => fact('skill', ID_OF.skill(row), row.evidence, {}, row.need)),
    ...experience.map((row) =>
      fact('experience', ID_OF.experience(row), row.evidence, { min: row.min, max: row.max }, row.need),
    ),
    ...education.map((row) => fact('education', ID_OF.education(row), row.evidence, {}, row.need)),
    ...compensation.ranges.map((row) => {
      const { min, max, currency, period, kind } = row;
      return fact('pay', ID_OF.pay(row), row.evidence, { min, max, currency, period, kind });
    }),
    ...responsibilities.map((row) => fact('responsibility', row.id, row.evidence)),
    ...flags.map((row) => fact('flag', row.id, row.evidence)),
    ...fieldFacts(analysis),
  ];
}

function fieldFacts(analysis: Analysis): Fact[] {
  return Object.entries(FIELDS).flatMap(([kind, names]) => {
    const part = analysis[kind as keyof typeof FIELDS] as unknown as Record<string, unknown>;
    const evidence = part.evidence as EvidenceByField;
    return names.flatMap((name) => {
      const value = part[name];
      if (isNothing(value)) return [];
      return [fact(kind as FactKind, name, evidence[name] ?? [], valuesOf(value))];
    });
  });
}

function fact(kind: FactKind, id: string, evidence: readonly Evidence[], values: Values = {}, need?: Need): Fact {
  const quote = evidence[0] ? quoteOf(evidence[0]) : NO_QUOTE;
  return { kind, id, quote, evidence, values, ...(need && { need }) };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

/** Team sizes have two ends; what has one value has it under `value`. */
function valuesOf(value: unknown): Values {
  if (typeof value === 'string' || typeof value === 'number') return { value };
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('min' in value)) return {};
  const { min, max } = value as { min: number | null; max: number | null };
  return { min, max };
}

/** The line of the text that a quote stands in; the quote itself where it has no place in the text. */
export function lineOfQuote(text: string, { start, end, text: quote }: Evidence): string {
  if (start === null || end === null || text.slice(start, end) !== quote) return quote;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to === -1 ? text.length : to);
}

/** Whether the words stand in a line as whole words, whatever their case and spacing. */
export function hasPhrase(line: string, phrase: string): boolean {
  const within = plain(line);
  const words = plain(phrase);
  if (words === '') return false;
  for (let at = within.indexOf(words); at !== -1; at = within.indexOf(words, at + 1)) {
    if (!joins(within[at - 1], words[0]) && !joins(words.at(-1), within[at + words.length])) return true;
  }
  return false;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

const WORD_PART = /[\p{L}\p{N}_]/u;

/** Whether two neighbouring characters belong to one word. */
function joins(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && WORD_PART.test(one) && WORD_PART.test(other);
}

/** Whether a rule leaves a fact out: every line that shows it has the rule's words. Another line that asks for it is enough to keep it. */
export function isLeftOutBy(
  fact: Pick<Fact, 'kind' | 'id' | 'evidence'>,
  { kind, id, phrase }: Pick<CorrectionRule, 'kind' | 'id' | 'phrase'>,
  text: string,
): boolean {
  if (fact.kind !== kind || fact.id !== id || fact.evidence.length === 0) return false;
  return fact.evidence.every((quote) => hasPhrase(lineOfQuote(text, quote), phrase));
}

/** The facts of an analysis that are of this kind, about this, and rest on these quotes. */
export function factsOf(analysis: Analysis, kind: FactKind, id: string, evidence: readonly Evidence[]): Fact[] {
  const quote = evidence[0] ? quoteOf(evidence[0]) : NO_QUOTE;
  return factsIn(analysis).filter((fact) => isNamedBy(fact, { kind, id, quote }));
}
