import type { FieldConflict, PagePay, Posting, WorkMode } from './posting.ts';

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

/** Makes claims of a source's fields; empty and missing values make none, and what is no field is left alone. */
export function claims(
  by: string,
  confidence: number,
  fields: Partial<Record<FieldName, string | undefined>>,
): Claim[] {
  const made: Claim[] = [];
  for (const [field] of FIELDS) {
    const value = fields[field]?.trim();
    if (value) made.push({ field, value, by, confidence });
  }
  return made;
}

/** Folds a value for comparing: letters and digits only, in lower case. Letters by ranges: the browser compiles `\p{L}` anew in every page, and that takes as long as reading one does. */
export function fold(value: string): string {
  return value
    .slice(0, 4000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z\dÀ-῿〱-\ud7ff豈-﷿]+/g, ' ')
    .trim();
}

/** The way of working that a short label names: "Hybrid", "TELECOMMUTE", "London (On-site)". Undefined when it names none, or remote and on site both. */
export function workModeOf(label: string): WorkMode | undefined {
  if (/\bh[iyí]?brid|ibrido/i.test(label)) return 'hybrid';
  const remote = /\bremot[eo]|telecommut|from home|home[- ](based|office)|anywhere|t[ée]l[ée]travail/i.test(label);
  const onsite = /\bon[-_ ]?site\b|\bin[-_ ](the )?(office|person)\b|vor ort|sur site|presencial/i.test(label);
  if (remote === onsite) return undefined;
  return remote ? 'remote' : 'onsite';
}

/** A description shorter than this, in characters or lines, is a teaser or an error and is never scored. */
const MIN_TEXT = 300;
const MIN_LINES = 3;

/** Whether a text is long enough to be a posting's description. */
export function isLong(text: string): boolean {
  return text.length >= MIN_TEXT && (text.length > 4 * MIN_TEXT || linesOf(text) >= MIN_LINES);
}

/** What the claims come to; fields that no source gave are absent or empty. */
type Merged = Omit<Posting, 'url' | 'id' | 'site' | 'closed' | 'notices'>;

/** Chooses a value for every field: the surest claim, the earlier of equals. What others said differently is kept as a conflict. */
export function merge(all: readonly Claim[]): Merged {
  const merged: Merged = { title: '', company: '', location: '', text: '', sources: {} };
  const conflicts: FieldConflict[] = [];
  for (const [field, better, differs] of FIELDS) {
    const found = all.filter((claim) => claim.field === field);
    const best = found.reduce<Claim | undefined>((a, b) => (a && !better(b, a) ? a : b), undefined);
    if (!best) continue;
    merged.sources[field] = { by: best.by, confidence: best.confidence };
    if (field === 'pay') merged.pay = found.filter(distinct).sort(paySurer).map(payOf);
    else if (field === 'workMode') merged.workMode = best.value as WorkMode;
    else merged[field] = field === 'text' ? best.value : best.value.replace(/\s+/g, ' ');
    if (differs)
      conflicts.push(
        ...found
          .filter((other) => differs(other.value, best.value) && !other.estimated)
          .filter(distinct)
          .map(({ value, by }) => ({ field, value, by })),
      );
  }
  if (conflicts.length) merged.conflicts = conflicts;
  return merged;
}

/** How each field is decided: which of two claims is better, and which values are so different that both are shown (places and dates differ by spelling only). */
export const FIELDS: readonly (readonly [
  FieldName,
  better: (a: Claim, b: Claim) => boolean,
  differs?: (a: string, b: string) => boolean,
])[] = [
  ['title', surer, saysOther],
  ['company', surer, saysOther],
  ['location', morePlaces],
  ['text', fullerText],
  ['postedAt', surer],
  ['validThrough', surer],
  ['employmentType', surer],
  ['workMode', surer, saysOther],
  // What the page shows beats page data, and both beat the site's own estimate; all are kept.
  ['pay', (a, b) => paySurer(a, b) < 0, (a, b) => amounts(a) !== amounts(b)],
];

function saysOther(a: string, b: string): boolean {
  const [one, two] = [fold(a), fold(b)];
  return !one.includes(two) && !two.includes(one);
}

function paySurer(a: Claim, b: Claim): number {
  return Number(a.estimated ?? false) - Number(b.estimated ?? false) || b.confidence - a.confidence;
}

function payOf({ value, by, estimated }: Claim): PagePay {
  return estimated ? { text: value, by, estimated } : { text: value, by };
}

/** Page data often holds the description without its lines, or only its beginning: what the page shows is then better. */
function fullerText(a: Claim, b: Claim): boolean {
  if (isLong(a.value) !== isLong(b.value)) return isLong(a.value);
  if (surer(a, b)) return true;
  if (!fold(a.value).includes(fold(b.value.slice(0, 90)).slice(0, 50)) || a.value.length < 0.8 * b.value.length)
    return false;
  const flat = linesOf(b.value) * 600 < b.value.length && linesOf(a.value) > 2 * linesOf(b.value);
  return flat || (a.by.startsWith('site:') && a.value.length > 1.2 * b.value.length);
}

function linesOf(text: string): number {
  return text.split('\n').length;
}

function surer(a: Claim, b: Claim): boolean {
  return a.confidence > b.confidence;
}

/** Page data often names one place of several: the longer list is the fuller one. */
function morePlaces(a: Claim, b: Claim): boolean {
  const count = (claim: Claim) => claim.value.split(';').length;
  return count(a) > count(b) || (count(a) === count(b) && surer(a, b));
}

/** The amounts in a pay text by their leading digits, so that "£90K" equals "GBP 90000". */
function amounts(text: string): string {
  const found = text.match(/\d[\d,.]{0,12}/g) ?? [];
  return found
    .map((raw) => raw.replace(/\.0\d?$|\D/g, '').replace(/0{1,12}$/, ''))
    .filter(Boolean)
    .join(' ');
}

/** For `filter`: keeps the first of claims that say the same. */
function distinct(claim: Claim, at: number, found: readonly Claim[]): boolean {
  return found.findIndex((other) => fold(other.value) === fold(claim.value)) === at;
}
