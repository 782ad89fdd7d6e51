import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase, openStore } from '../../src/store/index.ts';
import { postingKey } from '../../src/tracker/key.ts';
import { sampleReading } from './samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
let number = 0;

/** A posting on its board, and the same one on a portal. */
function twice() {
  const board = sampleReading('a');
  const portal = structuredClone(board);
  portal.posting = { ...portal.posting, site: 'linkedin', id: '77', url: 'https://www.linkedin.com/jobs/view/77' };
  number += 1;
  return { board, portal, store: openStore(openDatabase(`aliases-${number}`)) };
}

it('keeps the same posting of two addresses once, and finds it from both', async () => {
  const { board, portal, store } = twice();
  const first = await store.savePosting(board, NOW);
  const second = await store.savePosting(portal, LATER);
  expect([second.already, second.saved.key]).toEqual([true, first.saved.key]);
  expect(second.saved.posting.url).toBe(board.posting.url);
  expect(second.saved.alsoAt).toEqual([{ key: 'linkedin-77', url: portal.posting.url, site: 'linkedin', at: LATER }]);
  expect(second.saved.history.map(({ event }) => event)).toEqual(['saved', 'also-at']);
  expect(await store.listRows()).toHaveLength(1);
  expect((await store.loadSaved(postingKey(portal.posting)))!.key).toBe(first.saved.key);
  const third = await store.savePosting(portal, LATER);
  expect(third.saved.history).toHaveLength(2);
});

it('a removed posting is found from neither; put back, from both', async () => {
  const { board, portal, store } = twice();
  const { saved } = await store.savePosting(board, NOW);
  await store.savePosting(portal, LATER);
  const { undo } = await store.removeMany([saved.key]);
  expect([await store.loadSaved(saved.key), await store.loadSaved('linkedin-77')]).toEqual([null, null]);
  await store.takeBack(undo, LATER);
  expect((await store.loadSaved('linkedin-77'))!.key).toBe(saved.key);
});

it('a changed text is another posting', async () => {
  const { board, portal, store } = twice();
  portal.posting.text += '\nNew: you own pricing.';
  await store.savePosting(board, NOW);
  expect((await store.savePosting(portal, LATER)).already).toBe(false);
  expect(await store.listRows()).toHaveLength(2);
});
