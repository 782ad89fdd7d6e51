import type { Database } from './database.ts';
import { BackupError } from './errors.ts';
import { isOwned } from './kinds.ts';

/** The largest file that is read back, in bytes: some 10,000 postings. Larger ones are refused before they are read. */
export const MAX_BACKUP = 1_000_000_000;
/** A file that is laid out otherwise (by an editor, say) is read at once, up to this size in bytes. */
const MAX_WHOLE = 50_000_000;
/** No record is larger; a hostile line might be. In characters. */
const MAX_LINE = 20_000_000;
/** No record nests deeper; a hostile file might, to exhaust the stack. */
const MAX_DEPTH = 32;
const BATCH = 100;
/** A finished piece of a backup, in characters. */
const PIECE = 8_000_000;

/** The first line of a backup; the records follow, one a line, and the last line closes the text: the whole is JSON. */
const HEAD = /^\ufeff?(\{"schema":"rolescope\/backup@[^\n]{0,400}),"records":\[$/;

/**
 * A record of a backup as it stands in the file, unchecked. `fault`: why it could not be read. `end`: no record, but where
 * the file was cut off.
 */
export interface FileRecord {
  key: string;
  record: unknown;
  fault?: string;
  end?: true;
}

/**
 * Everything the user owns as pieces of one JSON text, a record a line. The browser keeps finished pieces, on disk where
 * they are many. `now` is ISO 8601, UTC. Same records, same `now`: same bytes.
 */
export async function backupParts(database: Database, now: string): Promise<Blob[]> {
  const head = JSON.stringify({ schema: 'rolescope/backup@1', exportedAt: now }).slice(0, -1);
  const pieces = [new Blob([`${head},"records":[\n`])];
  let lines: string[] = [];
  let size = 0;
  let before = '';
  const finish = (end = '') => {
    pieces.push(new Blob([...lines, end]));
    lines = [];
    size = 0;
  };
  await database.walk('', (batch) => {
    for (const [key, record] of batch) {
      if (!isOwned(key) && !/^(?:gone|quarantine):/.test(key)) continue;
      const line = before + lineOf(key, record);
      lines.push(line);
      size += line.length;
      before = ',\n';
      if (size > PIECE) finish();
    }
  });
  finish(`${before && '\n'}]}\n`);
  return pieces;
}

/** A broken record may hold what JSON cannot say (a circle): then its key is kept, and the rest of the backup is whole. */
function lineOf(key: string, record: unknown): string {
  try {
    return JSON.stringify({ key, record });
  } catch {
    return JSON.stringify({ key, record: null });
  }
}

/** The same as one text. */
export async function exportAll(database: Database, now: string): Promise<string> {
  return new Blob(await backupParts(database, now)).text();
}

/** The records of a backup, some at a time. Throws a `BackupError` if the file as a whole is unusable. */
export async function* recordsOf(file: Blob): AsyncGenerator<FileRecord[]> {
  if (file.size > MAX_BACKUP)
    throw new BackupError('This file is larger than any Rolescope backup, so it was not read.');
  const head = (await file.slice(0, 500).text()).split('\n', 1)[0]!;
  if (!HEAD.test(head)) return yield* whole(file);
  checkSchema(JSON.parse(`${head.replace(/^\ufeff/, '')}]}`));
  yield* byLine(file);
}

async function* byLine(file: Blob): AsyncGenerator<FileRecord[]> {
  let batch: FileRecord[] = [];
  let number = 0;
  let closed = false;
  for await (const line of linesOf(file)) {
    number += 1;
    if (number === 1 || line === '') continue;
    closed = line === ']}';
    if (closed) break;
    batch.push(recordOf(line.endsWith(',') ? line.slice(0, -1) : line, `line ${number}`));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (!closed) batch.push({ key: '', record: null, end: true });
  if (batch.length > 0) yield batch;
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop()!;
    if (rest.length > MAX_LINE) throw notABackup('one of its records is too large');
    yield* lines;
  }
  yield rest;
}

function recordOf(line: string, name: string): FileRecord {
  try {
    return rowOf(JSON.parse(line), name);
  } catch {
    return { key: name, record: null, fault: 'it is not valid JSON: the file may be damaged' };
  }
}

function rowOf(row: unknown, name: string): FileRecord {
  if (!tame(row)) return { key: name, record: null, fault: 'it is nested too deeply' };
  const { key, record } = (row ?? {}) as { key?: unknown; record?: unknown };
  return { key: typeof key === 'string' ? key.slice(0, 600) : name, record };
}

async function* whole(file: Blob): AsyncGenerator<FileRecord[]> {
  if (file.size > MAX_WHOLE) throw notABackup('it is too large for what it seems to be');
  let parsed: unknown;
  try {
    parsed = JSON.parse((await file.text()).replace(/^\ufeff/, ''));
  } catch {
    throw notABackup('the file is not valid JSON');
  }
  if (!tame(parsed)) throw notABackup('it is nested too deeply');
  checkSchema(parsed);
  const { records } = parsed as { records: unknown[] };
  for (let start = 0; start < records.length; start += BATCH)
    yield records.slice(start, start + BATCH).map((row, index) => rowOf(row, `row ${start + index + 1}`));
}

function checkSchema(parsed: unknown): void {
  const { schema, records } = (parsed ?? {}) as { schema?: unknown; records?: unknown };
  if (typeof schema === 'string' && /^rolescope\/backup@(?!1$)/.test(schema))
    throw new BackupError(
      'This backup was made by a newer Rolescope. Update the extension, then import it. Nothing was changed.',
    );
  if (schema !== 'rolescope/backup@1' || !Array.isArray(records)) throw notABackup();
}

function notABackup(why?: string): BackupError {
  const what = 'This is not a Rolescope backup';
  return new BackupError(
    why
      ? `${what}: ${why}. Choose a file made with “Export everything”.`
      : `${what}. Choose a file made with “Export everything”.`,
  );
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
