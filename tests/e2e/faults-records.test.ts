import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../faults/stage.ts';
import { openScene, type Scene, says } from './fault-scene.ts';
import { press, textOf } from './popup.ts';

/** Broken records, and a browser that does not play along: settings, export and erasing stay open whatever happens. */
declare const product: Product;
let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});

afterAll(() => scene?.close());

describe('records that cannot be read', () => {
  const at = '2026-11-01T10:00:00.000Z';
  const torn = { v: 1, rev: 1, updatedAt: at, data: { key: 7, posting: null } };
  const newer = { v: 99, rev: 1, updatedAt: at, data: {} };
  const kept: [string, Record<string, unknown>][] = [
    [
      'corrupt',
      { 'saved:x': torn, 'row:x': torn, 'settings:look': torn, 'profile:default': torn, 'profiles:index': torn },
    ],
    [
      'no records at all but text and numbers',
      { 'saved:x': 'torn', 'row:x': 3, 'settings:look': null, 'profile:default': [] },
    ],
    [
      'newer',
      { 'saved:x': newer, 'row:x': newer, 'settings:look': newer, 'profile:default': newer, 'browse:rules': newer },
    ],
    [
      'broken lists of points, folders and listings',
      { 'snapshots:index': torn, 'folder:backup': torn, 'listed:x': torn, 'gone:y': torn },
    ],
    ['without their halves', { 'row:only-a-row': { v: 2, rev: 1, updatedAt: at, data: {} }, 'listed:z': 0 }],
  ];
  it.each(kept)('%s: every view opens, settings, export and erasing work', async (_, records) => {
    await scene.keeping(records);
    for (const place of ['saved', 'profile', 'sites']) {
      const view = await scene.dashboard(place);
      expect((await textOf(view)).length).toBeGreaterThan(50);
      await view.close();
    }
    const page = await scene.dashboard('data');
    await scene.staysInCharge(page);
    await page.close();
  });

  it('a newer record is left untouched, byte for byte', async () => {
    await scene.keeping({ 'settings:look': newer, 'saved:lever-n': newer });
    const page = await scene.page();
    const after = await page.evaluate(async () => {
      const store = product.openStore();
      const save = await store.savePosting(product.sampleReading('n'), new Date().toISOString()).catch((e) => e.code);
      return [save, ...(await store.database.read(['settings:look', 'saved:lever-n']))];
    });
    expect(after).toEqual(['newer', newer, newer]);
    await page.close();
  });
});

describe('a browser that does not play along', () => {
  it('is out of room: says so, changes nothing, still exports and erases', async () => {
    await scene.keeping({});
    const page = await scene.dashboard('data', () => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if ((globalThis as { full?: boolean }).full) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await page.evaluate(() => {
      (globalThis as { full?: boolean }).full = true;
    });
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[name=theme]')[2]!.click());
    await says(page, /no room left/);
    await scene.staysInCharge(page);
    await page.close();
  });

  it('never answers: after three seconds there is a sentence, no white page', async () => {
    const page = await scene.dashboard('saved', () => {
      indexedDB.open = () => ({}) as IDBOpenDBRequest;
    });
    await says(page, /did not answer in time/);
    await page.close();
    const data = await scene.dashboard('data', () => {
      indexedDB.open = () => ({}) as IDBOpenDBRequest;
    });
    await data.waitForSelector('input[name=theme]');
    await says(data, /did not answer in time/);
    await data.close();
  });

  it('throws its storage away while a page is open: the page goes on', async () => {
    await scene.keeping({});
    const page = await scene.page();
    const save = (id: string) =>
      page.evaluate(async (name) => {
        const scope = globalThis as unknown as { kept?: ReturnType<Product['openStore']> };
        scope.kept ??= product.openStore();
        await scope.kept.savePosting(product.sampleReading(name), new Date().toISOString());
        return (await scope.kept.listRows()).map(({ key }) => key);
      }, id);
    expect(await save('before')).toEqual(['lever-before']);
    const session = await page.createCDPSession();
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(scene.address('')).origin,
      storageTypes: 'indexeddb',
    });
    expect(await save('after').catch(() => save('after'))).toEqual(['lever-after']);
    await page.close();
  });
});

it('erases everything: records, alarms, local, session and synced items, and shows that nothing is left', async () => {
  await scene.keeping({});
  const filled = await scene.page();
  await filled.evaluate(async () => {
    await product.openStore().savePosting(product.sampleReading('e'), new Date().toISOString());
    const { storage, alarms } = chrome;
    await storage.local.set({ a: 1 });
    await storage.session.set({ b: 2 });
    await storage.sync.set({ look: { theme: 'dark', hideAmounts: true, at: '2026-11-01T10:00:00.000Z' } });
    await alarms.create('test', { delayInMinutes: 60 });
    localStorage.setItem('journal', 'words');
  });
  const page = await scene.dashboard('data');
  await press(page, 'Erase everything…');
  await press(page, 'Yes, erase everything');
  await says(page, /Everything is erased/);
  expect((await textOf(page)).match(/^0 (?:record|setting|reminder|granted)/gm)).toHaveLength(4);
  const left = await filled.evaluate(async () => [
    (await product.openStore().database.keys('')).length,
    Object.keys({
      ...(await chrome.storage.local.get()),
      ...(await chrome.storage.session.get()),
      ...(await chrome.storage.sync.get()),
    }).length,
    (await chrome.alarms.getAll()).length,
    localStorage.length,
  ]);
  expect(left).toEqual([0, 0, 0, 0]);
  await filled.close();
  await page.close();
});

it('lets only the look follow through the browser’s own sync, and only when switched on', async () => {
  await scene.keeping({});
  const watcher = await scene.page();
  const page = await scene.dashboard('data');
  const settings = () => watcher.evaluate(() => product.openStore().loadSettings());
  const synced = () => watcher.evaluate(() => chrome.storage.sync.get());
  const choose = (theme: number) =>
    page.evaluate((at) => document.querySelectorAll<HTMLInputElement>('input[name=theme]')[at]!.click(), theme);
  await choose(2);
  await expect.poll(settings).toMatchObject({ theme: 'dark' });
  expect(await synced()).toEqual({});
  await page.click('#follow-look');
  await expect.poll(synced).toMatchObject({ look: { theme: 'dark', hideAmounts: false } });
  await page.click('#confidential');
  await page.type('#employers', 'Marrow & Pike');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect.poll(settings).toMatchObject({ confidential: true, employers: ['Marrow & Pike'] });
  // What is passed on after all that holds no more than before.
  await choose(1);
  await expect.poll(synced).toMatchObject({ look: { theme: 'light' } });
  expect(Object.keys((await synced()).look as object).sort()).toEqual(['at', 'hideAmounts', 'theme']);
  await page.click('#follow-look');
  await expect.poll(synced).toEqual({});
  await page.close();
  await watcher.close();
});

describe('a backup folder', () => {
  /** The browser's own dialog cannot be clicked; what it would give is a folder handle, and the origin has one of its own. */
  const withFolder = () => {
    (globalThis as { showDirectoryPicker?: unknown }).showDirectoryPicker = () => navigator.storage.getDirectory();
  };
  const inFolder = (page: Page) =>
    page.evaluate(async () => {
      const found: Record<string, string> = {};
      for await (const [name, handle] of (await navigator.storage.getDirectory()) as unknown as AsyncIterable<
        [string, FileSystemFileHandle]
      >)
        found[name] = await (await handle.getFile()).text();
      return found;
    });

  it('is written, remembered, read by another machine, and never loses a foreign file', async () => {
    await scene.keeping({});
    const raw = await scene.page();
    await raw.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const foreign = await (await folder.getFileHandle('my-own-file.json', { create: true })).createWritable();
      await foreign.write('mine');
      await foreign.close();
      const there = product.openStore(product.openDatabase('other-machine'));
      await there.savePosting(product.sampleReading('there'), new Date().toISOString());
      const other = await (await folder.getFileHandle('rolescope-zz99-latest.json', { create: true })).createWritable();
      await other.write(await product.exportAll(there.database, new Date().toISOString()));
      await other.close();
      await product.openStore().savePosting(product.sampleReading('here'), new Date().toISOString());
    });
    const page = await scene.dashboard('data', withFolder);
    await press(page, 'Pick a folder');
    await says(page, /Last written/);
    const found = await inFolder(raw);
    const names = Object.keys(found).sort();
    expect(names).toHaveLength(4);
    expect(found['my-own-file.json']).toBe('mine');
    const latest = names.find((name) => name.endsWith('-latest.json') && !name.includes('zz99'))!;
    expect(JSON.parse(found[latest]!).records.map(({ key }: { key: string }) => key)).toContain('saved:lever-here');
    await press(page, 'See what it changed');
    await press(page, 'Import 1 record');
    await says(page, /Imported/);
    expect(await raw.evaluate(async () => (await product.openStore().listRows()).length)).toBe(2);
    await page.reload();
    await says(page, /Last written/);
    await press(page, 'Stop');
    await says(page, /files stay where they are/);
    expect(Object.keys(await inFolder(raw))).toHaveLength(4);
    await page.close();
    await raw.close();
  });
});
