import type { Posting } from '../page/posting.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** Address parameters that say where a click came from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|gh_src|lever-source|source|src|ref|refid|trk|trackingid|fbclid|gclid|mc_\w+|_hs\w+|sid|from|origin|lever-origin|iis|iisn)$/i;

/** A site's own id is no longer than this, in UTF-16 units. What is longer would make a key that not every record can hold. */
export const LONGEST_ID = 200;

/**
 * The key under which a posting is kept. The site's own id where it has one, else its address without tracking
 * parameters, else its company, title and text: so the same posting is not saved twice.
 */
export function postingKey(posting: Pick<Posting, 'site' | 'id' | 'url' | 'title' | 'company' | 'text'>): string {
  const { site, id } = posting;
  if (id && id.length <= LONGEST_ID && site && site !== 'generic') return `${site}-${id}`;
  const address = bareAddress(posting.url);
  if (address) return `url-${fingerprint(address)}`;
  return `text-${fingerprint([posting.company, posting.title, posting.text].join('\n').toLowerCase())}`;
}

/** An address without protocol and tracking parameters; null for what is none. */
export function bareAddress(url: string): string | null {
  try {
    const { protocol, host, pathname, searchParams } = new URL(url);
    if (!/^https?:$/.test(protocol)) return null;
    const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    return `${host.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}?${new URLSearchParams(kept)}`;
  } catch {
    return null;
  }
}
