import * as z from 'zod/mini';
import type { SavedRow } from '../tracker/saved.ts';
import type { Database, View } from './database.ts';
import { decode } from './envelope.ts';
import type { Seen, Write } from './journal.ts';
import { KINDS } from './kinds.ts';
import { INDEX_KEY, indexOf } from './points.ts';

/**
 * All rows once more, some thousand in one text: ten thousand records are read in a sixth of a second, their pack in a
 * sixth of that. The pack is as old as its making; beside it stands which rows changed since, noted in the very
 * transaction that changed them. What was removed goes out of the texts too, at once. Where anything does not fit, the
 * rows themselves are read: nothing rests on the pack.
 */
const PACK = 'rows:';
const HEAD = `${PACK}head`;
const ROW = 'row:';
/** Rows of one text. */
const CHUNK = 2000;
/** Fewer rows come as quickly by themselves. */
const LEAST = 500;
/** So many changed rows are read beside the pack; with more it is made anew when there is time. */
const MANY_CHANGED = 50;
/** With more changed rows than this the pack saves nothing, and it is given up. */
const MOST_CHANGED = 500;

const headSchema = z.object({
  v: z.literal(1),
  /** The version of the rows in it. */
  rows: z.literal(KINDS.row.version),
  /** Another one with each packing. */
  id: z.string(),
  /** Rows packed and texts that hold them; zero texts: changes are noted, but nothing is packed yet. */
  count: z.number(),
  texts: z.number(),
  /** Counts the changes noted. */
  turn: z.number(),
  /** The keys of rows that changed since, each with the turn of its last change. */
  changed: z.record(z.string(), z.number()),
  /** When anything of the user's own was last changed, as the points know it: a writer that notes nothing here gives itself away. */
  changedAt: z.string(),
});
type Head = z.infer<typeof headSchema>;

/**
 * The writes that note changed rows beside their pack and take removed ones out of it, for the transaction that changes
 * them; none where nothing is packed. `changedAt`: see `PointIndex`; undefined where the transaction leaves it as it is.
 */
export async function* changesNoted(
  seen: Seen,
  writes: readonly Write[],
  changedAt: string | undefined,
): AsyncGenerator<Write> {
  const keys = writes.flatMap(([key]) => (key.startsWith(ROW) ? [key.slice(ROW.length)] : []));
  if (keys.length === 0 && changedAt === undefined) return;
  const [raw, index] = await Promise.all([seen.get(HEAD), seen.get(INDEX_KEY)]);
  if (raw === undefined) return;
  const head = usable(raw, index);
  const turn = (head?.turn ?? 0) + 1;
  const changed = { ...head?.changed, ...Object.fromEntries(keys.map((key) => [key, turn])) };
  if (!head || Object.keys(changed).length > MOST_CHANGED) {
    yield [HEAD, undefined];
    for (let at = 0; await seen.has(textKey(at)); at += 1) yield [textKey(at), undefined];
    return;
  }
  const removed = new Set(writes.flatMap(([key, row]) => (row === undefined ? [key.slice(ROW.length)] : [])));
  let { count } = head;
  for (let at = 0; removed.size > 0 && at < head.texts; at += 1) {
    const old = await seen.get(textKey(at));
    const { text, taken } = without(old, removed);
    if (taken > 0) yield [textKey(at), text];
    count -= taken;
  }
  yield [HEAD, { ...head, count, turn, changed, changedAt: changedAt ?? head.changedAt }];
}

/** All rows in the order of their keys, from their pack; null where there is none that can be trusted. */
export async function unpackedRows(database: Pick<Database, 'view' | 'transact'>): Promise<SavedRow[] | null> {
  const read = await database.view(async (view) => {
    const head = await headIn(view);
    if (!head || head.texts === 0) return null;
    const [texts, fresh] = await Promise.all([
      Promise.all(Array.from({ length: head.texts }, (_, index) => view.get(textKey(index)))),
      Promise.all(Object.keys(head.changed).map(async (key) => [key, await view.get(ROW + key)] as const)),
    ]);
    return { head, texts, fresh };
  });
  if (!read) return null;
  const packed = read.texts.flatMap(rowsOf);
  const rows = packed.length === read.head.count ? withFresh(packed, read.fresh) : null;
  if (!rows) await dropped(database, read.head).catch(() => {}); // then it is passed over the next time, too
  return rows;
}

/** A pack that does not hold what it should goes, so that it is made anew. */
function dropped(database: Pick<Database, 'transact'>, { id, texts }: Head): Promise<void> {
  const keys = [HEAD, ...Array.from({ length: texts }, (_, index) => textKey(index))];
  return database.transact([HEAD], ([raw]) => ({
    writes: headSchema.safeParse(raw).data?.id === id ? keys.map((key) => [key, undefined] as const) : [],
    result: undefined,
  }));
}

/**
 * Packs all rows, where there are many and their pack is missing, unusable or much has changed since; true if it did.
 * `listed`: how many rows there are, as far as is known. `least`: fewer are not packed.
 */
export async function packRows(database: Database, listed: number, least = LEAST): Promise<boolean> {
  if (listed < least) return false;
  const started = await database.transact([HEAD, INDEX_KEY], ([raw, index]) => {
    const head = usable(raw, index);
    const isFresh = head !== null && head.texts > 0 && Object.keys(head.changed).length <= MANY_CHANGED;
    // From now on changes are noted, so that none is lost while the rows are read.
    const begun = head ?? emptyHead(indexOf(index).changedAt);
    return { writes: head ? [] : [[HEAD, begun] as const], result: isFresh ? null : begun.id };
  });
  if (started === null) return false;
  const read = await database.view(async (view) => {
    const head = await headIn(view);
    if (head?.id !== started) return null; // another page was quicker
    const rows: (SavedRow | null)[] = [];
    await view.walk(ROW, (batch) => {
      for (const [key, raw] of batch) rows.push(soundRow(key, raw));
    });
    return { turn: head.turn, rows };
  });
  if (!read) return false;
  const rows = read.rows.filter((row) => row !== null);
  // What cannot be read as it is must come before the eyes of `listRows`, which mends it.
  const packable = rows.length === read.rows.length;
  return written(database, started, read.turn, packable ? rows : []);
}

/** Writes the pack of rows that were read at a turn; no rows: there is to be none. */
async function written(database: Database, id: string, turn: number, rows: readonly SavedRow[]): Promise<boolean> {
  const here = await database.keys(PACK);
  const texts: string[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    texts.push(JSON.stringify(rows.slice(start, start + CHUNK)));
    await new Promise((done) => setTimeout(done)); // the page answers in between
  }
  return database.transact([HEAD, INDEX_KEY], ([raw, index]) => {
    const head = usable(raw, index);
    if (head?.id !== id) return { writes: [], result: false };
    const old = [HEAD, ...here].map((key) => [key, undefined] as const);
    if (texts.length === 0) return { writes: old, result: false };
    const changed = Object.fromEntries(Object.entries(head.changed).filter(([, at]) => at > turn));
    // What was removed since it was read must not stand in the pack again.
    const fresh = texts.map((text) => without(text, new Set(Object.keys(changed))));
    const count = rows.length - fresh.reduce((sum, { taken }) => sum + taken, 0);
    const next: Head = { ...head, id: crypto.randomUUID(), count, texts: texts.length, changed };
    return {
      writes: [...old, ...fresh.map(({ text }, at) => [textKey(at), text] as const), [HEAD, next] as const],
      result: true,
    };
  });
}

async function headIn({ get }: View): Promise<Head | null> {
  const [raw, index] = await Promise.all([get(HEAD), get(INDEX_KEY)]);
  return usable(raw, index);
}

/** What stands beside a pack, if it tells of every change there was. */
function usable(raw: unknown, index: unknown): Head | null {
  const { data } = headSchema.safeParse(raw);
  return data && data.changedAt === indexOf(index).changedAt ? data : null;
}

function emptyHead(changedAt: string): Head {
  return {
    v: 1,
    rows: KINDS.row.version,
    id: crypto.randomUUID(),
    count: 0,
    texts: 0,
    turn: 0,
    changed: {},
    changedAt,
  };
}

function textKey(index: number): string {
  return PACK + String(index).padStart(4, '0');
}

/** Rows were checked before they were packed. A text that is none gives no rows, and then their number is wrong. */
function rowsOf(text: unknown): SavedRow[] {
  try {
    const rows: unknown = JSON.parse(String(text));
    return Array.isArray(rows) ? rows.filter((row) => typeof row?.key === 'string') : [];
  } catch {
    return [];
  }
}

/** A text of the pack without some rows, and how many of them were in it. */
function without(text: unknown, keys: ReadonlySet<string>): { text: unknown; taken: number } {
  if (keys.size === 0) return { text, taken: 0 };
  const rows = rowsOf(text);
  const left = rows.filter(({ key }) => !keys.has(key));
  return { text: left.length < rows.length ? JSON.stringify(left) : text, taken: rows.length - left.length };
}

function soundRow(key: string, raw: unknown): SavedRow | null {
  const decoded = decode(KINDS.row, raw);
  return decoded.state === 'ok' && ROW + decoded.value.key === key ? decoded.value : null;
}

/** The packed rows with those that changed since in their places; null if one of these cannot be read. */
function withFresh(packed: SavedRow[], fresh: readonly (readonly [key: string, raw: unknown])[]): SavedRow[] | null {
  if (fresh.length === 0) return packed;
  const changed = new Map<string, SavedRow | null>();
  for (const [key, raw] of fresh) {
    const row = raw === undefined ? null : soundRow(ROW + key, raw);
    if (raw !== undefined && !row) return null;
    changed.set(key, row);
  }
  const kept = packed.filter(({ key }) => !changed.has(key));
  const present = [...changed.values()].filter((row) => row !== null);
  return merged(
    kept,
    present.sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

/** Two lists in the order of their keys as one. */
function merged(many: readonly SavedRow[], few: readonly SavedRow[]): SavedRow[] {
  const all: SavedRow[] = [];
  let next = 0;
  for (const row of many) {
    while (next < few.length && few[next]!.key < row.key) all.push(few[next++]!);
    all.push(row);
  }
  return all.concat(few.slice(next));
}
