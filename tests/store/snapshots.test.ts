import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  exportAll,
  listPoints,
  openDatabase,
  openStore,
  previewImport,
  previewRestore,
  prunePoints,
  type Store,
} from '../../src/store/index.ts';
import { nextToDrop } from '../../src/store/snapshots.ts';
import { withNotes } from '../../src/tracker/changes.ts';
import { sampleReading } from './samples.ts';

const DAY = 86_400_000;
let time: number;
let store: Store;
let number = 0;
const now = () => new Date(time).toISOString();

beforeEach(() => {
  number += 1;
  time = Date.UTC(2026, 9, 1, 8);
  store = openStore(openDatabase(`snapshots-${number}`, now));
});

const on = (day: number) => {
  time = Date.UTC(2026, 9, 1, 8) + day * DAY;
};
const note = (id: string, text: string) =>
  store.updateSaved(`lever-${id}`, (saved) => withNotes(saved, text, now()), now());
const state = async () =>
  Object.fromEntries(await Promise.all((await store.listRows()).map(async ({ key, note: text }) => [key, text])));
const ids = async () => (await listPoints(store.database)).map(({ id }) => id.slice(0, 10));

describe('points to go back to', () => {
  it('are made before the first change of a day, and hold only what was changed', async () => {
    await store.savePosting(sampleReading('a'), now());
    await store.savePosting(sampleReading('b'), now());
    on(1);
    await note('a', 'one');
    await note('a', 'two');
    const points = await listPoints(store.database);
    expect(points.map(({ id, count }) => [id.slice(0, 10), count])).toEqual([
      ['2026-10-02', 1],
      ['2026-10-01', 2],
    ]);
    expect(points[0]!.bytes).toBeGreaterThan(1000);
  });

  it('show what going back would do, and do it, and can be gone back from', async () => {
    for (const id of ['a', 'b']) await store.savePosting(sampleReading(id), now());
    on(1);
    await note('a', 'changed');
    await store.removeMany(['lever-b']);
    await store.savePosting(sampleReading('c'), now());
    const [today] = await listPoints(store.database);
    const preview = await previewRestore(store.database, today!.id);
    expect(
      [preview.changedBack, preview.broughtBack, preview.removed].map((list) => list.map(({ key }) => key)),
    ).toEqual([['saved:lever-a'], ['saved:lever-b'], ['saved:lever-c']]);
    expect(await state()).toEqual({ 'lever-a': 'changed', 'lever-c': '' });
    await preview.confirm();
    expect(await state()).toEqual({ 'lever-a': '', 'lever-b': '' });
    const [before] = await listPoints(store.database);
    expect(before!.why).toBe('restore');
    await (await previewRestore(store.database, before!.id)).confirm();
    expect(await state()).toEqual({ 'lever-a': 'changed', 'lever-c': '' });
  });

  it('go back over several days', async () => {
    await store.savePosting(sampleReading('a'), now());
    for (const day of [1, 2, 3]) {
      on(day);
      await note('a', `day ${day}`);
    }
    const point = (await listPoints(store.database)).find(({ id }) => id.startsWith('2026-10-03'))!;
    await (await previewRestore(store.database, point.id)).confirm();
    expect(await state()).toEqual({ 'lever-a': 'day 1' });
  });

  it('undo an import as a whole', async () => {
    await store.savePosting(sampleReading('a'), now());
    const other = openStore(openDatabase(`snapshots-other-${number}`, now));
    for (const id of ['x', 'y']) await other.savePosting(sampleReading(id), now());
    await (await previewImport(store.database, await exportAll(other.database, now()))).confirm();
    expect(Object.keys(await state())).toHaveLength(3);
    const [point] = await listPoints(store.database);
    expect(point!.why).toBe('import');
    await (await previewRestore(store.database, point!.id)).confirm();
    expect(await state()).toEqual({ 'lever-a': '' });
  });

  it('leave alone what another window changed between the look and the word to go', async () => {
    await store.savePosting(sampleReading('a'), now());
    on(1);
    await note('a', 'first');
    const [today] = await listPoints(store.database);
    const preview = await previewRestore(store.database, today!.id);
    await note('a', 'meanwhile');
    await preview.confirm();
    expect(await state()).toEqual({ 'lever-a': 'meanwhile' });
  });

  it('stand in no backup', async () => {
    await store.savePosting(sampleReading('a'), now());
    on(1);
    await note('a', 'x');
    expect(await exportAll(store.database, now())).not.toContain('snapshot');
  });

  it('stop no change when their list is broken', async () => {
    await store.savePosting(sampleReading('a'), now());
    await store.database.transact([], () => ({ writes: [['snapshots:index', 'torn']], result: undefined }));
    await note('a', 'still kept');
    expect(await state()).toEqual({ 'lever-a': 'still kept' });
  });
});

describe('pruning', () => {
  it('keeps seven days and four weeks, and every kept point still tells the truth', async () => {
    await store.savePosting(sampleReading('a'), now());
    for (let day = 1; day <= 50; day += 1) {
      on(day);
      await note('a', `day ${day}`);
      await prunePoints(store.database);
    }
    const kept = await ids();
    expect(kept.slice(0, 7)).toEqual(
      [50, 49, 48, 47, 46, 45, 44].map((day) => new Date(Date.UTC(2026, 9, 1) + day * DAY).toISOString().slice(0, 10)),
    );
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(kept.length).toBeLessThanOrEqual(11);
    for (const { id } of await listPoints(store.database)) {
      const day = Math.round((Date.parse(id) - Date.UTC(2026, 9, 1, 8)) / DAY);
      const { changedBack } = await previewRestore(store.database, id);
      expect(changedBack).toHaveLength(1);
      const [image] = await store.database.read([`snapshot:${id}|saved:lever-a`]);
      expect((image as { record: { data: { notes: string } } }).record.data.notes).toBe(`day ${day - 1}`);
    }
  });

  it('hands what only a dropped point knows to the one before it', async () => {
    for (const id of ['a', 'b']) await store.savePosting(sampleReading(id), now());
    on(30);
    await note('a', 'kept point');
    on(31);
    await note('b', 'dropped point');
    on(40);
    await note('a', 'today');
    const all = await listPoints(store.database);
    await prunePoints(store.database);
    const left = await listPoints(store.database);
    expect(all.length - left.length).toBeGreaterThan(0);
    const kept = left.find(({ id }) => id.startsWith('2026-10-31'))!;
    const preview = await previewRestore(store.database, kept.id);
    expect(preview.changedBack.map(({ key }) => key).sort()).toEqual(['saved:lever-a', 'saved:lever-b']);
    await preview.confirm();
    expect(await state()).toEqual({ 'lever-a': '', 'lever-b': '' });
  });

  it('drops the oldest when there is too much', () => {
    const point = (day: number, bytes: number) => ({
      id: new Date(day * DAY).toISOString(),
      why: 'day' as const,
      count: 1,
      bytes,
    });
    const today = new Date(20_003 * DAY).toISOString();
    const points = [point(20_001, 60_000_000), point(20_002, 30_000_000), point(20_003, 20_000_000)];
    expect(nextToDrop(points, today)).toBe(points[0]);
    expect(nextToDrop(points.slice(1), today)).toBeNull();
    expect(nextToDrop([point(20_003, 900_000_000)], today)).toBeNull();
  });
});
