import type { ReadResult } from '../page/posting.ts';
import { addressOn, siteAt } from '../page/sites/index.ts';
import type { Health, Store } from '../store/index.ts';

/** Remembers how one reading went, by site; never a word or the address of the page. Only addresses of postings count as failures: a list is refused rightly. `era`: see the store's `Eras`. */
export async function noteRead(
  store: Pick<Store, 'noteHealth'>,
  address: string | undefined,
  result: ReadResult,
  now: string,
  era?: string,
): Promise<void> {
  if (result.ok) {
    const fields = Object.fromEntries(Object.entries(result.posting.sources).map(([field, { by }]) => [field, by]));
    return store.noteHealth(result.posting.site, { fields }, now, era);
  }
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  const site = url && siteAt(url);
  if (!site || addressOn(site, url)?.kind !== 'posting' || HARMLESS.has(result.problem.code)) return;
  await store.noteHealth(site.id, { code: result.problem.code }, now, era);
}

/** Answers that are right on many pages of a site: they say nothing about its table. */
const HARMLESS = new Set(['application-page', 'login-wall', 'restricted-page', 'no-access', 'closed']);

/** What may be copied into a bug report: which place answered for each field, and when; nothing that was read. */
export function diagnostic({ site, triedAt, readAt, code, failures, fields }: Health, version: string): string {
  const day = (time: string | null) => time?.slice(0, 10) ?? 'never';
  return [
    `Rolescope ${version}, site ${site}`,
    `last read: ${day(readAt)}; last try: ${day(triedAt)}${code ? ` (${code}, ${failures} in a row)` : ''}`,
    ...Object.entries(fields)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, by]) => `${field}: ${by}`),
  ].join('\n');
}
