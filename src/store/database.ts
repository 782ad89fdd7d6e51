import { createStore, promisifyRequest } from 'idb-keyval';
import { asStoreError, StoreError } from './errors.ts';
import { journalled } from './journal.ts';

/** What a change of several records gives: the records to write (`undefined` removes one) and a result for the caller. */
export interface Change<T> {
  writes: Iterable<readonly [key: string, value: unknown]>;
  result: T;
}

/** A record with its key. */
export type Row = [key: string, value: unknown];

/** What can be read of one moment. */
export interface View {
  get(key: string): Promise<unknown>;
  /** See `Database.walk`. */
  walk(prefix: string, visit: (batch: Row[]) => void): Promise<void>;
}

/** Why a point to go back to is made although the day has one already. */
export type PointReason = 'import' | 'restore';

/** One place of records by key. Every call ends within the time limit, in a result or a `StoreError`. */
export interface Database {
  read(keys: readonly string[]): Promise<unknown[]>;
  /** All records whose key starts with a prefix, in the order of their keys. */
  scan(prefix: string): Promise<Row[]>;
  /**
   * The same, some at a time, as they stood at one moment: for what may be too much to hold at once. `visit` must be
   * synchronous.
   */
  walk(prefix: string, visit: (batch: Row[]) => void): Promise<void>;
  /** All keys that start with a prefix, in their order. */
  keys(prefix: string): Promise<string[]>;
  /** Several reads of one moment, in one transaction, which lasts while `look` waits for nothing but the view. */
  view<T>(look: (view: View) => Promise<T>): Promise<T>;
  /**
   * Reads some records and writes what `change` makes of them, in ONE read-write transaction: two pages can never
   * lose each other's change, and a failure or a closed page leaves everything as it was. `change` must be
   * synchronous. Resolves only after the browser has committed. `point`: everything as it was before can be restored.
   */
  transact<T>(keys: readonly string[], change: (values: unknown[]) => Change<T>, point?: PointReason): Promise<T>;
  /** Removes everything and gives how many records are left: zero. */
  clear(): Promise<number>;
  /** The time, ISO 8601, UTC. */
  now(): string;
}

/** A blocked or hung database must not leave a blank popup. */
const TIME_LIMIT_MS = 3000;
/** Writing thousands of records in one transaction (an import) may pause longer than one save. */
const WRITE_LIMIT_MS = 30_000;
/** Records of the first batch: some megabytes at most. Batches grow while they come quickly, for rows are small and postings large. */
const FIRST_BATCH = 250;
const LARGEST_BATCH = 4000;
const QUICK_MS = 40;

type Use = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>) => Promise<T>;

/** Opens the extension's database. Its version is never raised: an upgrade blocked by an old page would hang every later call. */
export function openDatabase(name = 'rolescope', now: () => string = () => new Date().toISOString()): Database {
  const use: Use = createStore(name, 'records');
  return {
    ...reading(use),
    now,
    transact: (keys, change, point) => {
      let started: IDBTransaction | undefined;
      const work = (beat: () => void) =>
        use('readwrite', (store) => {
          started = store.transaction;
          return inTransaction(store, { keys, change, beat, now: now(), point });
        });
      return limited(work, WRITE_LIMIT_MS, () => started && abort(started));
    },
    clear: () => limited(() => emptied(use)).catch(() => deleted(name)),
  };
}

function reading(use: Use): Pick<Database, 'read' | 'scan' | 'walk' | 'keys' | 'view'> {
  const view: Database['view'] = (look) => limited((beat) => use('readonly', (store) => look(viewOf(store, beat))));
  return {
    view,
    walk: (prefix, visit) => view((all) => all.walk(prefix, visit)),
    read: (keys) => view(({ get }) => Promise.all(keys.map(get))),
    async scan(prefix) {
      const all: Row[] = [];
      await view(({ walk }) =>
        walk(prefix, (batch) => {
          for (const row of batch) all.push(row);
        }),
      );
      return all;
    },
    keys: (prefix) =>
      limited(() =>
        use('readonly', async (store) => (await promisifyRequest(store.getAllKeys(rangeOf(prefix)))).map(String)),
      ),
  };
}

/** `beat`: see `Work`. */
function viewOf(store: IDBObjectStore, beat: () => void): View {
  return {
    get: (key) => promisifyRequest<unknown>(store.get(key)),
    async walk(prefix, visit) {
      let range = rangeOf(prefix);
      let size = FIRST_BATCH;
      for (;;) {
        const start = performance.now();
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(range, size)),
          promisifyRequest<unknown[]>(store.getAll(range, size)),
        ]);
        beat();
        const quick = performance.now() - start < QUICK_MS;
        if (keys.length > 0) visit(keys.map((key, index) => [String(key), values[index]] as Row));
        if (keys.length < size) return;
        if (quick) size = Math.min(2 * size, LARGEST_BATCH);
        range = IDBKeyRange.bound(keys.at(-1), `${prefix}\uffff`, true);
      }
    },
  };
}

function rangeOf(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

interface Work<T> {
  keys: readonly string[];
  change: (values: unknown[]) => Change<T>;
  /** Called whenever something has moved, so that only standing still counts as hanging. */
  beat: () => void;
  now: string;
  point: PointReason | undefined;
}

async function inTransaction<T>(store: IDBObjectStore, { keys, change, beat, now, point }: Work<T>): Promise<T> {
  const committed = promisifyRequest(store.transaction);
  try {
    const values = await Promise.all(keys.map((key) => promisifyRequest<unknown>(store.get(key))));
    const { writes, result } = change(values);
    const seen = {
      get: (key: string) => promisifyRequest<unknown>(store.get(key)),
      has: async (key: string) => (await promisifyRequest(store.getKey(key))) !== undefined,
    };
    for await (const [key, value] of journalled(seen, [...writes], { now, point })) {
      const request = value === undefined ? store.delete(key) : store.put(value, key);
      request.onsuccess = beat;
    }
    await committed;
    return result;
  } catch (error) {
    committed.catch(() => {}); // reported below, with the error that caused it
    abort(store.transaction);
    throw error;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it has ended already: then nothing is half-written either
  }
}

function emptied(use: Use): Promise<number> {
  return use('readwrite', async (store) => {
    store.clear();
    const left = await promisifyRequest(store.count());
    await promisifyRequest(store.transaction);
    return left;
  });
}

/** Where even emptying fails, the database as a whole goes: nothing may stand in the way of erasing. */
function deleted(name: string): Promise<number> {
  return limited(async () => {
    await promisifyRequest(indexedDB.deleteDatabase(name) as IDBRequest<unknown>);
    return 0;
  });
}

/** Ends waiting when nothing has moved for so long; `onLate` then takes care that the work, too, comes to nothing. */
function limited<T>(
  start: (beat: () => void) => Promise<T>,
  limit = TIME_LIMIT_MS,
  onLate: () => void = () => {},
): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  let beat = () => {};
  const late = new Promise<never>((_, reject) => {
    const give = () => {
      onLate();
      reject(new StoreError('timeout'));
    };
    let since = performance.now();
    const look = () => {
      const left = limit - (performance.now() - since);
      if (left <= 0) give();
      else timer = setTimeout(look, left);
    };
    timer = setTimeout(look, limit);
    beat = () => {
      since = performance.now();
    };
  });
  return Promise.race([start(beat), late])
    .catch((error: unknown) => {
      throw asStoreError(error);
    })
    .finally(() => clearTimeout(timer));
}
