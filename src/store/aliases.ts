import type { Posting } from '../page/posting.ts';
import { marksOf } from '../tracker/same.ts';
import type { SavedRow } from '../tracker/saved.ts';
import type { Database } from './database.ts';
import { decode } from './envelope.ts';
import { KINDS } from './kinds.ts';

/** The key under which a posting is kept: its own, or that of the same posting saved from another address. */
export async function keptUnder(database: Database, own: string): Promise<string> {
  const [saved, raw] = await database.read([`saved:${own}`, `alias:${own}`]);
  const alias = decode(KINDS.alias, raw);
  return saved === undefined && alias.state === 'ok' ? alias.value.key : own;
}

/** The key to save a posting under: where the same text of the same employer is saved already, that one's. */
export async function keyOf(
  database: Database,
  own: string,
  posting: Posting,
  listRows: () => Promise<readonly SavedRow[]>,
): Promise<string> {
  const [saved] = await database.read([`saved:${own}`]);
  if (saved !== undefined || posting.text.trim() === '') return own;
  const { same } = marksOf(posting);
  return (await listRows()).find(({ marks }) => marks?.same === same)?.key ?? own;
}
