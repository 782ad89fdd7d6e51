import { createStore, promisifyRequest } from 'idb-keyval';
import { asStoreError, StoreError } from './errors.ts';

/** What a change of several records gives: the records to write (`undefined` removes one) and a result for the caller. */
export interface Change<T> {
  writes: Iterable<readonly [key: string, value: unknown]>;
  result: T;
}

/** One place of records by key. Every call ends within the time limit, in a result or a `StoreError`. */
export interface Database {
  read(keys: readonly string[]): Promise<unknown[]>;
  /** All records whose key starts with a prefix, in the order of their keys. */
  scan(prefix: string): Promise<[key: string, value: unknown][]>;
  /**
   * Reads some records and writes what `change` makes of them, in ONE read-write transaction: two pages can never
   * lose each other's change, and a failure or a closed page leaves everything as it was. `change` must be
   * synchronous. Resolves only after the browser has committed.
   */
  transact<T>(keys: readonly string[], change: (values: unknown[]) => Change<T>): Promise<T>;
  /** Removes everything and gives how many records are left: zero. */
  clear(): Promise<number>;
}

/** A blocked or hung database must not leave a blank popup. */
const TIME_LIMIT_MS = 3000;
/** Writing thousands of records in one transaction (an import) takes longer than one save. */
const WRITE_LIMIT_MS = 30_000;

/** Opens the extension's database. Its version is never raised: an upgrade blocked by an old page would hang every later call. */
export function openDatabase(name = 'rolescope'): Database {
  const use = createStore(name, 'records');
  return {
    read: (keys) =>
      limited(use('readonly', (store) => Promise.all(keys.map((key) => promisifyRequest<unknown>(store.get(key)))))),
    scan: (prefix) =>
      limited(
        use('readonly', async (store) => {
          const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
          const [keys, values] = await Promise.all([
            promisifyRequest(store.getAllKeys(range)),
            promisifyRequest<unknown[]>(store.getAll(range)),
          ]);
          return keys.map((key, index) => [String(key), values[index]] as [string, unknown]);
        }),
      ),
    transact: (keys, change) => {
      let started: IDBTransaction | undefined;
      const work = use('readwrite', (store) => {
        started = store.transaction;
        return inTransaction(store, keys, change);
      });
      return limited(work, WRITE_LIMIT_MS, () => started && abort(started));
    },
    clear: () =>
      limited(
        use('readwrite', async (store) => {
          store.clear();
          const left = await promisifyRequest(store.count());
          await promisifyRequest(store.transaction);
          return left;
        }),
      ),
  };
}

async function inTransaction<T>(
  store: IDBObjectStore,
  keys: readonly string[],
  change: (values: unknown[]) => Change<T>,
): Promise<T> {
  const committed = promisifyRequest(store.transaction);
  try {
    const values = await Promise.all(keys.map((key) => promisifyRequest<unknown>(store.get(key))));
    const { writes, result } = change(values);
    for (const [key, value] of writes) {
      if (value === undefined) store.delete(key);
      else store.put(value, key);
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

/** Ends waiting at the limit; `onLate` then takes care that the work, too, comes to nothing. */
function limited<T>(work: Promise<T>, limit = TIME_LIMIT_MS, onLate: () => void = () => {}): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate();
      reject(new StoreError('timeout'));
    }, limit);
  });
  return Promise.race([work, late])
    .catch((error: unknown) => {
      throw asStoreError(error);
    })
    .finally(() => clearTimeout(timer));
}
