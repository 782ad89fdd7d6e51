import { first } from './search.ts';

/** Query parameters that say which posting is open. */
const ID_PARAMETERS = ['gh_jid', 'ashby_jid', 'jobId', 'jobid', 'job_id', 'jid', 'pid', 'id'];

/** An id that any address may carry: a parameter, a UUID or a number of at least five digits. Empty when there is none. */
export function idIn(url: URL): string {
  const named = ID_PARAMETERS.map((name) => url.searchParams.get(name)).find(Boolean);
  return named ?? /[0-9a-f]{8}-[0-9a-f-]{27}|\d{5,}/i.exec(url.pathname)?.[0] ?? '';
}

/** The posting's address without tracking: the page's own canonical address when it is on the same site. */
export function canonicalOf(document: Document, url: URL): string {
  const href = first(document, 'link[rel=canonical]')?.getAttribute('href') ?? '';
  if (href.startsWith(`${url.origin}/`) && href.length > url.origin.length + 1) return href;
  // Not from path and origin: a file in Firefox has none, and a path may begin like a host.
  const kept = new URL(url);
  kept.search = kept.hash = '';
  for (const name of ID_PARAMETERS) {
    const value = url.searchParams.get(name);
    if (value) kept.searchParams.set(name, value);
  }
  return kept.href;
}

/** An address that may be offered as a link: http and https only; undefined otherwise. */
export function safeLink(href: string | null | undefined, base: URL): string | undefined {
  const link = href && URL.canParse(href, base.href) ? new URL(href, base.href) : undefined;
  return link && /^https?:$/.test(link.protocol) ? link.href : undefined;
}
