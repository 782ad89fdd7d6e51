import { type Listing, toListing } from '../tracker/listed.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import type { Database } from './database.ts';
import { decode, isEnvelope } from './envelope.ts';
import type { Write } from './journal.ts';
import { KINDS } from './kinds.ts';

const SAVED = 'saved:';
const ROW = 'row:';
const LISTED = 'listed:';
const BATCH = 100;

/** What a table needs of saved postings, kept beside each: reading ten thousand full records takes many seconds. */
interface Listed {
  /** The version of the shape; another one is made again. */
  v: 1;
  listing: Listing;
}

/** The write that keeps a listing in step with its posting; none for other records. `record` undefined: it is removed. */
export function* listingWrite([key, record]: Write): Generator<Write> {
  if (key.startsWith(SAVED)) yield [LISTED + key.slice(SAVED.length), listedOf(record)];
}

/** What a table needs of every saved posting, in the order of their keys; what is missing is made from the full record. */
export async function loadListings(database: Database): Promise<Listing[]> {
  // Rows stand for the postings: going over the keys of the full records would read all of them from the disk.
  const keys = (await database.keys(ROW)).map((key) => key.slice(ROW.length));
  const listed = new Map(await database.scan(LISTED));
  const found = new Map<string, Listing>();
  for (const key of keys) {
    const { v, listing } = (listed.get(LISTED + key) ?? {}) as Partial<Listed>;
    if (v === 1 && listing) found.set(key, listing);
  }
  const missing = keys.filter((key) => !found.has(key));
  for (let start = 0; start < missing.length; start += BATCH) {
    const some = missing.slice(start, start + BATCH);
    const records = await database.read(some.map((key) => SAVED + key));
    for (const [index, key] of some.entries()) {
      const decoded = decode(KINDS.saved, records[index]);
      if (decoded.state === 'ok') found.set(key, toListing(decoded.value));
    }
  }
  return keys.flatMap((key) => found.get(key) ?? []);
}

/** Made from what was just checked and written; what was not (an import of a newer version) has none. */
function listedOf(record: unknown): Listed | undefined {
  if (!isEnvelope(record) || record.v !== KINDS.saved.version) return undefined;
  try {
    return { v: 1, listing: toListing(record.data as SavedPosting) };
  } catch {
    return undefined;
  }
}
