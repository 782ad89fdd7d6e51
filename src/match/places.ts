import type { Analysis } from '../facts/analysis.ts';
import { overlap, type Place, placesNamed, sameCountry } from '../knowledge/places.ts';
import type { Profile } from '../profile/schema.ts';

/** Whether the user can work where the job is. `unknown`: one side does not say, or names a place that is not in the table. */
export type PlaceFit = 'here' | 'elsewhere' | 'unknown';

/** A remote job asks for the country; any other for the town. */
export function placeFit({ work }: Analysis, profile: Profile): PlaceFit {
  const theirs = work.places.flatMap(placesNamed);
  const mine = (profile.work?.places ?? []).flatMap(placesNamed);
  if (theirs.length === 0 || mine.length === 0) return 'unknown';
  const near = work.mode === 'remote' ? sameCountry : nearby;
  if (theirs.some((place) => mine.some((own) => near(place, own)))) return 'here';
  return work.places.every((name) => placesNamed(name).length > 0 || /^\W*remote\W*$/i.test(name))
    ? 'elsewhere'
    : 'unknown';
}

/** Without a city on one side the state or country decides: a suburb that the table does not know is read as its state. */
function nearby(place: Place, own: Place): boolean {
  return overlap(place, own);
}

/** The countries of the job's places; empty where none is known. */
export function jobCountries({ work }: Analysis): string[] {
  return [...new Set(work.places.flatMap(placesNamed).flatMap(({ country }) => (country ? [country] : [])))].sort();
}
