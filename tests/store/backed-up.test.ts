import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { backupBegun, backupDue, type Database, leaveBackup, openDatabase, openStore } from '../../src/store/index.ts';
import { withTag } from '../../src/tracker/steps.ts';
import { sampleReading } from './samples.ts';

let database: Database;
let day = 1;
let number = 0;

beforeEach(() => {
  number += 1;
  day = 1;
  database = openDatabase(`backed-up-${number}`, () => new Date(Date.UTC(2026, 10, day, 9)).toISOString());
});

async function save(count: number, from = 0): Promise<void> {
  const store = openStore(database);
  for (let index = from; index < from + count; index += 1)
    await store.savePosting(sampleReading(`p${index}`), database.now());
}
const backUp = async () => (await backupBegun(database))();
const due = async () => (await backupDue(database))?.changes ?? null;

it('nothing changed, nothing to say', async () => {
  day = 40;
  expect(await due()).toBeNull();
});

it('speaks after twenty changes', async () => {
  await save(19);
  expect(await due()).toBeNull();
  await save(1, 19);
  expect(await backupDue(database)).toEqual({ changes: 20, at: null, since: '2026-11-01T09:00:00.000Z' });
});

it('speaks after fourteen days, of one change too', async () => {
  await save(1);
  day = 14;
  expect(await due()).toBeNull();
  day = 15;
  expect(await due()).toBe(1);
});

it('a backup starts the count anew, on the same day as well; what was changed while it was written counts', async () => {
  await save(25);
  await backUp();
  expect(await due()).toBeNull();
  const safe = await backupBegun(database);
  await save(20, 25);
  await safe();
  expect(await due()).toBe(20);
  await backUp();
  day = 30;
  expect(await due()).toBeNull();
});

it('typing into one posting is one change a day, however often it is kept', async () => {
  await save(1);
  const { key } = (await openStore(database).listRows())[0]!;
  for (let index = 0; index < 40; index += 1)
    await openStore(database).updateSaved(key, (old) => withTag(old, `t${index}`, database.now()), database.now());
  expect(await due()).toBeNull();
});

it('left alone, it says nothing more until there was another backup', async () => {
  await save(20);
  await leaveBackup(database);
  day = 60;
  await save(30, 20);
  expect(await due()).toBeNull();
  await backUp();
  await save(20, 50);
  expect(await due()).toBe(20);
});

it('is no change itself, and goes when everything is erased', async () => {
  await save(20);
  await backUp();
  expect(await due()).toBeNull();
  await database.clear();
  expect(await database.keys('backup:')).toEqual([]);
});
