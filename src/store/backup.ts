import { toRow } from '../tracker/row.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import type { Database } from './database.ts';
import { decode, encode, isEnvelope } from './envelope.ts';
import { KINDS, kindOfKey } from './kinds.ts';
import { keepBroken } from './quarantine.ts';

/** The largest file that is read back, in characters: some 1,500 postings. Larger files are refused before they are parsed. */
export const MAX_BACKUP = 50_000_000;
/** No record nests deeper; a hostile file might, to exhaust the stack. */
const MAX_DEPTH = 32;
/** What can be made again, or holds for this browser only, stays out of backups. */
const DERIVED = new Set(['row', 'analysis', 'draft', 'seen', 'health']);

/** What an import would do; nothing is written before `confirm`. */
export interface ImportPreview {
  /** Records the file holds and this browser does not. */
  added: number;
  /** Records that differ from those here, of which the file's were changed later and will take their place. */
  replaced: number;
  /** Records that differ, of which those here were changed later and stay. */
  keptHere: number;
  /** Records that are the same in both. */
  same: number;
  /** Records that cannot be used, each with the reason. */
  refused: { key: string; reason: string }[];
  /** Writes everything that was previewed in one transaction. */
  confirm(): Promise<void>;
}

/** A file that cannot be imported at all; the message says why and what to do. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** Everything the user owns as one JSON text. `now` is ISO 8601, UTC. Same records, same `now`: same bytes. */
export async function exportAll(database: Database, now: string): Promise<string> {
  const all = await database.scan('');
  const records = all.filter(([key]) => !DERIVED.has(key.split(':', 1)[0]!)).map(([key, record]) => ({ key, record }));
  return `${JSON.stringify({ schema: 'rolescope/backup@1', exportedAt: now, records }, null, 1)}\n`;
}

/** Reads a backup and says what importing it would change. Rejects with a `BackupError` if the file as a whole is unusable. */
export async function previewImport(database: Database, text: string): Promise<ImportPreview> {
  const records = readBackup(text);
  const here = new Map(await database.scan(''));
  const preview: ImportPreview = { added: 0, replaced: 0, keptHere: 0, same: 0, refused: [], confirm: async () => {} };
  const writes: (readonly [string, unknown])[] = [];
  for (const { key, record } of records) {
    const kind = kindOfKey(key);
    const decoded = kind && !DERIVED.has(kind) ? decode(KINDS[kind] as (typeof KINDS)['saved'], record) : null;
    if (decoded?.state !== 'ok') {
      preview.refused.push({ key, reason: refusal(decoded?.state, decoded) });
      continue;
    }
    if (kind === 'saved' && key !== `saved:${decoded.value.key}`) {
      preview.refused.push({ key, reason: 'its key does not belong to its posting' });
      continue;
    }
    const mine = here.get(key);
    const order = isEnvelope(mine) ? compare(mine, record, decoded.updatedAt) : 'added';
    preview[order] += 1;
    if (order === 'added' || order === 'replaced') {
      const before = keepBroken(KINDS[kind!] as (typeof KINDS)['saved'], key, mine);
      writes.push(...before, [key, record], ...derived(kind!, decoded.value, decoded.updatedAt));
    }
  }
  preview.confirm = () => database.transact([], () => ({ writes, result: undefined }));
  return preview;
}

function readBackup(text: string): { key: string; record: unknown }[] {
  if (text.length > MAX_BACKUP)
    throw new BackupError('This file is larger than any Rolescope backup, so it was not read.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new BackupError(
      'This is not a Rolescope backup: the file is not valid JSON. Choose a file made with “Export everything”.',
    );
  }
  if (!tame(parsed)) throw new BackupError('This is not a Rolescope backup: it is nested too deeply.');
  const { schema, records } = (parsed ?? {}) as { schema?: unknown; records?: unknown };
  if (typeof schema === 'string' && /^rolescope\/backup@(?!1$)/.test(schema)) {
    throw new BackupError(
      'This backup was made by a newer Rolescope. Update the extension, then import it. Nothing was changed.',
    );
  }
  if (schema !== 'rolescope/backup@1' || !Array.isArray(records)) {
    throw new BackupError('This is not a Rolescope backup. Choose a file made with “Export everything”.');
  }
  return records.map((row: unknown, index) => {
    const { key, record } = (row ?? {}) as { key?: unknown; record?: unknown };
    return { key: typeof key === 'string' ? key : `row ${index + 1}`, record };
  });
}

/** Drops `__proto__` keys, level by level; false if the value nests too deeply to be walked safely. */
function tame(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((item) => {
      if (typeof item !== 'object' || item === null) return [];
      if (Object.hasOwn(item, '__proto__')) Reflect.deleteProperty(item, '__proto__');
      return Object.values(item);
    });
  }
  return true;
}

function compare(mine: { updatedAt: string }, theirs: unknown, theirTime: string): 'same' | 'replaced' | 'keptHere' {
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return 'same';
  return theirTime > mine.updatedAt ? 'replaced' : 'keptHere';
}

function derived(kind: string, value: unknown, updatedAt: string): (readonly [string, unknown])[] {
  if (kind !== 'saved') return [];
  const saved = value as SavedPosting;
  return [[`row:${saved.key}`, encode(KINDS.row, toRow(saved), undefined, updatedAt)]];
}

function refusal(state: string | undefined, decoded: unknown): string {
  if (state === 'newer') return 'made by a newer Rolescope';
  if (state === 'broken') return (decoded as { reason: string }).reason;
  return 'not a kind of record that is imported';
}
