import { compiledFor } from '../../../text/compiled.ts';
import { lineAt, type TextDocument } from '../../../text/document.ts';
import { PAY_LABEL } from './cues.ts';
import { LEVEL } from './merge.ts';
import type { Candidate } from './ranges.ts';

// Every pattern here sees at most 220 characters before a range and 110 behind it.
// words that a label holds besides the place: "US Salary Range", "base salary for NYC / SF"
const PAY_WORDS =
  /\b(?:target|estimated?|expected|daily|weekly|circa|pro[- ]rata|fte|six[- ]figure|all[- ]in|overtime|tagessatz|stundensatz|tjm|tarifa|anticipated|approximate|current|new hire|starting|full[- ]time|annual(?:ized)?|yearly|hourly|monthly|gross|base|basic|cash|total|on[- ]target|earnings?|ote|salar(?:y|ies)|compensation|comp|pay|rate|wages?|range[s]?|band|scale|hiring|budgeted|transparency|offered|details|information|is|are|of|the|this|our|your|(?<!\b(?:band|geo|group|region|tier|zone) )a|an|role|position|job|and|plus|commission|bonus|variable|excluding|not|including|dependent|depending|based|on|level(?! ?(?:\d|[IVX]+\b))|experience|skills|location|zone pay|between|from|up to|minimum|maximum|min|max|starting at|starts|only|approximately|around|roughly|reasonably|for|in|at|with|candidates?|employees|applicants|residents|internship|benefits?|median|final|determined|range listed|listed|posted|compensation range|package|payrate|targeted|basepay|remuneration|rewards|retribución|[a-zß-ɏ]{0,30}gehalt[a-zß-ɏ]{0,12}|ral|lønn?|lön|budget|fourchette|salarisschaal(?: \d{1,2})?|wynagrodzenie|fixe|fixed|faixa|salarial|remuneração|brut|annuel|ctc|salário|sueldo|day|rémunération|gehaltsrahmen|jahresgehalt|gehaltsspanne|vergütung|salarisindicatie|salaris indicatie|indicatie|selon profil|entre|salaire|salaris|gehalt|(?:jahres|monats|stunden|brutto|netto|anfangs)?lohn(?:band|spanne)?|salario|offer|we|expect|to|what|you|will|earn)\b/gi;

// "For New York, NY-based roles:", "In Canada, the …", "in the state of California, …", "for candidates in London"
const IN_SENTENCE: readonly RegExp[] = [
  // "In Colorado, New York and Washington state, the …": all of them
  /\b[Ii]n ((?:the )?[A-Z][A-Za-zÀ-ɏ.' -]{1,30}(?:, [A-Z][A-Za-zÀ-ɏ.' -]{1,30}){0,14},? (?:and|or) (?:the )?[A-Z][A-Za-zÀ-ɏ.' -]{1,30}?),? (?:the|this|our)\b/,
  /\b(?:in|for) ((?:all|any) other (?:US |U\.S\. )?(?:locations?|states|regions|markets|cities)(?: in (?:the )?[A-Z][A-Za-zÀ-ɏ.]{1,20})?)/,
  /\b[Ff]or (?:candidates |employees |applicants |those |residents |roles |positions |individuals |people )?(?:who (?:are|will be) )?(?:based |located |living |residing |working )?(?:in |at )?(?:the )?([A-Z][A-Za-zÀ-ɏ.,/&' -]{1,60}?)[- ]?(?:based|only)?[- ](?:roles?|candidates?|employees|applicants|hires|residents|locations?)\b/,
  /^(?:[^.]{0,60}\b)?[Ii]n (?:the )?(?:states? of |province of |city of )?([A-Z][A-Za-zÀ-ɏ.' -]{1,40}(?:, (?:[A-Z]{2}|[A-Z][a-z]{3,12}(?: [A-Z][a-z]{3,12})?(?= is\b)|(?:outside|excluding|within) (?:of )?[A-Z][A-Za-zÀ-ɏ]+))?)(?:,| is\b| the\b)/,
  /\b(?:[Ii]f|[Ww]hen) (?:based|located|hired) (?:in|at) (?:the )?([A-Z][A-Za-zÀ-ɏ., &/'-]{1,50}?)(?:,? (?:the|this|our|is)\b|:|,$)/,
  /\b(?:[Ii]n|[Ff]or) (?:the )?([A-Z][A-Za-zÀ-ɏ.&/' -]{1,40}(?:, [A-Z]{2})?) (?:is|are|ranges?|starts?)\b/,
];
// "(New York City only*) Minimum salary of"
const ONLY_THERE = /\(([A-Z][A-Za-zÀ-ɏ.,/&' -]{1,50}) only ?\) [^.()\d]{0,40}$/;
// "at our level 3 ($118,000) or level 4 ($142,000)"
const LEVEL_BEFORE = /\b((?:[Ll]evel|[Gg]rade|[Bb]and|[Tt]ier) (?:\d{1,2}|[IVX]{1,4}|[A-Z])) ?\($/;
// "$179k – $242k for most US locations", "(this range is for people in San Francisco, CA"
const BEHIND: readonly RegExp[] = [
  /^[^.;\n\d]{0,24}?\b(?:for|in) ((?:most |all |other )?(?:the )?[A-Z][A-Za-zÀ-ɏ.&/' -]{0,40}?(?: \d)?(?:, [A-Z]{2})?(?: (?:locations?|markets?|area|metro))?)(?= and\b|[.,;)\n]|$)/,
  /^[^.;\n\d]{0,12}\((?:[^()\d]{0,40}\b(?:for|in) )?([A-Z][A-Za-zÀ-ɏ.,&/' -]{1,40})\)/,
];
// "$190,500 - $238,100 (Tier 1)"
const LEVEL_BEHIND =
  /^ ?(?:USD |per year )?\(((?:Tier|Zone|Level|Band|Geo|Region|Grade|Group) ?(?:\d{1,2}|[A-Z]|[IVX]{1,4}))\)/;
const NOT_A_PLACE =
  /^(?:(?:low|high)(?: end)?$|annual(?:ly|ized)?|monthly|hourly|yearly|usd|eur|gbp|cad|aud|chf|ote|ttc|full(?= ?$)|doe|dependent|depending|base|annual|gross|brutto|full[- ]time|part[- ]time|per|total|plus|offers?|final|actual|please|note|contract|w2|1099|b2b|clt|pj|fte|salaried|exempt|non[- ]?exempt|job type|inclusive|excluding|bonus|equity|commission|series|year|additional|title|competitive|job|types?|permanent|temporary|negotiable|perks|breakdown|start|as of|as at|effective|able|alongside|paying|offering|our|we|you|this|that|with|must|ses members|approx|estimate|description|summary)\b/i;

/** The words that limit a range to a place or level, verbatim; null when it holds for all. */
export function placeOf(document: TextDocument, text: string, candidate: Candidate): string | null {
  const line = lineAt(document, candidate.start);
  const before = text.slice(Math.max(line.start, candidate.start - 220), candidate.start);
  const label = clean(ONLY_THERE.exec(before)?.[1]) ?? LEVEL_BEFORE.exec(before)?.[1] ?? fromLabel(before);
  if (label) return line.index === 0 && opensAsTitle(text.slice(0, candidate.start), label) ? null : label;
  const statement = before.split(/(?<=[A-Za-zÀ-ɏ\d)][.;]) (?=[A-ZÀ-ÞĀ-ɏ])|[•|]/).at(-1)!;
  // of two ranges in a sentence the words since the first speak of the second
  const own = statement.replace(/^.*\d{3}(?:[.,]\d\d)?\b/, '');
  for (const part of own === statement ? [statement] : [own, statement]) {
    for (const pattern of IN_SENTENCE) {
      const found = clean(pattern.exec(part)?.[1]);
      if (found) return found;
    }
  }
  const after = text.slice(candidate.end, Math.min(line.end, candidate.end + 110));
  const level = LEVEL_BEHIND.exec(after)?.[1];
  if (level) return level;
  for (const pattern of BEHIND) {
    const found = clean(pattern.exec(after)?.[1]);
    if (found) return found;
  }
  const above = document.lines[line.index - 1]?.text;
  return above && before.length < 40 && above.length <= 60 && !/\d{3}/.test(above)
    ? (fromHeading(above) ?? fromLevel(above))
    : null;
}

/** "Senior Data Engineer Salary: $140k", the very first words of a text that lost its breaks: the job's own name limits nothing. */
function opensAsTitle(opening: string, label: string): boolean {
  const at = opening.indexOf(label);
  return (
    at >= 0 &&
    at <= 4 &&
    /\b(?:manager|director|engineer|developer|designer|analyst|architect|lead|owner|head|vp)\b/i.test(label) &&
    PAY_LABEL.test(opening.slice(at + label.length))
  );
}

/** "• Group Product Manager:" above "• Base: $…": the level that the range is for. */
function fromLevel(above: string): string | null {
  const name = /^[•*– -]{0,3}([A-Z][A-Za-z/-]{0,20}(?: [A-Z][A-Za-z/-]{0,20}){0,5}):$/.exec(above)?.[1];
  return name && LEVEL.test(name) ? clean(name) : null;
}

/** "UK: ", "Zone 1: Irvine, LA - ", "SF Bay Area – ", "United States ", "| Spain: ". */
function fromLabel(before: string): string | null {
  const part = before
    .split(/[•|;]|(?<=[A-Za-zÀ-ɏ\d)])(?<!\b[SJ]r)\. (?=[A-ZÀ-ÞĀ-ɏ])|(?<=(?:\d{3}|\d[kK])(?:\)| base| OTE)?), /)
    .at(-1)!;
  const words = trimEnd(part.replace(/^[\s*_•·\\\d.)-]+(?=\D)/, ''), ' :*_–—(-');
  if (words === '' || words.length > 130 || /\d{3}|[$€£]/.test(words)) return null;
  const last = /:/.test(words) && PAY_LABEL.test(words.split(':', 1)[0]!) ? words.slice(words.indexOf(':') + 1) : words;
  const left = last
    .replace(compiledFor(last, PAY_WORDS), '')
    .replace(/[\s,:;&/()\u2013\u2014-]+/g, ' ')
    .trim();
  if (left === '' || !/^[A-ZÀ-ÞĀ-ɏ(]/.test(left) || left.split(' ').length > 22) return null;
  // "for this Pricing role" names the job itself
  return isLabelled(part, left) && !/\bthis [A-Z]/.test(part) ? clean(trimPayWords(last)) : null;
}

/** "the base salary for this position at Acme ranges from": where one is employed, not where. */
const AT_COMPANY = /(?<!\b(?:based|located) )\b[Aa]t (?!(?:Level|Grade|Band|Tier|Zone)\b)[A-ZÀ-Þ]/;

/** A label ends with a colon or a dash, or is a short name that stands right before the figures. */
const isLabelled = (part: string, left: string): boolean =>
  /[:–—(-][\s*_]*$/.test(part) ||
  (left.length <= 30 && !AT_COMPANY.test(part) && !/\b[a-z]{3,}\b/.test(left.replace(/\bbased\b/, '')));

function fromHeading(line: string): string | null {
  if (!PAY_LABEL.test(line)) return null;
  const left = trimPayWords(line.replace(/[:*_#]+/g, ' '));
  return left !== '' && left.length <= 30 && /^[A-ZÀ-ÞĀ-ɏ]/.test(left) && !/\b[a-z]{4,}\b/.test(left)
    ? clean(left)
    : null;
}

/** Drops words of pay at both ends, keeps what stands between them as written. */
function trimPayWords(words: string): string {
  const blank = words.replace(PAY_WORDS, (word) => '\u0000'.repeat(word.length));
  const start = blank.search(/[A-Za-zÀ-ɏ\d(]/);
  if (start < 0) return '';
  const end =
    blank.length -
    [...blank]
      .reverse()
      .join('')
      .search(/[A-Za-zÀ-ɏ\d)]/);
  return words.slice(start, end).split('\u0000')[0]!.trim();
}

function clean(words: string | undefined): string | null {
  if (words === undefined) return null;
  const name = words
    .replace(/^.{0,60}: ?For /, '')
    .split(/,? (?:the |this |our )(?:\w+ ){0,2}(?:pay|salary|base|compensation)\b/, 1)[0]!
    .replace(/,? Step \d{1,2}$/, '')
    .replace(/^[^(]{0,30}\) ?/, '')
    .replace(/^[\s,:*(]+/, '');
  return named(trimEnd(name, name.includes('(') ? ' ,:*–—-' : ' ,:*–—-)'));
}

/** Without the marks it ends with. */
function trimEnd(words: string, marks: string): string {
  let end = words.length;
  while (end > 0 && marks.includes(words[end - 1]!)) end--;
  return words.slice(0, end);
}

const named = (name: string): string | null =>
  name.length > 1 && name.length <= 120 && !NOT_A_PLACE.test(name) && readsAsName(name) ? name : null;

/** Few words in lower case, no label inside but that of a zone. */
function readsAsName(name: string): boolean {
  if (/@|\b(?:is|are|was|pay|salary|job)\b/i.test(name)) return false;
  if (name.replace(/^(?:Zone|Tier|Geo|Level|Region|Group|Band) ?\w{1,3}: /, '').includes(':')) return false;
  return (name.match(/(?<![A-Za-zÀ-ɏ\d])[a-zß-ɏ]{3,}/g) ?? []).length <= 5 && !/\d{3}/.test(name);
}
