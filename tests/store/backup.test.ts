import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import {
  backupParts,
  type Database,
  DEFAULT_SETTINGS,
  exportAll,
  openDatabase,
  openStore,
  previewImport,
  quarantined,
} from '../../src/store/index.ts';
import { newSaved, withNotes } from '../../src/tracker/changes.ts';
import { sampleReading } from './samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
let here: Database;
let there: Database;
let number = 0;

beforeEach(() => {
  number += 1;
  here = openDatabase(`here-${number}`);
  there = openDatabase(`there-${number}`);
});

it('gives the same bytes after export, import, export', async () => {
  const store = openStore(here);
  for (const id of ['a', 'b', 'c']) await store.savePosting(sampleReading(id), NOW);
  await store.saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark', hideAmounts: true }, NOW);
  const file = await exportAll(here, LATER);
  const preview = await previewImport(there, file);
  expect(preview).toMatchObject({ replaced: [], keptHere: [], same: 0, conflicts: [], refused: [] });
  expect(preview.added.map(({ key }) => key)).toEqual([
    'saved:lever-a',
    'saved:lever-b',
    'saved:lever-c',
    'settings:look',
  ]);
  expect(await there.scan('')).toEqual([]);
  await preview.confirm();
  expect(await exportAll(there, LATER)).toBe(file);
  expect(await openStore(there).listRows()).toHaveLength(3);
});

it('keeps whichever side was changed last', async () => {
  const store = openStore(here);
  for (const id of ['a', 'b', 'c']) await store.savePosting(sampleReading(id), NOW);
  const file = await exportAll(here, NOW);
  await (await previewImport(there, file)).confirm();
  const other = openStore(there);
  await store.updateSaved('lever-a', (saved) => withNotes(saved, 'here', LATER), LATER);
  await other.updateSaved('lever-b', (saved) => withNotes(saved, 'there', LATER), LATER);
  const preview = await previewImport(here, await exportAll(there, LATER));
  expect(preview).toMatchObject({
    added: [],
    replaced: [{ key: 'saved:lever-b', kind: 'saved', name: 'Director of Product, Ledger b · Marrow & Pike' }],
    keptHere: [{ key: 'saved:lever-a' }],
    same: 1,
    conflicts: [],
  });
  await preview.confirm();
  expect([(await store.loadSaved('lever-a'))!.notes, (await store.loadSaved('lever-b'))!.notes]).toEqual([
    'here',
    'there',
  ]);
});

it('brings back what was set aside, as set aside', async () => {
  const store = openStore(here);
  const { saved } = await store.savePosting(sampleReading('a'), NOW);
  const data = { ...saved, posting: { ...saved.posting, title: 7 } };
  await here.transact([], () => ({
    writes: [['saved:lever-a', { v: 1, rev: 2, updatedAt: NOW, data }]],
    result: undefined,
  }));
  await expect(store.loadSaved('lever-a')).rejects.toMatchObject({ code: 'unusable' });
  const file = await exportAll(here, LATER);
  expect(file).toContain('"quarantine:saved:lever-a"');
  const preview = await previewImport(there, file);
  expect(preview).toMatchObject({
    added: [],
    aside: [{ key: 'saved:lever-a', kind: 'saved', name: saved.posting.company }],
    refused: [],
  });
  expect(await there.keys('')).toEqual([]);
  await preview.confirm();
  expect(await quarantined(there)).toEqual(await quarantined(here));
  expect(await openStore(there).listRows()).toEqual([]);
  expect(await exportAll(there, LATER)).toBe(file);
  expect(await previewImport(there, file)).toMatchObject({ aside: [], same: 2, refused: [] }); // it, and that it is gone
});

it.each([
  ['that belongs to another key', { key: 'saved:lever-b', reason: 'torn', raw: 7 }],
  ['without a reason', { key: 'saved:lever-a', raw: 7 }],
  ['that is empty', null],
])('refuses one set aside %s', async (_, record) => {
  const records = [{ key: 'quarantine:saved:lever-a', record }];
  const file = JSON.stringify({ schema: 'rolescope/backup@1', exportedAt: NOW, records });
  expect(await previewImport(here, file)).toMatchObject({ aside: [], refused: [{ key: 'quarantine:saved:lever-a' }] });
});

it('leaves what was set aside here, where the file has another', async () => {
  const own = { key: 'saved:lever-a', reason: 'torn', raw: 'own' };
  await here.transact([], () => ({ writes: [['quarantine:saved:lever-a', own]], result: undefined }));
  const records = [{ key: 'quarantine:saved:lever-a', record: { ...own, raw: 'of the file' } }];
  const preview = await previewImport(here, JSON.stringify({ schema: 'rolescope/backup@1', exportedAt: NOW, records }));
  expect(preview).toMatchObject({ aside: [], keptHere: [{ key: 'saved:lever-a' }] });
  await preview.confirm();
  expect(await quarantined(here)).toEqual([own]);
});

it('lists what it cannot use and imports the rest', async () => {
  await openStore(there).savePosting(sampleReading('a'), NOW);
  const backup = JSON.parse(await exportAll(there, NOW));
  backup.records.push(
    { key: 'saved:lever-bad', record: { v: 1, rev: 1, updatedAt: NOW, data: { key: 'lever-bad' } } },
    { key: 'saved:lever-swapped', record: backup.records[0].record },
    { key: 'settings:look', record: { v: 9, rev: 1, updatedAt: NOW, data: {} } },
    { key: '__proto__', record: {} },
    null,
  );
  const preview = await previewImport(here, JSON.stringify(backup));
  expect(preview.added).toHaveLength(1);
  expect(preview.refused.map(({ key }) => key)).toEqual([
    'saved:lever-bad',
    'saved:lever-swapped',
    'settings:look',
    '__proto__',
    'row 6',
  ]);
  expect(preview.refused.every(({ reason }) => reason.length > 10)).toBe(true);
  expect(await here.keys('')).toEqual([]); // nothing before the word to go
  await preview.confirm();
  expect(await openStore(here).listRows()).toHaveLength(1);
});

it('writes the row that it showed, not another of the same key that it refused', async () => {
  const row = (id: string, data: unknown) => ({
    key: `saved:lever-${id}`,
    record: { v: 1, rev: 1, updatedAt: NOW, data },
  });
  const saved = (id: string, notes: unknown) => ({ ...newSaved(sampleReading(id), NOW), notes });
  const aside = { key: 'saved:lever-c', reason: 'not a Rolescope record', raw: 'first' };
  const records = [
    row('a', saved('a', 'first')),
    row('a', saved('a', 'second')),
    row('a', saved('a', 7)),
    { ...row('a', null), key: 'gone:saved:lever-a' },
    row('b', saved('b', 7)),
    row('b', saved('b', 'first')),
    { key: 'quarantine:saved:lever-c', record: aside },
    { key: 'gone:quarantine:saved:lever-c', record: { ...aside, key: 'quarantine:saved:lever-c', raw: 'second' } },
  ];
  const file = JSON.stringify({ schema: 'rolescope/backup@1', exportedAt: NOW, records });
  const preview = await previewImport(here, file);
  expect(preview.added.map(({ key }) => key)).toEqual(['saved:lever-a', 'saved:lever-b']);
  expect(preview.refused).toHaveLength(5);
  await preview.confirm();
  const store = openStore(here);
  expect((await store.loadSaved('lever-a'))?.notes).toBe('first');
  expect((await store.loadSaved('lever-b'))?.notes).toBe('first');
  expect(await quarantined(here)).toEqual([aside]);
});

it('previews 299 of 300 postings where one holds a wrong type', async () => {
  const records = Array.from({ length: 300 }, (_, index) => {
    const saved = newSaved(sampleReading(`n${index}`), NOW);
    const wrong = index === 150 ? { ...saved, notes: 7 } : saved;
    return { key: `saved:${saved.key}`, record: { v: 1, rev: 1, updatedAt: NOW, data: wrong } };
  });
  const file = JSON.stringify({ schema: 'rolescope/backup@1', exportedAt: NOW, records });
  const preview = await previewImport(here, file);
  expect([preview.added.length, preview.refused.map(({ key }) => key)]).toEqual([299, ['saved:lever-n150']]);
  expect(await here.keys('')).toEqual([]);
  await preview.confirm();
  expect(await openStore(here).listRows()).toHaveLength(299);
});

const unusable: [string, string, RegExp][] = [
  ['not JSON', '{"schema":', /not valid JSON/],
  ['another file', '{"name":"x"}', /Export everything/],
  ['null', 'null', /Export everything/],
  ['a newer backup', '{"schema":"rolescope/backup@2","records":[]}', /Update the extension/],
  ['endless nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested too deeply/],
  ['much else', 'x'.repeat(50_000_001), /too large/],
];
it.each(unusable)('refuses %s with a sentence', async (_, text, message) => {
  await expect(previewImport(here, text)).rejects.toThrow(message);
  expect(await here.scan('')).toEqual([]);
});

it('lets no prototype through', async () => {
  await openStore(there).savePosting(sampleReading('a'), NOW);
  const file = (await exportAll(there, NOW)).replace('"notes":""', '"notes":"","__proto__":{"polluted":1}');
  expect(file).toContain('polluted');
  await (await previewImport(here, file)).confirm();
  expect(JSON.stringify(await here.scan(''))).not.toContain('polluted');
  expect(((await openStore(here).loadSaved('lever-a')) as unknown as { polluted?: number }).polluted).toBeUndefined();
});

it('is written in pieces of some megabytes, which are one JSON text', async () => {
  const keys = ['a', 'b', 'c', 'd', 'e'].map((name) => `journey:${name}`);
  const long = 'x'.repeat(5_000_000);
  await here.transact([], () => ({
    writes: keys.map((key) => [key, { v: 1, rev: 1, updatedAt: NOW, data: long }] as const),
    result: undefined,
  }));
  const pieces = await backupParts(here, NOW);
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map(({ size }) => size))).toBeLessThan(12_000_000);
  const { records } = JSON.parse(await new Blob(pieces).text()) as { records: { key: string }[] };
  expect(records.map(({ key }) => key)).toEqual(keys);
});
