import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  afterTakingBack,
  type Database,
  DEFAULT_VIEWS,
  openDatabase,
  openStore,
  type Store,
  type View,
} from '../../src/store/index.ts';
import { withNotes, withStatus } from '../../src/tracker/changes.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';
import { withFollowUp, withTag } from '../../src/tracker/steps.ts';
import { allSaved, sampleReading } from './samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
let database: Database;
let store: Store;
let number = 0;
let keys: string[];

beforeEach(async () => {
  number += 1;
  database = openDatabase(`many-${number}`);
  store = openStore(database);
  keys = [];
  for (const id of ['a', 'b', 'c']) keys.push((await store.savePosting(sampleReading(id), NOW)).saved.key);
});

const archive = (saved: SavedPosting) => withStatus(saved, 'archived', LATER);
const everything = async () => ({
  rows: (await store.listRows()).toSorted((x, y) => (x.key < y.key ? -1 : 1)),
  saved: (await allSaved(store)).toSorted((x, y) => (x.key < y.key ? -1 : 1)),
});

describe('one step over many postings', () => {
  it('changes them together, and one undo puts back exactly what was there', async () => {
    const before = await everything();
    const { saved, rows, undo } = await store.updateMany(keys.slice(0, 2), archive, LATER);
    expect(saved.map(({ key, status }) => [key, status])).toEqual(keys.slice(0, 2).map((key) => [key, 'archived']));
    const now = await everything();
    expect(now.rows.map(({ status }) => status)).toEqual(['archived', 'archived', 'saved']);
    expect(now.rows.slice(0, 2)).toEqual(rows);
    await store.takeBack(undo, LATER);
    expect(await everything()).toEqual(before);
  });

  it('leaves alone what the step does not change, also when it is taken back', async () => {
    await store.updateSaved(keys[0]!, archive, NOW);
    const { saved, undo } = await store.updateMany(keys, archive, LATER);
    expect(saved.map(({ key }) => key)).toEqual(keys.slice(1));
    await store.updateSaved(keys[0]!, (kept) => withNotes(kept, 'Meanwhile', LATER), LATER);
    await store.takeBack(undo, LATER);
    expect((await everything()).saved.map(({ status, notes }) => [status, notes])).toEqual([
      ['archived', 'Meanwhile'],
      ['saved', ''],
      ['saved', ''],
    ]);
  });

  it('changes none if one is gone', async () => {
    await store.removeMany([keys[2]!]);
    const before = await everything();
    await expect(store.updateMany(keys, archive, LATER)).rejects.toMatchObject({ code: 'missing' });
    expect(await everything()).toEqual(before);
  });

  it('removes, and puts back, once', async () => {
    const before = await everything();
    const { undo } = await store.removeMany([...keys, 'lever-gone']);
    expect(await everything()).toEqual({ rows: [], saved: [] });
    await store.takeBack(undo, LATER);
    expect(await everything()).toEqual(before);
    await expect(store.takeBack(undo, LATER)).rejects.toMatchObject({ code: 'changed' });
  });

  it('does not take back over a later change of the same, not even in part', async () => {
    const { undo } = await store.updateMany(keys, archive, LATER);
    await store.updateSaved(keys[1]!, (kept) => withStatus(kept, 'applied', LATER), LATER);
    const before = await everything();
    await expect(store.takeBack(undo, LATER)).rejects.toMatchObject({ code: 'changed' });
    expect(await everything()).toEqual(before);
  });

  it('takes back several steps, the last one first', async () => {
    const before = await everything();
    const first = await store.updateMany(keys, (saved) => withTag(saved, 'x', LATER), LATER);
    const second = await store.updateMany(keys, archive, LATER);
    const restored = await store.takeBack(second.undo, LATER);
    await store.takeBack(afterTakingBack(first.undo, restored), LATER);
    expect(await everything()).toEqual(before);
  });
});

it('does not take back an earlier step when the later one was not the one taken back', async () => {
  const first = await store.updateMany(keys, (saved) => withTag(saved, 'x', LATER), LATER);
  const second = await store.updateMany(keys, archive, LATER);
  const restored = await store.takeBack(second.undo, LATER);
  await store.updateSaved(keys[0]!, (kept) => withTag(kept, 'y', LATER), LATER);
  await expect(store.takeBack(afterTakingBack(first.undo, restored), LATER)).rejects.toMatchObject({ code: 'changed' });
});

it('takes a step back and keeps what was typed, tagged or noted since, and its place in the timeline', async () => {
  const planned = (saved: SavedPosting) => withFollowUp(saved, { at: LATER, words: 'Call' }, NOW);
  await store.updateMany(keys, planned, NOW);
  const { undo } = await store.updateMany(keys, archive, LATER);
  await store.updateSaved(keys[0]!, (kept) => withNotes(kept, 'They called.', LATER), LATER);
  await store.updateSaved(keys[0]!, (kept) => withTag(kept, 'warm', LATER), LATER);
  await store.takeBack(undo, LATER);
  const [first, second] = (await everything()).saved;
  expect([first!.status, first!.followUp?.words, first!.notes, first!.tags]).toEqual([
    'saved',
    'Call',
    'They called.',
    ['warm'],
  ]);
  expect(first!.history.map(({ event }) => event)).toEqual(['saved', 'follow-up', 'note', 'tags']);
  expect([second!.status, second!.notes]).toEqual(['saved', '']);
  expect((await everything()).rows.map(({ status, note }) => [status, note])).toEqual([
    ['saved', 'They called.'],
    ['saved', ''],
    ['saved', ''],
  ]);
});

it('several steps with words typed between them are taken back one after the other, and the words stay', async () => {
  const [key] = keys as [string];
  const tagged = await store.updateMany([key], (saved) => withTag(saved, 'x', LATER), LATER);
  await store.updateSaved(key, (kept) => withNotes(kept, 'One.', LATER), LATER);
  const archived = await store.updateMany([key], archive, LATER);
  await store.updateSaved(key, (kept) => withNotes(kept, 'One. Two.', LATER), LATER);
  const restored = await store.takeBack(archived.undo, LATER);
  await store.takeBack(afterTakingBack(tagged.undo, restored), LATER);
  const { status, tags, notes } = (await store.loadSaved(key))!;
  expect([status, tags ?? [], notes]).toEqual(['saved', [], 'One. Two.']);
});

describe('views of the pipeline', () => {
  const view = (id: string): View => ({
    id,
    name: `View ${id}`,
    filter: { status: 'applied' },
    sort: { column: 'score', down: true },
    look: 'table',
  });

  it('are kept in order, the newest fifty', async () => {
    expect(await store.loadViews()).toEqual(DEFAULT_VIEWS);
    for (let index = 0; index < 52; index += 1)
      await store.changeViews((old) => ({ ...old, views: [...old.views, view(String(index))] }), NOW);
    const { views } = await store.loadViews();
    expect([views.length, views[0]!.id, views.at(-1)]).toEqual([50, '2', view('51')]);
  });

  it('that are broken are set aside, and what a newer version added stays', async () => {
    const put = (data: unknown) =>
      database.transact([], () => ({
        writes: [['views:pipeline', { v: 1, rev: 1, updatedAt: NOW, data }]] as const,
        result: undefined,
      }));
    await put({ views: 'none' });
    expect(await store.loadViews()).toEqual(DEFAULT_VIEWS);
    await put({ views: [{ ...view('a'), group: 'company' }], look: 'board', dense: true });
    await store.changeViews((old) => ({ ...old, look: 'table' }), NOW);
    expect(await store.loadViews()).toEqual({
      views: [{ ...view('a'), group: 'company' }],
      look: 'table',
      dense: true,
    });
  });
});

it('remembers what it reminded of', async () => {
  expect(await store.loadReminded()).toEqual({});
  await store.saveReminded({ 'lever-a': NOW }, NOW);
  expect(await store.loadReminded()).toEqual({ 'lever-a': NOW });
});
