import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyProfile } from '../../src/profile/parse.ts';
import { DEFAULT_SETTINGS, exportAll, openDatabase, openStore, previewImport } from '../../src/store/index.ts';
import { withNotes, withStatus } from '../../src/tracker/changes.ts';
import { sampleReading } from './samples.ts';

/**
 * Backups as released versions wrote them, frozen: every later version must read them, and write the same again. A new
 * format gets a file of its own (`backup-2.txt`); these are never written anew.
 */
const FILES = ['backup-1.txt'];
const NOW = '2026-11-22T10:00:00.000Z';
const pathOf = (name: string) => join(import.meta.dirname, 'golden', name);

it('has a file for the format that is written now', async () => {
  const newest = readFileSync(pathOf(FILES.at(-1)!), 'utf8');
  const versions = (file: string) => {
    const { schema, records } = JSON.parse(file) as {
      schema: string;
      records: { key: string; record: { v: number } }[];
    };
    return [schema, ...records.map(({ key, record }) => `${key} ${record.v}`)];
  };
  expect(versions(await written()), 'freeze what this version writes as another file').toEqual(versions(newest));
});

it.each(FILES)('%s is read in full, and written again byte for byte', async (name) => {
  const file = readFileSync(pathOf(name), 'utf8');
  const database = openDatabase(`golden-${name}`, () => NOW);
  const preview = await previewImport(database, file);
  expect([preview.refused, preview.conflicts, preview.unknown]).toEqual([[], [], 0]);
  await preview.confirm();
  const store = openStore(database);
  expect((await store.listRows()).map(({ key, status }) => [key, status])).toEqual([
    ['lever-a', 'applied'],
    ['lever-b', 'saved'],
  ]);
  expect(await store.loadSaved('lever-a')).toMatchObject({ notes: 'Ask about the team.' });
  expect(await store.loadProfile()).toMatchObject({ label: 'Director' });
  expect(await store.loadSettings()).toMatchObject({ theme: 'dark' });
  expect(await exportAll(database, NOW)).toBe(file);
});

/** What this version writes: two postings, one of them changed, one removed; a profile and settings. */
async function written(): Promise<string> {
  let time = Date.parse(NOW) - 3_600_000;
  const now = () => {
    time += 60_000;
    return new Date(time).toISOString();
  };
  const store = openStore(openDatabase('golden-written', now));
  for (const id of ['a', 'b', 'c']) await store.savePosting(sampleReading(id), now());
  const at = now();
  await store.updateSaved(
    'lever-a',
    (saved) => withNotes(withStatus(saved, 'applied', at), 'Ask about the team.', at),
    at,
  );
  await store.removeMany(['lever-c']);
  await store.saveProfile({ ...emptyProfile(), label: 'Director' }, now());
  await store.saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' }, now());
  return exportAll(store.database, NOW);
}
