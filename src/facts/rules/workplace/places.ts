import { type Place, placesNamed } from '../../../knowledge/places.ts';
import type { PostingInput } from '../../../page/posting.ts';
import { compiledFor } from '../../../text/compiled.ts';
import type { Span, TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromPage, fromText } from '../../evidence.ts';
import { canMatch } from '../../lexicon/can-match.ts';
import { eachOf, isPlace, severalIn } from './place-lists.ts';

/** "Location: Berlin or Paris" */
const LABEL =
  /^[\W_]{0,8}(?:(?:job|work|office|role|position|primary|preferred) )?(?:location|locations|standort|lieu|ubicación|locatie)(?:\(s\))?[\s*]{0,3}[:–—|-][\s*]{0,4}(?<value>[a-zß-ɏ][^\n]{1,90})$/i;
/** "Location:", with the places on the next line */
const LABEL_ABOVE =
  /^[\W_]{0,8}(?:(?:job|work|office|role|primary|preferred) )?(?:location|locations)(?:\(s\))?[\s*]{0,3}:[\s*]{0,4}$/i;
/** "We hire in these countries:", "Open to the following locations:", "one of our three offices:", with a list below */
const LIST_ABOVE =
  /\b(?:based|eligible|hir(?:e|ing)|hybrid|located|open|remote(?:ly)?|work(?:ing)?|one|any|either)\b[^.:\n]{0,60}\b(?:cities|countries|hubs|locations|offices|places|regions|sites|states)\b[^.:\n]{0,20}:[\s*]{0,4}$/i;
/** One or more names: "Porto", "Austin or Denver", "the U.S.", "San José, CA". */
const NAMES =
  "(?:[Oo]ur |the |either )?(?<value>(?:[A-ZÀ-ÞĀ-ɏ]\\.){2,3}|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]+(?:(?:,? (?:or |and |& )?(?:the )?|/)(?:(?:[A-Z]\\.){2,3}|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]+)){0,6})";
/** What says where this job's person has to be. */
const STATED: readonly RegExp[] = [
  // "must be based in the EU", "the role is based in our Ghent office"
  new RegExp(
    `\\b(?:[Rr]ole|[Pp]osition|[Jj]ob|[Cc]andidates?|[Yy]ou|[Aa]pplicants?|[Mm]ust|[Ii]t(?= can\\b)) (?:(?:is|are|can|must|should|will|may|need to) )?(?:also )?(?:be )?(?:currently |ideally |preferably |primarily |physically )?(?:based|located|reside|residing|live) (?:out of |in |within |anywhere in )${NAMES}`,
  ),
  // "• Located in Austin or Denver", "Based full-time in Leeds"
  new RegExp(`^\\W{0,6}(?:Based|Located|Residing) (?:full[- ]time )?(?:in|out of) ${NAMES}`),
  // "work from our Stockholm, Sweden office", "presence in our Porto hub"
  new RegExp(
    `\\b(?:[Ww]ork(?:ing)? from|[Pp]resence (?:in|at)|on-?site (?:in|at)|commute to) ${NAMES} (?:[Oo]ffice|[Hh]ub|HQ)`,
  ),
  // "an on-site role in our Leeds office"
  new RegExp(`\\b(?:[Rr]ole|[Pp]osition|[Jj]ob),? (?:in|at|out of) ${NAMES} (?:[Oo]ffice|[Hh]ub|HQ)\\b`),
  // "work from our HQ in Petaling Jaya"
  new RegExp(`\\b[Ww]ork(?:ing)? from (?:our|the) (?:main )?(?:office|hub|HQ|headquarters) in ${NAMES}`),
  // "fully remote within the United States", "a remote role anywhere in Germany"; not "our remote team across Europe"
  new RegExp(
    `(?<!\\b(?:[Oo]ur|[Tt]eam|[Cc]ompany|[Pp]eople|[Ee]mployees|[Cc]olleagues|[Cc]ustomers|[Oo]ffices?)\\b[^.;\\n]{0,60})\\b[Rr]emote(?:ly)?(?: (?:first|friendly|role|position|job|opportunity|work|basis))? (?:from )?(?:anywhere )?(?:in|within|across|throughout|inside) ${NAMES}`,
  ),
  // "Remote (US or Canada)", "candidates anywhere in the EU"
  new RegExp(`\\b[Rr]emote(?:ly)?(?: role| position)? \\((?:anywhere )?(?:in |within |from )?${NAMES}\\)`),
  new RegExp(`\\b(?:[Cc]andidates?|[Aa]pplicants?) (?:from )?anywhere (?:in|within|across) ${NAMES}`),
  // "we only hire within the US"
  new RegExp(
    `\\b[Oo]nly (?:be )?(?:able to |consider |accept(?:ing)? |looking to )?hir(?:e|ing) (?:candidates |people |those )?(?:based |located |living )?(?:in|within) ${NAMES}`,
  ),
  // "a new location (London or NYC)"
  new RegExp(`\\blocations? \\(${NAMES}\\)`),
];
/** Several names in a row, "Austin, TX, Denver or Oslo", each a place of its own. */
const SEVERAL = "(?<value>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]*(?:,? (?:(?:or|and|&) )?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]*){0,14})";
/** What lists the places that one may choose from; said of this job, not of the company's offices. */
const CHOICES: readonly RegExp[] = [
  // "the role is open in both locations: Lisbon and Porto", "you can work from any of our offices (Leeds, York)"
  new RegExp(
    `\\b(?:[Rr]ole|[Pp]osition|[Jj]ob|[Yy]ou|[Cc]andidates?|[Oo]pen to|[Oo]pening|[Aa]vailable)\\b[^.;\\n]{0,60}\\b(?:both|either|any|one)(?: of)?(?: our| the| these| following| two| three| four| office){0,3}(?: [A-Z][A-Za-z]+)? (?:locations|offices|hubs|cities|sites)(?: in:? |: ?|, | [–—-] | \\(| )${SEVERAL}`,
  ),
  // "Hybrid, with offices in: Lisbon, Porto", "a hybrid role with offices in Leeds and Cardiff"
  new RegExp(
    `\\b[Hh]ybrid(?: role| position| job| working| work)?,? (?:with|from|out of) (?:our )?(?:offices|hubs) in:? ${SEVERAL}`,
  ),
];
/** "not hiring in these states: AK, HI, RI": the others of the country remain. */
const STATES_LEFT_OUT =
  /\b(?:not|unable|cannot|can['’]t|don['’]t|excluding|except)\b[^.;:\n]{0,60}\b(?:hir(?:e|ing)|employ|consider|accept|eligible|available|open)[a-z]{0,4}\b[^.;:\n]{0,60}\bstates\b[^.;:\n]{0,20}[: ] ?(?<value>[A-Z][^.;:\n]{3,300})/;
/** "not accepting candidates based in …": said before the place. */
const DENIED = /\b(?:not|n['’]t|unable|cannot|except|outside|unless|if|e-verify)\b[^.;]{0,90}$/i;
/** "based in NYC, the pay range is …", "based in European time zones": said after the place. */
const OTHER_MATTER =
  /^(?:\s*\([^()]{0,20}\))?[^.;]{0,60}(?:\b(?:pay|salary|compensation|wage|ote)\b|[$€£])|^,? (?:[a-zß-ɏ+-]+ ){0,2}?time ?zones?\b|^[+-]\d/i;
/** What a place is separated by. "/" only between words, so that "w/m" and "24/7" stay whole. */
const SEPARATOR =
  / ?(?:;|\||\n| \/ |\/(?= ?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]{2})| • | · |,? or (?:remote(?:ly)? )?(?:in |from )?(?=the |[A-ZÀ-ÞĀ-ɏ])|(?<=, ?[A-ZÀ-ÞĀ-ɏ]{2}),(?=[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]{2})) ?/;
/** What stands in a place field and is no place. */
const NOISE =
  /\b(?:fully |100% |remote[- ]first|flexible )?(?:remote(?:ly)?|hybrid|on-?site|(?:office|site)[- ]based|virtual|in[- ]office|in[- ]person)(?: (?:job|ok|okay|only|first|role|position|work|team|from))?\b|\b(?:preferred|preferably|full[- ]time|headquarters|head office|office)\b|\b\d(?:[-–]\d)? days?(?:\/| per | a )?(?:week)?\b|100%/gi;
/** Words of a sentence, which no place name holds. */
const SENTENCE =
  /\b(?:role|position|is|are|our|we|you|must|candidates?|preferably|preference|benefits|working|with|option|required|necessary|time ?zones?|gmt|utc|cet|[pmce][sd]t)\b/i;
const EMPTY = /^(?:or|and|in|the|job|based|hq|various|multiple|flexible|n\/a|none|null|unknown|tbd|tbc)?$/i;
/** "Anchorage", "Greater Leeds", "Solna, Stockholm", "Rio de Janeiro": every word that is not small begins with a capital. */
const NAME_SHAPE =
  /^(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*|of|the|and|&|upon|de|du|la|del|di|am|an|der)(?:,? (?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*|of|the|and|&|upon|de|du|la|del|di|am|an|der)){0,5}$/;
/** A word of the mode in a list of places. */
const NO_PLACE = /\b(?:remote|hybrid|on-?site|home|anywhere)\b/i;
/** A line of at least so many places is a list of where one may work. */
const LIST = 3;

/** Where one may work, verbatim: the header's places first, then the places that the text itself states. */
export function findPlaces(
  document: TextDocument,
  { location }: PostingInput,
): { places: string[]; evidence: Evidence[] } {
  const places = location && !/https?:|\[/.test(location) ? placesIn(location) : [];
  const evidence = places.length > 0 && location ? [fromPage(location.trim(), 'work/header')] : [];
  const known = new Set(places.flatMap(placesNamed).map(keyOf));
  for (const { names, span } of statedPlaces(document)) {
    const found = names.filter((name) => isNew(name, places, known));
    if (found.length === 0) continue;
    places.push(...found);
    for (const place of found.flatMap(placesNamed)) known.add(keyOf(place));
    evidence.push(fromText(document, span, 'work/place'));
  }
  const leftOut = places.length === 0 ? statesLeftOut(document) : null;
  if (leftOut) return { places: ['United States'], evidence: [leftOut] };
  return { places, evidence };
}

/** The words that leave out states of the United States: the job is open in the rest of them. */
function statesLeftOut(document: TextDocument): Evidence | null {
  if (!canMatch(STATES_LEFT_OUT, document)) return null;
  for (const { text, start } of document.lines) {
    const match = compiledFor(text, STATES_LEFT_OUT).exec(text);
    const named = placesNamed(match?.groups?.value ?? '');
    if (!match || named.filter(({ country, city }) => country === 'US' && !city).length < 2) continue;
    return fromText(document, { start: start + match.index, end: start + match.index + match[0].length }, 'work/place');
  }
  return null;
}

/** Adds nothing: the name is part of a known one, or another name of known places ("NYC" beside "New York"). */
function isNew(name: string, places: readonly string[], known: ReadonlySet<string>): boolean {
  if (places.some((other) => other.toLowerCase().includes(name.toLowerCase()))) return false;
  const named = placesNamed(name);
  return named.length === 0 || !named.every((place) => known.has(keyOf(place)));
}

function keyOf({ region, country, state, city, anywhere }: Place): string {
  return [region, country, state, city, anywhere].join('|');
}

/** The places that lines of the text state, with where they stand. */
function* statedPlaces(document: TextDocument): Generator<{ names: string[]; span: Span }> {
  const { lines } = document;
  const stated = STATED.filter((pattern) => canMatch(pattern, document));
  const choices = CHOICES.filter((pattern) => canMatch(pattern, document));
  /** Whether the line continues a list of places. */
  let inList = false;
  for (const [i, line] of lines.entries()) {
    const { text, start } = line;
    const label = text.length <= 130 ? compiledFor(text, LABEL).exec(text)?.groups?.value : undefined;
    const above = lines[i - 1]?.text;
    inList = line.kind === 'bullet' && (inList || (above !== undefined && opensList(above))) && isItem(text);
    const value =
      label ??
      (inList || (above && above.length < 40 && compiledFor(above, LABEL_ABOVE).test(above)) ? text : undefined) ??
      listed(text);
    if (value !== undefined && value.length <= 500) {
      const names = placesIn(value).filter((name) => isPlace(name) || (label && NAME_SHAPE.test(name)));
      const at = start + text.indexOf(value);
      if (names.length > 0) yield { names, span: { start: at, end: at + value.length } };
    } else {
      yield* inProse(text, start, stated);
      yield* choicesIn(text, start, choices);
    }
  }
}

/** An item that holds nothing but places. */
function isItem(text: string): boolean {
  return (
    text.length < 60 && placesIn(text).every((name) => isPlace(name) && NAME_SHAPE.test(name) && !NO_PLACE.test(name))
  );
}

function opensList(above: string): boolean {
  if (above.length > 130 || !/:[\s*]{0,4}$/.test(above)) return false;
  return compiledFor(above, LABEL_ABOVE).test(above) || compiledFor(above, LIST_ABOVE).test(above);
}

/** "Atlanta | Austin | Boston" */
function listed(text: string): string | undefined {
  if (!text.includes(' | ') || text.length > 500) return undefined;
  const parts = text.split(' | ');
  return parts.length >= LIST && parts.every(isPlace) ? text : undefined;
}

function* inProse(
  text: string,
  start: number,
  patterns: readonly RegExp[],
): Generator<{ names: string[]; span: Span }> {
  for (const pattern of patterns) {
    const match = compiledFor(text, pattern).exec(text);
    const value = match?.groups?.value;
    if (!match || !value) continue;
    const at = match.index + match[0].indexOf(value);
    const end = at + value.length;
    if (
      DENIED.test(text.slice(Math.max(0, match.index - 100), match.index)) ||
      OTHER_MATTER.test(text.slice(end, end + 90))
    )
      continue;
    const names = placesIn(value).filter(isPlace);
    if (names.length > 0) yield { names, span: { start: start + at, end: start + end } };
  }
}

function* choicesIn(
  text: string,
  start: number,
  patterns: readonly RegExp[],
): Generator<{ names: string[]; span: Span }> {
  for (const pattern of patterns) {
    const match = compiledFor(text, pattern).exec(text);
    const value = match?.groups?.value?.replace(/[.,' -]{1,4}$/, '');
    if (!match || !value || DENIED.test(match[0].slice(0, -value.length))) continue;
    const at = match.index + match[0].lastIndexOf(value);
    const names = severalIn(value).filter((name) => isPlace(name) || (NAME_SHAPE.test(name) && !NO_PLACE.test(name)));
    if (names.length > 1 && names.some(isPlace))
      yield { names, span: { start: start + at, end: start + at + value.length } };
  }
}

function placesIn(value: string): string[] {
  const found = value
    .replace(/(?<![A-ZÀ-ÞĀ-ɏ]|\b(?:St|Ste|Ave|Blvd|Dr|Rd|Ft|Mt))\. .*/, '')
    .replace(/^Remote(?=[A-ZÀ-ÞĀ-ɏ])/, '')
    .replace(/[()[\]*_#]/g, ' ; ')
    .split(SEPARATOR)
    .map((part) =>
      part
        .replace(NOISE, ' ')
        .replace(/\s+/g, ' ')
        .replace(/ (?=,)/g, '')
        .replace(/^[ ,:–—/&•-]{1,8}|(?:[ ,:–—/&-]|(?<!\b[A-ZÀ-ÞĀ-ɏ])\.){1,8}$/g, '')
        .replace(/^(?:HQ|Headquarters) [–—-] /, '')
        .replace(/^(?:based |or |and |offices? )?(?:in |from |within |across |throughout )?(?:the )?/i, '')
        .replace(/(?: or| and|,? etc|[- ]HQ)$/i, ''),
    )
    .flatMap((part) => (SENTENCE.test(part) || EMPTY.test(part) ? [] : eachOf(part)))
    .filter((name) => name.length > 1 && name.length < 60 && /[A-Za-zÀ-ɏ]/.test(name));
  return [...new Set(found)];
}
