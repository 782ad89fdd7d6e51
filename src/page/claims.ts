import type { FieldConflict, FieldSource, PagePay, Posting, WorkMode } from './posting.ts';

/** The fields that a source on the page can give. */
export type FieldName =
  | 'title'
  | 'company'
  | 'location'
  | 'text'
  | 'postedAt'
  | 'validThrough'
  | 'employmentType'
  | 'workMode'
  | 'pay';

/** One source's value for one field. Sources over-generate claims; merging decides later. */
export interface Claim {
  field: FieldName;
  value: string;
  by: string;
  /** How sure the source is, 0..1. */
  confidence: number;
  /** True for pay that the site itself calls an estimate. */
  estimated?: boolean;
}

/** Makes claims of a source's fields; empty and missing values make none. */
export function claims(
  by: string,
  confidence: number,
  fields: Partial<Record<FieldName, string | undefined>>,
): Claim[] {
  const made: Claim[] = [];
  for (const [field, raw] of Object.entries(fields)) {
    const value = raw?.trim();
    if (value) made.push({ field: field as FieldName, value, by, confidence });
  }
  return made;
}

/** Folds a value for comparing: letters and digits only, in lower case. */
export function fold(value: string): string {
  return value
    .slice(0, 4000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The way of working that a short label names: "Hybrid", "TELECOMMUTE", "London (On-site)". Undefined when it names none, or remote and on site both. */
export function workModeOf(label: string): WorkMode | undefined {
  if (/\bhybrid|hybride|híbrido|ibrido\b/i.test(label)) return 'hybrid';
  const remote =
    /\bremote(?:ly|_?first)?\b|telecommut|work(?:ing)? from home|home[- ]?based|home[- ]?office|anywhere|t[ée]l[ée]travail|remoto/i.test(
      label,
    );
  const onsite = /\bon[-_ ]?site\b|\bin[- ](?:the )?office\b|in[- ]person|vor ort|sur site|presencial/i.test(label);
  if (remote === onsite) return undefined;
  return remote ? 'remote' : 'onsite';
}

/** Chooses a value for every field from the claims, in the order given: the first of the surest. What others said differently is kept as a conflict. */
export function merge(
  all: readonly Claim[],
): Pick<
  Posting,
  | 'title'
  | 'company'
  | 'location'
  | 'text'
  | 'postedAt'
  | 'validThrough'
  | 'employmentType'
  | 'workMode'
  | 'pay'
  | 'conflicts'
  | 'sources'
> {
  const sources: Record<string, FieldSource> = {};
  const conflicts: FieldConflict[] = [];
  const choose = (field: FieldName, better = surer): string | undefined => {
    const found = all.filter((claim) => claim.field === field);
    const best = found.reduce<Claim | undefined>((a, b) => (a && !better(b, a) ? a : b), undefined);
    if (!best) return undefined;
    sources[field] = { by: best.by, confidence: best.confidence };
    if (DISPUTED.has(field)) conflicts.push(...disputes(best, found));
    return best.value;
  };
  const merged = {
    title: choose('title') ?? '',
    company: choose('company') ?? '',
    location: choose('location', morePlaces) ?? '',
    text: choose('text') ?? '',
    postedAt: choose('postedAt'),
    validThrough: choose('validThrough'),
    employmentType: choose('employmentType'),
    workMode: choose('workMode') as WorkMode | undefined,
    pay: payOf(all),
    sources,
  };
  const pay = merged.pay?.[0];
  const payClaim = all.find((claim) => claim.field === 'pay' && claim.value === pay?.text);
  if (payClaim) {
    sources.pay = { by: payClaim.by, confidence: payClaim.confidence };
    conflicts.push(...payDisputes(payClaim, all));
  }
  return { ...merged, conflicts: conflicts.length > 0 ? conflicts : undefined };
}

function surer(a: Claim, b: Claim): boolean {
  return a.confidence > b.confidence;
}

/** Page data often names one place of several: the longer list is the fuller one. */
function morePlaces(a: Claim, b: Claim): boolean {
  const count = (claim: Claim) => claim.value.split(';').length;
  return count(a) > count(b) || (count(a) === count(b) && surer(a, b));
}

/** Fields where two different values are worth showing; places and dates differ by spelling only. */
const DISPUTED = new Set<FieldName>(['title', 'company', 'workMode']);

function disputes(best: Claim, found: readonly Claim[]): FieldConflict[] {
  const said = fold(best.value);
  const other = found.filter(({ value }) => {
    const folded = fold(value);
    return folded !== said && !folded.includes(said) && !said.includes(folded);
  });
  return distinct(other).map(({ field, value, by }) => ({ field, value, by }));
}

/** What the page shows beats page data, and both beat the site's own estimate; all are kept. */
function payOf(all: readonly Claim[]): PagePay[] | undefined {
  const found = distinct(all.filter((claim) => claim.field === 'pay'));
  found.sort((a, b) => Number(a.estimated ?? false) - Number(b.estimated ?? false) || b.confidence - a.confidence);
  if (found.length === 0) return undefined;
  return found.map(({ value, by, estimated }) => (estimated ? { text: value, by, estimated } : { text: value, by }));
}

function payDisputes(best: Claim, all: readonly Claim[]): FieldConflict[] {
  const said = amounts(best.value);
  return distinct(
    all.filter((claim) => claim.field === 'pay' && !claim.estimated && amounts(claim.value) !== said),
  ).map(({ value, by }) => ({ field: 'pay', value, by }));
}

/** The amounts in a pay text, in thousands rounded down, so that "£90K" equals "GBP 90000". */
function amounts(text: string): string {
  const found = text.match(/\d[\d,.]{0,12}\s?[km]?/gi) ?? [];
  return found
    .map((raw) => {
      const value = Number.parseFloat(raw.replace(/,/g, ''));
      const scale = /m$/i.test(raw) ? 1e6 : /k$/i.test(raw) ? 1e3 : 1;
      return Math.floor((value * scale) / 100);
    })
    .filter((value) => value > 0)
    .join(' ');
}

function distinct(found: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const folded = fold(value);
    return !seen.has(folded) && seen.add(folded);
  });
}
