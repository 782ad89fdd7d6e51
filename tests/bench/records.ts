import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analyse.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { parseProfile } from '../../src/profile/parse.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { toListing } from '../../src/tracker/listed.ts';
import { toRow } from '../../src/tracker/row.ts';
import { STATUSES } from '../../src/tracker/saved.ts';
import { makePosting } from './postings.ts';

/** A saved posting with all that is kept of it, as the store writes it. */
export interface KeptPosting {
  saved: unknown;
  row: unknown;
  listed: unknown;
}

const PROFILE = new URL('../fixtures/profile.json', import.meta.url);
const SAVED_AT = Date.UTC(2026, 0, 5);

/**
 * Saved postings of 6 KB of text each, analysed and matched; the same count gives the same. They serve as patterns:
 * `fill` makes any number of postings of them.
 */
export async function keptPostings(count: number): Promise<KeptPosting[]> {
  const parsed = parseProfile(JSON.parse(readFileSync(PROFILE, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.message);
  const { profile } = parsed;
  return Promise.all(
    Array.from({ length: count }, async (_, seed) => {
      const made = makePosting(seed);
      const analysis = await analyse(made, { grammar: null });
      const posting = { ...made, url: `https://jobs.example/${seed}`, site: 'generic', sources: {} };
      const now = new Date(SAVED_AT + seed * 3_600_000).toISOString();
      const kept = newSaved({ posting, analysis, match: computeMatch(analysis, profile), profileId: 'default' }, now);
      const saved = { ...kept, status: STATUSES[seed % STATUSES.length]!, notes: `Note ${seed}: ask about the team.` };
      const envelope = (v: number, data: unknown) => ({ v, rev: 1, updatedAt: now, data });
      return { saved: envelope(1, saved), row: envelope(2, toRow(saved)), listed: { v: 1, listing: toListing(saved) } };
    }),
  );
}

/** In a page of the extension: writes so many postings into its database, made of the patterns. Runs by itself; uses nothing from outside. */
export async function fill(patterns: KeptPosting[], from: number, to: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('rolescope');
    request.onupgradeneeded = () => request.result.createObjectStore('records');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const STEP = 250;
  for (let start = from; start < to; start += STEP) {
    const transaction = database.transaction('records', 'readwrite');
    const store = transaction.objectStore('records');
    for (let number = start; number < Math.min(to, start + STEP); number += 1) {
      const key = `url-${String(number).padStart(6, '0')}`;
      const { saved, row, listed } = structuredClone(patterns[number % patterns.length]) as {
        saved: { data: { key: string; posting: { title: string } } };
        row: { data: { key: string; title: string } };
        listed: { listing: { key: string; posting: { title: string } } };
      };
      saved.data.key = row.data.key = listed.listing.key = key;
      const title = `${row.data.title} ${number}`;
      saved.data.posting.title = row.data.title = listed.listing.posting.title = title;
      store.put(saved, `saved:${key}`);
      store.put(row, `row:${key}`);
      store.put(listed, `listed:${key}`);
    }
    store.delete('rows:head'); // a pack of the rows before these would not know of them
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
}
