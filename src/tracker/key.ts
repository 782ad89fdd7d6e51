import type { Posting } from '../page/posting.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** Address parameters that say where a click came from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|gh_src|lever-source|source|src|ref|refid|trk|trackingid|fbclid|gclid|mc_\w+|_hs\w+|sid|from|origin|lever-origin|iis|iisn)$/i;

/** A site's own id is no longer than this, in UTF-16 units. What is longer would make a key that not every record can hold. */
export const LONGEST_ID = 200;

/**
 * Systems whose ids need the employer's host beside them: those that number each employer's postings anew ("JR-10042",
 * "head-of-product"), and those that are also told by what stands in a page, which any host can write.
 */
const BY_EMPLOYER = new Set(
  'avature bamboohr builtin icims oracle phenom recruitee successfactors taleo teamtailor workday'.split(' '),
);

/** The key of a posting that its site gives an id; `url`: an address of it, or of a page beside it on the same host. */
export function siteKey(site: string, id: string, url: string): string {
  const employer = BY_EMPLOYER.has(site) ? employerAt(url) : '';
  return employer ? `${site}-${id}@${employer}` : `${site}-${id}`;
}

/** The key that a posting had while ids stood alone; the same key where nothing was added. */
export function keyWithoutEmployer(key: string): string {
  return key.replace(/@[^@]*$/, '');
}

/** Whose host it is; one that serves several employers tells them apart in its paths. Empty where there is no address. */
function employerAt(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname } = new URL(url);
  const path = /\/recruiting\/([^/@]{1,60})/.exec(pathname)?.[1];
  return hostname.replace(/^www\./, '') + (path ? `/${path}` : '');
}

/**
 * The key under which a posting is kept. The site's own id where it has one, else its address without tracking
 * parameters, else its company, title and text: so the same posting is not saved twice.
 */
export function postingKey(posting: Pick<Posting, 'site' | 'id' | 'url' | 'title' | 'company' | 'text'>): string {
  const { site, id } = posting;
  if (id && id.length <= LONGEST_ID && site && site !== 'generic') return siteKey(site, id, posting.url);
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
