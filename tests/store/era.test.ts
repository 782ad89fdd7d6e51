import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { eraOf, exportAll, openDatabase, openStore } from '../../src/store/index.ts';
import { sampleReading } from './samples.ts';

const NOW = '2026-11-22T09:00:00.000Z';
const FIT = { score: 71, band: 'good' };
const { analysis } = sampleReading('a');

let names = 0;
const fresh = () => {
  names += 1;
  return openDatabase(`era-${names}`, () => NOW);
};

it('is one for all pages until everything is erased, then another', async () => {
  const database = fresh();
  const [one, two] = [openStore(database), openStore(database)];
  const [first, again] = await Promise.all([one.era(), two.era()]);
  expect(first).not.toBe('');
  expect(again).toBe(first);
  expect(await database.clear()).toBe(0);
  expect(await one.era()).not.toBe(first);
});

it('what was decided on before everything was erased is not written after it', async () => {
  const database = fresh();
  const store = openStore(database);
  const era = await store.era();
  const write = (begun: string) =>
    Promise.all([
      store.noteScore('lever-a', FIT, NOW, begun),
      store.noteHealth('lever', { fields: {} }, NOW, begun),
      store.cacheAnalysis('f1', analysis, NOW, begun),
    ]);
  await write(era);
  expect(await database.keys('')).toEqual(['analysis:f1', 'era:id', 'health:lever', 'seen:lever-a']);
  await database.clear();
  await write(era);
  expect(await database.keys('')).toEqual([]);
  // Nor when the next era has begun.
  const next = await store.era();
  await write(era);
  expect(await database.keys('')).toEqual(['era:id']);
  await write(next);
  expect(await database.keys('')).toHaveLength(4);
});

it('where it cannot be told, what only costs time is not written', async () => {
  const store = openStore(fresh());
  const era = await eraOf({ era: () => Promise.reject(new Error('no room')) });
  await store.noteScore('lever-a', FIT, NOW, era);
  expect(await store.database.keys('')).toEqual([]);
});

it('stands in no backup and makes no point to go back to', async () => {
  const store = openStore(fresh());
  await store.era();
  expect(await store.database.keys('')).toEqual(['era:id']);
  expect(JSON.parse(await exportAll(store.database, NOW)).records).toEqual([]);
});
