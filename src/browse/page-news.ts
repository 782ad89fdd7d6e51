import type { ReadResult } from '../page/posting.ts';
import { addressOn, siteAt } from '../page/sites/index.ts';
import type { Store } from '../store/index.ts';
import { type Reading, withClosed } from '../tracker/changes.ts';
import { postingKey } from '../tracker/key.ts';
import { withNews } from '../tracker/news.ts';
import type { SavedPosting } from '../tracker/saved.ts';

/**
 * A page that says it is closed gives no posting, but its address tells which one it was: a saved one is noted as closed.
 * Gives true where one was.
 */
export async function noteClosed(
  store: Pick<Store, 'loadSaved' | 'updateSaved'>,
  address: string | undefined,
  result: ReadResult,
  now: string,
): Promise<boolean> {
  if (result.ok || result.problem.code !== 'closed' || !address || !URL.canParse(address)) return false;
  const saved = await store.loadSaved(keyAt(address));
  if (!saved || saved.posting.closed) return false;
  await store.updateSaved(saved.key, (old) => withClosed(old, now), now);
  return true;
}

/** A page that says something else than what is kept, or that it is closed: that is noted with the saved posting. Gives true where it was. */
export async function noteNews(
  store: Pick<Store, 'updateSaved'>,
  saved: SavedPosting,
  read: Reading,
  now: string,
): Promise<boolean> {
  if (withNews(saved, read, now) === saved) return false;
  await store.updateSaved(saved.key, (old) => withNews(old, read, now), now);
  return true;
}

/** The key that a posting at this address is kept under. */
function keyAt(address: string): string {
  const url = new URL(address);
  const site = siteAt(url);
  const found = site && addressOn(site, url);
  const bare = { title: '', company: '', text: '' };
  return site && found?.id
    ? postingKey({ ...bare, site: site.id, id: found.id, url: address })
    : postingKey({ ...bare, site: 'generic', id: '', url: address });
}
