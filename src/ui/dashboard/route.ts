import { useEffect, useState } from 'preact/hooks';

/** The places of the full page. */
export type Place =
  | 'today'
  | 'saved'
  | 'compare'
  | 'difference'
  | 'insights'
  | 'prepare'
  | 'growth'
  | 'import'
  | 'paste'
  | 'profile'
  | 'sites'
  | 'data';

/** A page of the dashboard. */
export interface Route {
  place: Place;
  /** What is open within the place: a saved posting's key, or empty. */
  detail: string;
  /** True where the address names no place that there is. */
  unknown?: true;
}

const PLACES: readonly Place[] = [
  'today',
  'saved',
  'compare',
  'difference',
  'insights',
  'prepare',
  'growth',
  'import',
  'paste',
  'profile',
  'sites',
  'data',
];

/** `#/saved/linkedin-1` → the saved posting `linkedin-1`. Anything unknown is the page of the day. */
export function parseRoute(hash: string): Route {
  const [, name = '', ...rest] = hash.split('/');
  const place = PLACES.find((known) => known === name);
  if (!place) return { place: 'today', detail: '', ...(name !== '' && { unknown: true }) };
  return { place, detail: decoded(rest.join('/')) };
}

/** The address of a place. */
export function href(place: Place, detail = ''): string {
  return detail ? `#/${place}/${encodeURIComponent(detail)}` : `#/${place}`;
}

/** The place that the address names, kept up to date. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
