import type { Analysis } from '../facts/analysis.ts';
import { holds, overlap, type Place, placesNamed, sameCountry } from '../knowledge/places.ts';
import type { Profile } from '../profile/schema.ts';

/** Whether the user can work where the job is. `unknown`: one side does not say, or names a place that is not in the table. */
export type PlaceFit = 'here' | 'elsewhere' | 'unknown';

/**
 * A remote job asks for the country, an office for the town. Where the mode is not stated, a town elsewhere in a country
 * where the user would work remotely may still be either.
 */
export function placeFit({ work }: Analysis, profile: Profile): PlaceFit {
  const remote = work.mode === 'remote';
  const theirs = work.places.flatMap(placesNamed);
  const mine = remote ? allPlaces(profile) : officePlaces(profile);
  if (theirs.length === 0 || mine.length === 0) return 'unknown';
  const near = remote ? sameCountry : overlap;
  if (theirs.some((place) => mine.some((own) => near(place, own)))) return 'here';
  if (work.mode === null && theirs.some((place) => allPlaces(profile).some((own) => holds(own, place))))
    return 'unknown';
  return work.places.every((name) => placesNamed(name).length > 0 || /^\W*remote\W*$/i.test(name))
    ? 'elsewhere'
    : 'unknown';
}

function allPlaces({ work }: Profile): Place[] {
  return (work?.places ?? []).flatMap(placesNamed);
}

/**
 * Where the user would go to an office. "Remote (US)" is no such place; and who names a town beside its country means
 * the country for remote work.
 */
function officePlaces({ work }: Profile): Place[] {
  const named = (work?.places ?? []).filter((words) => !/\bremote\b/i.test(words)).flatMap(placesNamed);
  return named.filter((place) => !named.some((other) => holds(place, other) && !holds(other, place)));
}

/** The place of the profile that holds the job's, but counts for remote jobs only; null where none does. */
export function remoteOnlyPlace({ work }: Analysis, profile: Profile): string | null {
  if (work.mode === 'remote') return null;
  const theirs = work.places.flatMap(placesNamed);
  const holding = (profile.work?.places ?? []).filter((words) =>
    placesNamed(words).some((own) => theirs.some((place) => holds(own, place))),
  );
  return holding.find((words) => !/\bremote\b/i.test(words)) ?? null;
}

/** The countries of the job's places; empty where none is known. */
export function jobCountries({ work }: Analysis): string[] {
  return [...new Set(work.places.flatMap(placesNamed).flatMap(({ country }) => (country ? [country] : [])))].sort();
}
