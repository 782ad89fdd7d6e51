import type { Known } from './browsing.ts';
import type { Database } from './database.ts';
import { decode } from './envelope.ts';
import { KINDS } from './kinds.ts';

/** What is known of each key, in their order, also of postings that are kept under another address; that it was asked is not remembered. */
export async function knownOf(database: Database, keys: readonly string[]): Promise<Known[]> {
  const aliases = await database.read(keys.map((key) => `alias:${key}`));
  const kept = aliases.map((raw, index) => {
    const alias = decode(KINDS.alias, raw);
    return alias.state === 'ok' ? alias.value.key : keys[index]!;
  });
  const values = await database.read([
    ...keys.map((key) => `row:${key}`),
    ...kept.map((key) => `row:${key}`),
    ...keys.map((key) => `seen:${key}`),
  ]);
  return keys.map((_, index) => {
    const own = decode(KINDS.row, values[index]);
    const other = decode(KINDS.row, values[keys.length + index]);
    const seen = decode(KINDS.seen, values[2 * keys.length + index]);
    return {
      saved: own.state === 'ok' ? own.value : other.state === 'ok' ? other.value : null,
      seen: seen.state === 'ok' ? seen.value : null,
    };
  });
}
