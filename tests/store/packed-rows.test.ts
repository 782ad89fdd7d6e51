import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, exportAll, openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { packRows } from '../../src/store/packed-rows.ts';
import { withNotes } from '../../src/tracker/changes.ts';
import { sampleReading } from './samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
let database: Database;
let store: Store;
let number = 0;

beforeEach(() => {
  number += 1;
  database = openDatabase(`packed-${number}`, () => NOW);
  vi.spyOn(database, 'scan');
  store = openStore(database);
});

const put = (...writes: [key: string, value: unknown][]) =>
  database.transact([], () => ({ writes, result: undefined }));
const save = (id: string) => store.savePosting(sampleReading(id), NOW);
const note = (id: string, notes: string) =>
  store.updateSaved(`lever-${id}`, (saved) => withNotes(saved, notes, NOW), NOW);
const pack = () => packRows(database, 100, 1);
const rowsThemselves = async () =>
  (await openDatabase(`packed-${number}`).scan('row:')).map(([, raw]) => (raw as { data: unknown }).data);

/** Lists give what the rows are, and what they read for it. */
async function expectRows(from: 'the pack' | 'the rows'): Promise<void> {
  vi.mocked(database.scan).mockClear();
  const rows = await store.listRows();
  const read = vi.mocked(database.scan).mock.calls.length > 0 ? 'the rows' : 'the pack';
  expect(rows).toEqual(await rowsThemselves());
  expect(read).toBe(from);
}

describe('the pack of all rows', () => {
  beforeEach(async () => {
    for (const id of ['b', 'd', 'f']) await save(id);
  });

  it('is what lists read, with what changed since', async () => {
    await expectRows('the rows');
    expect(await pack()).toBe(true);
    await expectRows('the pack');
    await note('d', 'changed');
    await save('a');
    await save('e');
    await save('g');
    await store.removeMany(['lever-b']);
    await expectRows('the pack');
    expect((await store.listRows()).map(({ key, note }) => [key, note])).toEqual([
      ['lever-a', ''],
      ['lever-d', 'changed'],
      ['lever-e', ''],
      ['lever-f', ''],
      ['lever-g', ''],
    ]);
  });

  it('outlives changes of anything else, and undo', async () => {
    await pack();
    await store.changeSettings({ theme: 'dark' }, NOW);
    const { undo } = await store.removeMany(['lever-b', 'lever-d']);
    await store.takeBack(undo, NOW);
    await expectRows('the pack');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is missing', () => put(['rows:head', undefined])],
    ['lost a text', () => put(['rows:0000', undefined])],
    ['holds what is no list', () => put(['rows:0000', '{"key":"lever-b"}'])],
    ['was cut off', async () => put(['rows:0000', (await textOf()).slice(0, -10)])],
    ['has lost a row', async () => put(['rows:0000', JSON.stringify(JSON.parse(await textOf()).slice(1))])],
    ['is of another format', async () => put(['rows:head', { ...(await headOf()), v: 2 }])],
    ['holds rows of another version', async () => put(['rows:head', { ...(await headOf()), rows: 99 }])],
    ['has no word for what changed', async () => put(['rows:head', { ...(await headOf()), changed: 'all' }])],
    ['was not told of a change by an older Rolescope', writeAsBefore],
  ])('that %s is not read, and made anew', async (_, harm) => {
    await pack();
    await expectRows('the pack');
    await harm();
    await expectRows('the rows');
    expect(await pack()).toBe(true);
    await expectRows('the pack');
  });

  it('is not trusted again after a change by an older Rolescope because a later one was noted', async () => {
    await pack();
    await writeAsBefore();
    await note('b', 'noted');
    await expectRows('the rows');
  });

  it('is given up when too much has changed, and its texts go when it is made anew', async () => {
    const writes = Array.from({ length: 501 }, (_, index) => [`row:lever-x${index}`, undefined] as [string, undefined]);
    await pack();
    await put(['rows:0007', '[]'], ...writes);
    await expectRows('the rows');
    await pack();
    await expectRows('the pack');
    expect(await database.keys('rows:')).toEqual(['rows:0000', 'rows:head']);
  });

  it('that is damaged is passed over also where nothing can be written', async () => {
    await pack();
    await put(['rows:0000', '[null,1,{}]']);
    const full = openStore({ ...database, transact: () => Promise.reject(new Error('no room')) });
    expect((await full.listRows()).map(({ key }) => key)).toEqual(['lever-b', 'lever-d', 'lever-f']);
  });

  it('holds nothing of a posting that was removed', async () => {
    await pack();
    expect(await textOf()).toContain('lever-d');
    await store.removeMany(['lever-d']);
    expect(await textOf()).not.toContain('lever-d');
    await expectRows('the pack');
    await store.removeMany(['lever-b', 'lever-f', 'lever-never']);
    expect(await textOf()).toBe('[]');
    await expectRows('the pack');
  });

  it('that is damaged does not keep a posting from being removed', async () => {
    await pack();
    await put(['rows:0000', '[null,1,{}]']);
    await store.removeMany(['lever-d']);
    expect((await store.listRows()).map(({ key }) => key)).toEqual(['lever-b', 'lever-f']);
  });

  it('holds nothing of a posting that was removed while it was packed', async () => {
    const { view } = database;
    vi.spyOn(database, 'view').mockImplementationOnce(async (look) => {
      const read = await view(look);
      await openStore(openDatabase(`packed-${number}`, () => NOW)).removeMany(['lever-d']);
      return read;
    });
    expect(await pack()).toBe(true);
    expect(await textOf()).not.toContain('lever-d');
    await expectRows('the pack');
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'too much has changed',
      () => put(...Array.from({ length: 501 }, (_, at) => [`row:x${at}`, {}] as [string, object])),
    ],
    ['an older Rolescope changed something', () => writeAsBefore().then(() => note('b', 'noted'))],
    ['it does not hold what it should', () => put(['rows:0000', '[]']).then(() => store.listRows())],
    [
      'a row must be mended first',
      async () => {
        await put(['rows:head', { ...(await headOf()), texts: 0 }], ['row:lever-b', 'broken']);
        await pack();
      },
    ],
  ])('leaves no text behind when it is given up because %s', async (_, harm) => {
    await pack();
    await harm();
    expect(await database.keys('rows:')).toEqual([]);
  });

  it('is made anew after many changes, and left alone after few', async () => {
    await pack();
    await note('b', 'one');
    expect(await pack()).toBe(false);
    for (let index = 0; index < 51; index += 1) await save(`n${index}`);
    expect(await pack()).toBe(true);
    expect(await headOf()).toMatchObject({ count: 54, changed: {} });
    await expectRows('the pack');
  });

  it('knows of a change that another page made while it was packed', async () => {
    const other = openStore(openDatabase(`packed-${number}`, () => NOW));
    const changes = Array.from({ length: 20 }, (_, index) =>
      other.updateSaved('lever-d', (saved) => withNotes(saved, `note ${index}`, NOW), NOW),
    );
    await Promise.all([pack(), ...changes, other.removeMany(['lever-f']), pack(), save('c'), pack()]);
    await pack();
    await expectRows('the pack');
    expect((await store.listRows()).map(({ key, note }) => [key, note])).toEqual([
      ['lever-b', ''],
      ['lever-c', ''],
      ['lever-d', 'note 19'],
    ]);
  });

  it('is not made of rows that lists would have to mend, nor of few', async () => {
    expect(await packRows(database, 3)).toBe(false);
    await put(['row:lever-d', { v: 2, rev: 1, updatedAt: NOW, data: { key: 'lever-d' } }]);
    expect(await pack()).toBe(false);
    expect(await store.listRows()).toHaveLength(3);
    expect(await pack()).toBe(true);
    await put(['row:lever-d', { v: 2, rev: 1, updatedAt: NOW, data: 'broken' }]);
    await expectRows('the rows');
    expect(await store.listRows()).toHaveLength(3);
  });

  it('comes to nothing when the page is closed while it is written', async () => {
    await pack();
    await put(...Array.from({ length: 51 }, (_, index) => [`row:lever-x${index}`, undefined] as [string, undefined]));
    const { transact } = database;
    // What no database can hold ends the transaction, as a page that goes away does.
    vi.spyOn(database, 'transact').mockImplementation((keys, change) =>
      transact(keys, (values) => {
        const { writes, result } = change(values);
        return { writes: [...writes].flatMap((write) => [write, ['never', () => {}] as const]), result };
      }),
    );
    const before = await headOf();
    await expect(pack()).rejects.toThrow();
    expect(await headOf()).toEqual(before);
    await expectRows('the pack');
  });

  it('is no part of a backup, and gone when everything is erased', async () => {
    const before = await exportAll(database, NOW);
    await pack();
    expect(await exportAll(database, NOW)).toBe(before);
    expect(await database.clear()).toBe(0);
    await expectRows('the rows');
  });
});

it('gives what the rows are, whatever was done in whatever order', async () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const step = fc.oneof(
    id.map((one) => () => save(one)),
    fc.tuple(id, fc.string({ maxLength: 8 })).map(
      ([one, words]) =>
        () =>
          note(one, words).catch(() => {}),
    ),
    id.map((one) => () => store.removeMany([`lever-${one}`])),
    fc.constant(pack),
    fc.constant(() => put(['rows:head', undefined])),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean()), { maxLength: 25 }), async (steps) => {
      await database.clear();
      let running: Promise<unknown>[] = [];
      for (const [take, wait] of steps) {
        running.push(take());
        if (!wait) continue;
        await Promise.all(running);
        running = [];
        expect(await store.listRows()).toEqual(await rowsThemselves());
      }
      await Promise.all(running);
      expect(await store.listRows()).toEqual(await rowsThemselves());
    }),
    { numRuns: 60 },
  );
});

async function textOf(): Promise<string> {
  return String((await database.read(['rows:0000']))[0]);
}

async function headOf(): Promise<object> {
  return (await database.read(['rows:head']))[0] as object;
}

/** What a Rolescope that knows nothing of packs leaves: the records and the list of points, written without a note. */
async function writeAsBefore(): Promise<void> {
  const [raw] = (await database.read(['row:lever-d'])) as [{ data: object }];
  const connection = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(`packed-${number}`);
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = connection.transaction('records', 'readwrite');
  const records = transaction.objectStore('records');
  records.put({ ...raw, data: { ...raw.data, note: 'from before' } }, 'row:lever-d');
  records.put({ points: [], changedAt: '2026-11-21T10:00:01.000Z' }, 'snapshots:index');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  connection.close();
}
