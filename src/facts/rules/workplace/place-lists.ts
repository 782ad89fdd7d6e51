import { type Place, placesNamed } from '../../../knowledge/places.ts';

/** What a name is by the table of places; null for a whole region. */
function kindOf({ city, state, country }: Place): 'city' | 'state' | 'country' | null {
  return city ? 'city' : state ? 'state' : country ? 'country' : null;
}

/** Whether an area is where a town of that name is known to be. */
function holds(area: Place, town: Place): boolean {
  return area.country === town.country && (!area.state || !town.state || area.state === town.state);
}

/** One name of a list, with the area that follows a town. */
interface Entry {
  name: string;
  kind: ReturnType<typeof kindOf>;
  area: boolean;
}

/** A name that the table of places does not know, as written: "Cluj" among other towns. */
const TOWN = /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{2,20}$/;

/**
 * "Germany, Spain, Portugal" is three places, "Austin, Texas, United States" and "London, Ontario" are one: a list is
 * split only where all of its names are of one kind, each town with its area or none with one.
 */
export function eachOf(part: string): string[] {
  if (!part.includes(',') || / [–—-] /.test(part)) return [part];
  const entries: Entry[] = [];
  let town: Place | null = null;
  let known = 0;
  for (const name of part.split(/,? (?:or|and|&) |, ?/)) {
    const [place, more] = placesNamed(name);
    const last = entries.at(-1);
    if (more || !(place || TOWN.test(name))) return [part];
    if (place) known++;
    if (last && town && place && !place.city && holds(place, town)) {
      last.name = `${last.name}, ${name}`;
      last.area = true;
      known--;
    } else entries.push({ name, kind: place ? kindOf(place) : 'city', area: false });
    town = place?.city ? place : null;
  }
  const [first] = entries;
  const alike = entries.every(({ kind, area }) => kind !== null && kind === first!.kind && area === first!.area);
  const several = known > 1 && placesNamed(part).length === known;
  return alike && several ? entries.map(({ name }) => name) : [part];
}

/** "Austin, TX, Denver or Oslo" is three: a comma joins only what names one place. */
export function severalIn(value: string): string[] {
  const found: string[] = [];
  for (const part of value.split(/,? (?:or|and|&) /)) {
    const first = found.length;
    for (const piece of part.split(/, ?/)) {
      const joined = found.length > first ? `${found.at(-1)}, ${piece}` : piece;
      if (found.length > first && placesNamed(joined).length === 1 && isPlace(piece)) found[found.length - 1] = joined;
      else found.push(piece);
    }
  }
  return found;
}

/** Whether the table of places knows a name. */
export function isPlace(name: string): boolean {
  return name.length < 60 && placesNamed(name).length > 0;
}
