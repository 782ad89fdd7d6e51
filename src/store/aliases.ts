import type { Posting } from '../page/posting.ts';
import { keyWithoutEmployer, postingKey } from '../tracker/key.ts';
import { marksOf, waitingFor } from '../tracker/same.ts';
import type { SavedRow } from '../tracker/saved.ts';
import type { Database } from './database.ts';
import { decode } from './envelope.ts';
import { KINDS } from './kinds.ts';

/** The key under which a posting is kept: its own, or that of the same posting saved from another address. */
export async function keptUnder(database: Database, own: string): Promise<string> {
  const [saved, raw] = await database.read([`saved:${own}`, `alias:${own}`]);
  const alias = decode(KINDS.alias, raw);
  if (saved !== undefined) return own;
  return alias.state === 'ok' ? alias.value.key : ((await keptBefore(database, own)) ?? own);
}

/** The key without the employer's host that a posting is still kept under; null where it is not, or is another's. */
async function keptBefore(database: Database, own: string): Promise<string | null> {
  const before = keyWithoutEmployer(own);
  return before !== own && (await isPageOf(database, before, own)) ? before : null;
}

/** The key to save a posting under: where the same text of the same employer is saved already, or waits for its text, that one's. */
export async function keyOf(
  database: Database,
  own: string,
  posting: Posting,
  listRows: () => Promise<readonly SavedRow[]>,
): Promise<string> {
  const [saved, raw] = await database.read([`saved:${own}`, `alias:${own}`]);
  if (saved !== undefined || posting.text.trim() === '') return own;
  const alias = decode(KINDS.alias, raw);
  if (alias.state === 'ok' && (await isPageOf(database, alias.value.key, own))) return alias.value.key;
  const before = await keptBefore(database, own);
  if (before) return before;
  const { same } = marksOf(posting);
  const rows = await listRows();
  return (rows.find(({ marks }) => marks?.same === same) ?? waitingFor(posting, rows))?.key ?? own;
}

/** Whether a kept posting was read at the address of this key, under whatever key it is kept. */
async function isPageOf(database: Database, kept: string, own: string): Promise<boolean> {
  const decoded = decode(KINDS.saved, (await database.read([`saved:${kept}`]))[0]);
  return decoded.state === 'ok' && postingKey(decoded.value.posting) === own;
}
