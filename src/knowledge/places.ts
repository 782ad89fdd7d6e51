import { CITIES, COUNTRIES, PROVINCES, REGION_PARTS, REGIONS, US_STATES } from './gazetteer.ts';

/** Where a place is, from general to particular; a missing part means the name does not say. */
export interface Place {
  /** `europe`, `north-america`…; only for a name that is a whole region. */
  region?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** State or province code within the country, e.g. `NY`. */
  state?: string;
  city?: string;
  /** "Anywhere", "worldwide": matches every place. */
  anywhere?: true;
}

const REGION_OF = new Map(COUNTRIES.map(([code, region]) => [code, region]));

const GAZETTEER = new Map<string, Place>([
  ...REGIONS.flatMap(([region, ...names]) => names.map((name) => [name, { region }] as const)),
  ...COUNTRIES.flatMap(([country, , ...names]) => names.map((name) => [name, { country }] as const)),
  ...PROVINCES.map(([state, name]) => [name, { country: 'CA', state }] as const),
  ...US_STATES.map(([state, name]) => [name, { country: 'US', state }] as const),
  ...CITIES.flatMap(([city, country, state, ...names]) =>
    [city, ...names].map((name) => [name, { city, country, ...(state ? { state } : {}) }] as const),
  ),
  ...['anywhere', 'worldwide', 'global', 'globally', 'any location'].map((name) => [name, { anywhere: true }] as const),
]);

/** Two-letter codes: read only as written in capitals, for "in", "or" and "me" are words. */
const CODES = new Map<string, Place>([
  ...COUNTRIES.map(([country]) => [country, { country }] as const),
  ...PROVINCES.map(([state]) => [state, { country: 'CA', state }] as const),
  ...US_STATES.map(([state]) => [state, { country: 'US', state }] as const),
]);

/** No name of a place has more words. */
const LONGEST = 4;

/** A list of places beyond this many characters is none. */
const LONGEST_LIST = 2000;

/**
 * The places that a posting's or a profile's words name: "New York, NY; Remote (US)" gives New York and the United
 * States. A city is told by the state or country after it ("Portland, ME" is not in Oregon). Unknown names give nothing.
 */
export function placesNamed(words: string): Place[] {
  return words
    .slice(0, LONGEST_LIST)
    .replace(WORK_WORDS, ' ')
    .split(/[;|\n•]/)
    .flatMap(placesInEntry)
    .filter((place, index, all) => all.findIndex((other) => same(other, place)) === index);
}

/** One entry of a list. In "USA - Atlanta, GA" the country says where the town is; in "New York - Remote US" it is another place. */
function placesInEntry(entry: string): Place[] {
  const nested = / [-–—] /.test(entry) && !/\bremote\b/i.test(entry);
  const found = entry.split(/ (?:or|and|&|[-–—/]) |[()]/).flatMap((part) => placesInPart(part.trim()));
  return nested ? found.filter((place) => !found.some((other) => holds(place, other) && !holds(other, place))) : found;
}

/** "US-Remote", "Paris-Hybrid", "Remote OK": said of the work, glued to the place. */
const WORK_WORDS = /\bremote ok\b|-(?=(?:remote|hybrid|onsite|hq)\b)|\b(?:remote|hybrid|onsite)-/gi;

function placesInPart(part: string): Place[] {
  const found: Place[] = [];
  for (const piece of part.split(/[,/]/)) {
    for (const place of placesInPiece(piece.trim())) addPlace(found, place, part);
  }
  // "Anywhere in France" is France.
  return found.length > 1 ? found.filter(({ anywhere }) => !anywhere) : found;
}

/** Takes the next name of a part: it may say where the town before it is, or name another place. */
function addPlace(found: Place[], place: Place, part: string): void {
  const last = found.at(-1);
  const areaOnly = !place.city && !!place.country;
  if (last?.city && (refines(place, last) || (areaOnly && hasOwnCode(part, last)))) return;
  // "Colorado, United States": the country adds nothing to the state.
  if (last && !last.city && last.state && areaOnly && !place.state && place.country === last.country) return;
  // A namesake elsewhere: keep what stands after the comma, for the table knows only the larger town.
  if (last?.city && areaOnly && conflicts(place, last)) found[found.length - 1] = place;
  else found.push(place);
}

/** "Berlin, BE, DE": one of the codes is the town's own country, so none of them moves it elsewhere. */
function hasOwnCode(part: string, { country, state }: Place): boolean {
  return part.split(/[,/]/).some((piece) => piece.trim() === country || piece.trim() === state);
}

function placesInPiece(piece: string): Place[] {
  const tokens = piece.split(/[^\p{L}\p{N}.'-]+/u).filter(Boolean);
  const found: Place[] = [];
  for (let from = 0; from < tokens.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1) {
      const place = lookUp(tokens.slice(from, from + length).join(' '));
      if (!place) continue;
      found.push(place);
      taken = length;
      break;
    }
    from += taken;
  }
  return found;
}

function lookUp(name: string): Place | undefined {
  return (
    (/^[A-Z]{2}$/.test(name) ? codeOf(name) : undefined) ?? GAZETTEER.get(name.toLowerCase().replace(/^-|-$/g, ''))
  );
}

function codeOf(name: string): Place | undefined {
  if (name === 'UK') return { country: 'GB' };
  if (name === 'NA' || name === 'EU' || name === 'SF' || name === 'LA') return GAZETTEER.get(name.toLowerCase());
  return CODES.get(name);
}

/** Names of a city that are a state's name too: after another city of that state they name the state. */
const CITY_OR_STATE: Readonly<Record<string, string>> = { 'new york': 'NY', washington: 'WA' };

function refines(place: Place, city: Place): boolean {
  if (place.city) return CITY_OR_STATE[place.city] === (city.state ?? '') && place.country === city.country;
  return !!place.country && place.country === city.country && (!place.state || place.state === city.state);
}

function conflicts(place: Place, city: Place): boolean {
  return place.country !== city.country || (!!place.state && place.state !== city.state);
}

function same(a: Place, b: Place): boolean {
  return (
    a.anywhere === b.anywhere &&
    a.region === b.region &&
    a.country === b.country &&
    a.state === b.state &&
    a.city === b.city
  );
}

/** Whether `outer` is the same place as `inner` or holds it. */
export function holds(outer: Place, inner: Place): boolean {
  if (outer.anywhere) return true;
  if (outer.region) return regionHolds(outer.region, inner);
  if (outer.city) return outer.city === inner.city && outer.country === inner.country;
  if (outer.state) return outer.state === inner.state && outer.country === inner.country;
  return !!outer.country && outer.country === inner.country;
}

function regionHolds(region: string, inner: Place): boolean {
  const of = inner.region ?? (inner.country ? REGION_OF.get(inner.country) : undefined);
  return !!of && (of === region || (REGION_PARTS[region]?.includes(of) ?? false));
}

/** Whether the two name places of which one holds the other. */
export function overlap(a: Place, b: Place): boolean {
  return holds(a, b) || holds(b, a);
}

/** Whether two places are in one country (a region or "anywhere" counts when it holds the other's country). */
export function sameCountry(a: Place, b: Place): boolean {
  if (a.country && b.country) return a.country === b.country;
  return overlap(a, b);
}
