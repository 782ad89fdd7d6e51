import type { Span } from '../../../text/document.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** An amount of time as it is written, in years; a side that is open is null. Says nothing about whose years they are. */
export interface Quantity extends Span {
  min: number | null;
  max: number | null;
  /** `part` has no unit of its own and lives off a quantity earlier in its sentence ("10+ years, 5 of them managing"). */
  form: 'years' | 'months' | 'decades' | 'header' | 'part';
  /** True for a compound adjective ("a 3-year vision"), which is seldom experience. */
  adjective: boolean;
  /** True when the writing itself sets a bound ("5+", "5-7", "over 5"). */
  bounded: boolean;
  /** True for "at least" and "minimum", which companies seldom say of themselves. */
  floor: boolean;
}

const WORDS = [...NUMBER_WORDS.keys()].join('|');
const DASH = '[-‐‑‒–—−~]';
/** `8`, `2.5`, `eight`, `eight (8)`, `8 (eight)` */
const number = (name: string) =>
  `(?<${name}>\\d{1,2}(?:[.,]5)?|(?:${WORDS})(?![a-zß-ɏ]))(?: ?\\((?:\\d{1,2}|${WORDS})\\+?\\))?`;
const plus = (name: string) => `(?<${name}> ?\\+|${DASH}? ?plus(?![a-zß-ɏ]))?`;
const RANGE = `${number('low')}${plus('lowPlus')}(?:(?: ?${DASH} ?| (?:to|or|and|bis|oder|à|ou|a|o|tot|hasta|até) )${number('high')}${plus('highPlus')})?`;
const MORE = '(?: or (?:more|greater|above|higher)| ou plus| o más| oder mehr| of meer)';
const UNITS = {
  years:
    'years?|y(?=\\+? (?:of )?(?:[a-z]{1,20} ){0,2}exp)|yrs\\.(?= [a-z])|yrs?|yoe|jahren?|ans?|années?|años?|anos?|anni|jaar|jaren|år',
  months: 'months?|monaten?|mois|meses|mesi|maanden',
  decades: 'decades?',
};
const unit = `(?<unit>${UNITS.years}|${UNITS.months}|${UNITS.decades})(?![a-zß-ɏ])`;
const END = `(?<tail>(?:['’]s?)? ?(?:\\+|plus(?![a-zß-ɏ]))|${MORE}| (?:minimum|at least|min\\.?)(?![a-zß-ɏ]))?`;

/** A longer word may be glued to the amount, "Qualifications5+ years", or the end of a sentence: "for clients.5+ years". "8+ years", "8 – 12 yrs", "eight (8) years", "10 or more years", "24 months", "two decades", "5-year" */
const WITH_UNIT = new RegExp(
  // That a number begins here is asked first: looking back at every letter takes twice as long.
  `(?=\\d|${WORDS})(?<!(?<![a-z]{2})[a-zß-ɏ]|(?<![a-z]{2}|[)%*])\\.|[\\d,$€£/%]|\\d ?${DASH} ?)${RANGE}(?<more>${MORE})?(?<glue> ?| ?${DASH} ?)${unit}${END}`,
  'gi',
);
/** "a decade", "half a decade", "a decade or more" */
const A_DECADE = /(?<![a-zß-ɏ])(?<half>half )?a (?<unit>decade)(?![a-zß-ɏ])(?<tail>\+| or more| plus)?/gi;
/** "at least a year of experience", "minimum one year" is read above */
const A_YEAR = /(?<=\b(?:at least|minimum of|more than|over) )a (?<unit>year)(?= of\b)/gi;
/** "Years of experience: 8-12", "Experience: 5+" */
const HEADER = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:years|yrs\\.?)(?: of)?(?: [a-zß-ɏ]+){0,2} (?:experience|exp\\.?)|yoe|(?:experience|exp\\.?)(?: required| needed| \\((?:in )?(?:years|yrs)\\))?) ?[:=] ?(?:at least |minimum |min\\.? )?(?<figure>${RANGE})(?= *(?:$|\\n|[,;.|)]))`,
  'gi',
);
/** "…, 5 of them managing", "with at least 10 in senior leadership", "5+ in product marketing" */
const PART = new RegExp(
  `(?<=(?:[,;(–—-]|\\b(?:with|including|incl\\.?|plus|and|of which|least|ideally|preferably|minimum|minimum of|over|than)) )${RANGE}(?<more>${MORE})?(?= (?:(?:preferred|desired|ideal)(?=$|[.;,)\\n])|of (?:them|which|that|whom)\\b|of (?:those|these) (?:years|in|as|at|spent|must|should|[a-zß-ɏ]+ing)\\b|in (?!person|office|total|all|the )[a-zß-ɏ]|(?:in|as|within) (?:an? |the |senior |direct |people |product |leadership|management|similar)|(?:[a-zß-ɏ]+ly )?(?:leading|managing|building|running|leading|overseeing|spent|working)\\b))`,
  'gi',
);

const FLOOR =
  /(?:\bat ?least|\bminimum(?: of)?|\bmin(?:\.|imal)?(?: of)?|\bno(?:t)? (?:less|fewer) than|\bmindestens|\bau moins|\bminimum de|\bmínim[oa](?: de)?|\bal menos|\bpelo menos|\balmeno|\bminimaal|\bten minste|\bminst|>=?|≥)(?: a total of| an?)? ?$/i;
const ABOVE =
  /(?:\bmore than|\bover|\bexceeding|\bgreater than|\bupwards of|\babove|\bfrom|\bmehr als|\büber|\bplus de|\bmás de|\bmeer dan) ?$|\+$/i;
const CEILING =
  /(?:\bup ?to|\bno more than|\bmax(?:imum|\.)?(?: of)?|\bless than|\bfewer than|\bunder|\bbis zu|\bjusqu['’]à|\bhasta|<=?|≤) ?$/i;

/** Every amount of time in a document or line, in order, none inside another. Offsets are into its text; bounds are years. */
export function findQuantities(where: { readonly text: string }): Quantity[] {
  const found = [
    ...matches(WITH_UNIT, where),
    ...matches(A_DECADE, where),
    ...matches(A_YEAR, where),
    ...matches(HEADER, where),
    ...matches(PART, where),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((quantity) => {
    if (quantity.start < end) return false;
    end = quantity.end;
    return true;
  });
}

function* matches(pattern: RegExp, where: { readonly text: string }): Generator<Quantity> {
  const { text } = where;
  for (const match of matchesIn(where, pattern)) {
    const groups = match.groups ?? {};
    const unitWord = groups.unit?.toLowerCase();
    const form = pattern === HEADER ? 'header' : pattern === PART ? 'part' : formOf(unitWord ?? '');
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    yield {
      ...bounds(groups, before, scaleOf(form), match[0].includes('(')),
      start: match.index - leadLength(before),
      end: match.index + match[0].length,
      form,
      adjective: /^year$/.test(unitWord ?? '') && /\S/.test(groups.glue ?? ''),
    };
  }
}

function formOf(unitWord: string): 'years' | 'months' | 'decades' {
  if (unitWord.startsWith('decade')) return 'decades';
  return /^(?:mo|mes|maand)/.test(unitWord) ? 'months' : 'years';
}

function scaleOf(form: Quantity['form']): number {
  if (form === 'decades') return 10;
  return form === 'months' ? 1 / 12 : 1;
}

/** `formal`: the number is written twice, "five (5)", as in requirements. */
function bounds(groups: Record<string, string | undefined>, before: string, scale: number, formal: boolean) {
  const low = groups.half ? scale / 2 : scaled(groups.low ?? 'one', scale);
  const high = groups.high === undefined ? null : scaled(groups.high, scale);
  const open = Boolean(groups.lowPlus || groups.highPlus || groups.more || groups.tail);
  const floor = FLOOR.test(before);
  if (CEILING.test(before) && !open && !floor) {
    return { min: high === null ? null : low, max: high ?? low, bounded: true, floor };
  }
  const unbounded = open || floor || ABOVE.test(before);
  return { min: low, max: unbounded ? null : high, bounded: unbounded || formal || high !== null, floor };
}

function scaled(written: string, scale: number): number {
  const value = NUMBER_WORDS.get(written.toLowerCase()) ?? Number(written.replace(',', '.'));
  return Math.round(value * scale * 100) / 100;
}

/** How many characters before the number belong to it ("at least ", "minimum of "). */
function leadLength(before: string): number {
  const lead = FLOOR.exec(before) ?? CEILING.exec(before) ?? ABOVE.exec(before);
  return lead ? before.length - lead.index : 0;
}
