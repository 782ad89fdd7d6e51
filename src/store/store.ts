import type { Analysis } from '../facts/analysis.ts';
import { hasText } from '../match/shown.ts';
import { metElsewhere, newSaved, type Reading, readAgain } from '../tracker/changes.ts';
import { postingKey } from '../tracker/key.ts';
import { toRow } from '../tracker/row.ts';
import type { SavedPosting, SavedRow } from '../tracker/saved.ts';
import { type AddMany, addMany } from './add-many.ts';
import { keptUnder, keyOf } from './aliases.ts';
import { type Browsing, browsing } from './browsing.ts';
import { correctionsIn, type KeptCorrections } from './corrections.ts';
import { type Change, type Database, openDatabase } from './database.ts';
import { rowWrite } from './derive.ts';
import { decode, decodeOrThrow, encode, type RecordKind } from './envelope.ts';
import { type Eras, erasIn, transactIn } from './era.ts';
import { StoreError } from './errors.ts';
import { DEFAULT_SETTINGS, KINDS, MAX_EMPLOYERS, type Settings } from './kinds.ts';
import { changedLines } from './lines.ts';
import { type Many, many } from './many.ts';
import { packRows, unpackedRows } from './packed-rows.ts';
import { type Profiles, profilesIn } from './profiles.ts';
import { keepBroken, setAside } from './quarantine.ts';
import { type KeptReminders, remindersIn } from './reminded.ts';
import { type KeptViews, viewsIn } from './views.ts';

const SETTINGS = 'settings:look';
const DRAFT = 'draft:pages';
/** Full records that are held at once: some megabytes. */
const AT_ONCE = 50;
/** Analyses kept so that opening the popup again is instant. */
const MAX_CACHED = 200;

/** The user's records. All calls reject with a `StoreError`, whose message is for the user; what belongs together is written together. */
export interface Store extends AddMany, Browsing, Eras, Profiles, Many, KeptViews, KeptReminders, KeptCorrections {
  database: Database;
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings, now: string): Promise<void>;
  /**
   * Changes some settings, whatever another window changed meanwhile, and gives all. `before`: the settings as they were
   * shown; what another window added to a list since stays in it.
   */
  changeSettings(part: Partial<Settings>, now: string, before?: Settings): Promise<Settings>;
  loadDrafts(): Promise<Record<string, string>>;
  /** Keeps unfinished input under a name; an empty text removes it. */
  saveDraft(name: string, text: string, now: string): Promise<void>;
  /** In the order of their keys. */
  listRows(): Promise<SavedRow[]>;
  /** Makes later calls of `listRows` quick, where there are many; costs more than one itself, so for when nobody waits. */
  packRows(listed: number): Promise<boolean>;
  /** By its key, or by the key it would have at another address where it was met. */
  loadSaved(key: string): Promise<SavedPosting | null>;
  /**
   * The full records of these postings, some at a time, for thousands are too much to hold at once. What is gone or
   * unreadable is passed over.
   */
  eachSaved(keys: readonly string[]): AsyncGenerator<SavedPosting[]>;
  /**
   * Saves a reading; a posting that is already kept is brought up to date, with its status and notes left as they are.
   * The very same posting under another address is kept once: the address is added to it. One that was kept without a text
   * takes this one's.
   */
  savePosting(reading: Reading, now: string): Promise<{ saved: SavedPosting; already: boolean }>;
  /** Changes one saved posting; rejects with code `missing` if it is gone. `change` must be synchronous and pure. */
  updateSaved(key: string, change: (saved: SavedPosting) => SavedPosting, now: string): Promise<SavedPosting>;
  cachedAnalysis(fingerprint: string): Promise<Analysis | null>;
  /** `era`: see `Eras`. */
  cacheAnalysis(fingerprint: string, analysis: Analysis, now: string, era?: string): Promise<void>;
}

/** Opens the store. Tests give their own database. */
export function openStore(database: Database = openDatabase()): Store {
  return {
    database,
    ...profilesIn(database),
    ...single(database),
    ...postings(database),
    ...cache(database),
    ...browsing(database),
    ...erasIn(database),
    ...many(database),
    ...addMany(database),
    ...viewsIn(database),
    ...remindersIn(database),
    ...correctionsIn(database),
  };
}

function single(database: Database) {
  const load = async <T>(kind: RecordKind<T>, key: string): Promise<T | null> => {
    const [raw] = await database.read([key]);
    const decoded = decode(kind, raw);
    if (decoded.state === 'broken') await setAside(database, kind, key);
    if (decoded.state === 'newer') throw new StoreError('newer');
    return decoded.state === 'ok' ? decoded.value : null;
  };
  const save = <T>(kind: RecordKind<T>, key: string, value: (old: T | null) => T, now: string) =>
    database.transact([key], ([raw]) => {
      const decoded = decode(kind, raw);
      const next = value(decoded.state === 'ok' ? decoded.value : null);
      return { writes: [...keepBroken(kind, key, raw), [key, encode(kind, next, raw, now)]], result: undefined };
    });
  return {
    loadSettings: async () => (await load(KINDS.settings, SETTINGS)) ?? DEFAULT_SETTINGS,
    saveSettings: (settings: Settings, now: string) => save(KINDS.settings, SETTINGS, () => settings, now),
    async changeSettings(part: Partial<Settings>, now: string, before?: Settings) {
      let next = DEFAULT_SETTINGS;
      await save(
        KINDS.settings,
        SETTINGS,
        (old) => {
          const kept = old ?? DEFAULT_SETTINGS;
          const shown = (before ?? kept).employers;
          const employers = changedLines(kept.employers, shown, part.employers ?? shown, MAX_EMPLOYERS);
          next = { ...kept, ...part, employers };
          return next;
        },
        now,
      );
      return next;
    },
    loadDrafts: async () => (await load(KINDS.draft, DRAFT)) ?? {},
    saveDraft: (name: string, text: string, now: string) =>
      save(
        KINDS.draft,
        DRAFT,
        (old) => {
          const { [name]: _, ...others } = old ?? {};
          return text === '' ? others : { ...others, [name]: text };
        },
        now,
      ),
  };
}

function postings(database: Database) {
  const write = (saved: SavedPosting, oldSaved: unknown, oldRow: unknown, now: string) =>
    [[`saved:${saved.key}`, encode(KINDS.saved, saved, oldSaved, now)], rowWrite(saved, oldRow, now)] as const;
  const listRows = async () => {
    const packed = await unpackedRows(database);
    if (packed) return packed;
    const rows: SavedRow[] = [];
    for (const [key, raw] of await database.scan('row:')) {
      const decoded = decode(KINDS.row, raw);
      if (decoded.state === 'ok') rows.push(decoded.value);
      else if (decoded.state === 'broken') rows.push(...(await rebuiltRow(database, key)));
    }
    return rows;
  };
  return {
    listRows,
    packRows: (listed: number) => packRows(database, listed),
    async loadSaved(asked: string) {
      const key = await keptUnder(database, asked);
      const [raw] = await database.read([`saved:${key}`]);
      const decoded = decode(KINDS.saved, raw);
      if (decoded.state === 'broken') await setAside(database, KINDS.saved, `saved:${key}`);
      return decodeOrThrow(KINDS.saved, raw);
    },
    async *eachSaved(keys: readonly string[]) {
      for (let start = 0; start < keys.length; start += AT_ONCE) {
        const some = await database.read(keys.slice(start, start + AT_ONCE).map((key) => `saved:${key}`));
        yield some.flatMap((raw) => {
          const decoded = decode(KINDS.saved, raw);
          return decoded.state === 'ok' ? [decoded.value] : [];
        });
      }
    },
    async savePosting(reading: Reading, now: string) {
      const own = postingKey(reading.posting);
      const key = await keyOf(database, own, reading.posting, listRows);
      const elsewhere = key !== own;
      return database.transact([`saved:${key}`, `row:${key}`, `alias:${own}`], ([oldSaved, oldRow, oldAlias]) => {
        const decoded = decode(KINDS.saved, oldSaved);
        const kept = decoded.state === 'ok' ? decoded.value : null;
        if (elsewhere && !kept) throw new StoreError('changed');
        const isOther = kept && hasText(kept.analysis) && ![kept.key, postingKey(kept.posting)].includes(own);
        const saved = kept ? (isOther ? metElsewhere : readAgain)(kept, reading, now) : newSaved(reading, now);
        const alias = [[`alias:${own}`, encode(KINDS.alias, { key }, oldAlias, now)] as const];
        return {
          writes: [
            ...keepBroken(KINDS.saved, `saved:${key}`, oldSaved),
            ...write(saved, oldSaved, oldRow, now),
            ...(elsewhere ? alias : []),
          ],
          result: { saved, already: kept !== null },
        };
      });
    },
    updateSaved(key: string, change: (saved: SavedPosting) => SavedPosting, now: string) {
      return database.transact([`saved:${key}`, `row:${key}`], ([oldSaved, oldRow]) => {
        const kept = decodeOrThrow(KINDS.saved, oldSaved);
        if (!kept) throw new StoreError('missing');
        const saved = change(kept);
        return { writes: saved === kept ? [] : write(saved, oldSaved, oldRow, now), result: saved };
      });
    },
  };
}

/** How the full record was found, and the row made of it. */
interface Rebuilt {
  state: ReturnType<typeof decode>['state'];
  row: SavedRow[];
}

/**
 * A broken row loses nothing: it is made again from the full record, or goes with it when that is set aside. Where nothing
 * can be written (the disk is full), it is made all the same: one row must not hide all others.
 */
async function rebuiltRow(database: Database, rowKey: string): Promise<SavedRow[]> {
  const savedKey = `saved:${rowKey.slice('row:'.length)}`;
  // In one transaction: a posting that another window changes or removes meanwhile must not get its old row back.
  const { state, row } = await database
    .transact([savedKey], rebuilt)
    .catch(async () => rebuilt(await database.read([savedKey])).result);
  if (state === 'broken') await setAside(database, KINDS.saved, savedKey).catch(() => {});
  else if (state !== 'ok') await setAside(database, KINDS.row, rowKey).catch(() => {});
  return row;
}

function rebuilt([raw]: readonly unknown[]): Change<Rebuilt> {
  const decoded = decode(KINDS.saved, raw);
  if (decoded.state !== 'ok') return { writes: [], result: { state: decoded.state, row: [] } };
  const { state, value, updatedAt } = decoded;
  return { writes: [rowWrite(value, undefined, updatedAt)], result: { state, row: [toRow(value)] } };
}

function cache(database: Database) {
  return {
    async cachedAnalysis(fingerprint: string) {
      const [raw] = await database.read([`analysis:${fingerprint}`]);
      const decoded = decode(KINDS.analysis, raw);
      return decoded.state === 'ok' ? decoded.value : null;
    },
    async cacheAnalysis(fingerprint: string, analysis: Analysis, now: string, era?: string) {
      const key = `analysis:${fingerprint}`;
      const kept = (await database.scan('analysis:')).filter(([other]) => other !== key);
      const stale = kept
        .map(([other, raw]) => [other, (raw as { updatedAt?: string } | null)?.updatedAt ?? ''] as const)
        .sort((a, b) => (a[1] < b[1] ? -1 : 1))
        .slice(0, Math.max(0, kept.length - MAX_CACHED + 1));
      await transactIn(database, era, [key], ([old]) => ({
        writes: [
          ...stale.map(([other]) => [other, undefined] as const),
          [key, encode(KINDS.analysis, analysis, old, now)],
        ],
        result: undefined,
      }));
    },
  };
}
