import type { PostingInput } from '../../../page/posting.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromPage, fromText } from '../../evidence.ts';

/** "Location: Berlin or Paris" */
const LABEL =
  /^[\W_]{0,8}(?:(?:job|work|office|role|position|primary) )?(?:location|locations|standort|lieu|ubicación|locatie)(?:\(s\))?[\s*]{0,3}[:–—|-][\s*]{0,4}(?<value>\p{L}[^\n]{1,90})$/iu;
/** "must be based in the EU", "this role is based in our Amsterdam office" */
const BASED =
  /\b(?:role|position|job|candidates?|you|applicants?) (?:(?:is|are|can|must|should|will|may|need to) )?(?:be )?(?:based|located|reside|residing|live) (?:out of |in |within |anywhere in )(?:our |the )?(?<value>(?:\p{Lu}\.){2,3}|\p{Lu}[\p{L}'’-]+(?:,? (?:or |and |& )?\p{Lu}[\p{L}'’-]+){0,6})/u;
/** What a place is separated by. "/" only between words, so that "w/m" and "24/7" stay whole. */
const SEPARATOR = / ?(?:;|\||\n| \/ |\/(?= ?\p{Lu}\p{L}{2})| • | · | or (?=\p{Lu})) ?/u;
/** What stands in a place field and is no place. */
const NOISE =
  /\b(?:fully |100% |remote[- ]first|flexible )?(?:remote(?:ly)?|hybrid|on-?site|virtual|in[- ]office)(?: (?:job|ok|okay|only|first|role|position|work|worldwide|from))?\b|\b(?:preferred|full[- ]time|headquarters|head office|office)\b|\b\d(?:[-–]\d)? days?(?:\/| per | a )?(?:week)?\b|100%/giu;
/** Words of a sentence, which no place name holds. */
const SENTENCE = /\b(?:role|position|is|are|our|we|you|candidates?|preferably|preference|benefits|working)\b/i;
const EMPTY = /^(?:or|and|in|the|job|based|hq|various|multiple|flexible|n\/a|tbd|tbc)?$/iu;

/** Where one may work, verbatim: the header's places first, then the places that the text itself labels. */
export function findPlaces(
  document: TextDocument,
  { location }: PostingInput,
): { places: string[]; evidence: Evidence[] } {
  const places = location && !/https?:|\[/.test(location) ? placesIn(location) : [];
  const header = places.length > 0;
  const evidence = header && location ? [fromPage(location.trim(), 'work/header')] : [];
  for (const line of document.lines) {
    const value =
      (line.text.length <= 130 ? LABEL.exec(line.text) : null)?.groups?.value ?? BASED.exec(line.text)?.groups?.value;
    if (!value) continue;
    const found = placesIn(value).filter(
      (place) => !places.some((known) => known.toLowerCase().includes(place.toLowerCase())),
    );
    if (found.length === 0) continue;
    places.push(...found);
    const start = line.start + line.text.indexOf(value);
    evidence.push(fromText(document, { start, end: start + value.length }, 'work/place'));
  }
  return { places, evidence };
}

function placesIn(value: string): string[] {
  const found = value
    .replace(/[()[\]*_]/g, ' ; ')
    .split(SEPARATOR)
    .map((part) =>
      part
        .replace(NOISE, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[ ,:–—/-]{1,8}|[ ,:.–—/-]{1,8}$/g, '')
        .replace(/^(?:or|and|in|from|within) /i, ''),
    )
    .filter(
      (part) => part.length > 1 && part.length < 60 && !EMPTY.test(part) && !SENTENCE.test(part) && /\p{L}/u.test(part),
    );
  return [...new Set(found)];
}
