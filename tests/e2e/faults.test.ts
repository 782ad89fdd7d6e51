import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/browse/messages.ts';
import { killOnce, layDown, NO_TOLL, type Toll, VICTIMS } from '../faults/kill.ts';
import { openStage, type Product, pause, type Stage } from '../faults/stage.ts';
import { press, textOf } from './popup.ts';
import { type SiteServer, serveSites } from './site-server.ts';

/** What goes wrong with storage and messages, done to the built extension in Chromium; docs/reliability.md has the list. */
declare const product: Product;
const BUILD = '.output/chrome-mv3-e2e';
const downloads = mkdtempSync(join(tmpdir(), 'rolescope-faults-downloads-'));
let stage: Stage;
let server: SiteServer;

beforeAll(async () => {
  server = await serveSites({ 'www.linkedin.com/jobs/plain/': '<!doctype html><title>Jobs</title><h1>Jobs</h1>' });
  stage = await openStage(BUILD, server.port);
  await allowDownloads();
});

afterAll(async () => {
  await stage?.close();
  await server?.close();
});

async function allowDownloads() {
  const session = await stage.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
}

/** Opens a view of the full page; `before` runs in it before anything else does. */
async function dashboard(place: string, before?: () => void): Promise<Page> {
  const page = await stage.browser.newPage();
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(stage.address(`dashboard.html#/${place}`));
  await page.bringToFront();
  await page.waitForSelector('h1');
  return page;
}

const says = (page: Page, words: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source, 'i').test(document.body.innerText),
    { polling: 100 },
    words.source,
  );

/** Starts with nothing kept but what is put here, as raw records. */
async function keeping(records: Record<string, unknown>): Promise<void> {
  const page = await stage.page();
  await page.evaluate(async (raw) => {
    const { database } = product.openStore();
    await database.clear();
    await database.transact([], () => ({ writes: Object.entries(raw), result: undefined }));
  }, records);
  await page.close();
}

/** Presses "Export everything" and gives the file. */
async function exported(page: Page): Promise<string> {
  const files = () => readdirSync(downloads).filter((file) => file.endsWith('.json'));
  for (const file of files()) rmSync(join(downloads, file));
  await press(page, 'Export everything');
  await expect.poll(files, { timeout: 10_000 }).toHaveLength(1);
  return readFileSync(join(downloads, files()[0]!), 'utf8');
}

/** Settings can be changed, everything be exported and erased: nothing may ever stand in the way of that. */
async function staysInCharge(page: Page): Promise<void> {
  await page.waitForSelector('input[name=theme]');
  expect(JSON.parse(await exported(page)).schema).toBe('rolescope/backup@1');
  await press(page, 'Erase everything…');
  await press(page, 'Yes, erase everything');
  await says(page, /Everything is erased/);
}

describe('killed in the middle of a save', () => {
  it('25 times: nothing is lost, nothing half-written', { timeout: 240_000 }, async () => {
    await keeping({});
    const watcher = await stage.page();
    await layDown(watcher);
    let toll: Toll = NO_TOLL;
    for (let turn = 1; turn <= 25; turn += 1) toll = await killOnce(stage, watcher, VICTIMS[turn % 2]!, turn, toll);
    expect(toll.faults).toEqual([]);
    expect(toll.kills).toBe(25);
    expect(toll.before, 'some kills must come before the end').toBeGreaterThan(0);
    await watcher.close();
  });

  it('what was said to be saved is there when the browser itself is killed', async () => {
    await keeping({});
    const page = await stage.page();
    await page.evaluate(async () => {
      await product.openStore().savePosting(product.sampleReading('kept'), new Date().toISOString());
    });
    await stage.killBrowser();
    await allowDownloads();
    const again = await stage.page();
    expect(await again.evaluate(async () => (await product.openStore().listRows()).map(({ key }) => key))).toEqual([
      'lever-kept',
    ]);
    await again.close();
  });

  it('an import is there as a whole or not at all', async () => {
    await keeping({});
    const watcher = await stage.page();
    const count = () => watcher.evaluate(async () => (await product.openStore().listRows()).length);
    const file = await watcher.evaluate(async () => {
      const there = product.openStore(product.openDatabase('there'));
      for (let index = 0; index < 150; index += 1)
        await there.savePosting(product.sampleReading(`i${index}`), new Date().toISOString());
      return product.exportAll(there.database, new Date().toISOString());
    });
    const found: number[] = [];
    for (const delay of [0, 10, 20, 40, 80, 160, 2000]) {
      await watcher.evaluate(() => product.openStore().database.clear());
      const page = await stage.page();
      await page.evaluate(async (text) => {
        const preview = await product.previewImport(product.openStore().database, text);
        preview.confirm(); // nobody waits: the page is closed meanwhile
      }, file);
      await pause(delay);
      await page.close();
      found.push(await count());
    }
    expect(found.filter((rows) => rows !== 0 && rows !== 150)).toEqual([]);
    expect(found, 'some are closed before the end').toContain(0);
    expect(found, 'the last has the time it needs').toContain(150);
    await watcher.close();
  });
});

it('what was being typed when the page was closed is there again', async () => {
  await keeping({});
  const raw = await stage.page();
  await raw.evaluate(async () => {
    await product.openStore().savePosting(product.sampleReading('typed'), new Date().toISOString());
  });
  await raw.close();
  // The database no longer takes anything, as for a page that is going away.
  const first = await dashboard('saved/lever-typed', () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('closing', 'InvalidStateError');
    };
  });
  const field = (await first.waitForSelector('.notes textarea'))!;
  await field.type('Ask about the pan');
  await first.close();
  const again = await dashboard('saved/lever-typed');
  await says(again, /Ask about the pan/);
  await again.close();
});

it('two pages that write at once keep 100 of 100 changes', async () => {
  await keeping({});
  const [one, two] = [await stage.page(), await stage.page()];
  await one.evaluate(async () => {
    await product.openStore().savePosting(product.sampleReading('both'), new Date().toISOString());
  });
  const write = (page: Page, mark: string) =>
    page.evaluate(async (sign) => {
      const store = product.openStore();
      const add = () => {
        const now = new Date().toISOString();
        return store.updateSaved('lever-both', (saved) => product.withNotes(saved, saved.notes + sign, now), now);
      };
      await Promise.all(Array.from({ length: 50 }, add));
    }, mark);
  await Promise.all([write(one, 'a'), write(two, 'b')]);
  const notes = await one.evaluate(async () => (await product.openStore().loadSaved('lever-both'))!.notes);
  expect([notes.length, notes.replaceAll('b', '').length]).toEqual([100, 50]);
  await one.close();
  await two.close();
});

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
    await keeping(records);
    for (const place of ['saved', 'profile', 'sites']) {
      const view = await dashboard(place);
      expect((await textOf(view)).length).toBeGreaterThan(50);
      await view.close();
    }
    const page = await dashboard('data');
    await staysInCharge(page);
    await page.close();
  });

  it('a newer record is left untouched, byte for byte', async () => {
    await keeping({ 'settings:look': newer, 'saved:lever-n': newer });
    const page = await stage.page();
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
    await keeping({});
    const page = await dashboard('data', () => {
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
    await staysInCharge(page);
    await page.close();
  });

  it('never answers: after three seconds there is a sentence, no white page', async () => {
    const page = await dashboard('saved', () => {
      indexedDB.open = () => ({}) as IDBOpenDBRequest;
    });
    await says(page, /did not answer in time/);
    await page.close();
    const data = await dashboard('data', () => {
      indexedDB.open = () => ({}) as IDBOpenDBRequest;
    });
    await data.waitForSelector('input[name=theme]');
    await says(data, /did not answer in time/);
    await data.close();
  });

  it('throws its storage away while a page is open: the page goes on', async () => {
    await keeping({});
    const page = await stage.page();
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
      origin: new URL(stage.address('')).origin,
      storageTypes: 'indexeddb',
    });
    expect(await save('after').catch(() => save('after'))).toEqual(['lever-after']);
    await page.close();
  });
});

it('erases everything: records, alarms, local, session and synced items, and shows that nothing is left', async () => {
  await keeping({});
  const filled = await stage.page();
  await filled.evaluate(async () => {
    await product.openStore().savePosting(product.sampleReading('e'), new Date().toISOString());
    const { storage, alarms } = chrome;
    await storage.local.set({ a: 1 });
    await storage.session.set({ b: 2 });
    await storage.sync.set({ look: { theme: 'dark', hideAmounts: true, at: '2026-11-01T10:00:00.000Z' } });
    await alarms.create('test', { delayInMinutes: 60 });
    localStorage.setItem('journal', 'words');
  });
  const page = await dashboard('data');
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
  await keeping({});
  const watcher = await stage.page();
  const page = await dashboard('data');
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

describe('a page on a site that is switched on', () => {
  const names = [...COMMAND_NAMES, 'erase', '__proto__', 'constructor'];
  const visit = async () => {
    const page = await stage.browser.newPage();
    await page.goto('https://www.linkedin.com/jobs/plain/');
    return page;
  };

  it('gets no answer to any command, even through a script of ours that runs in it', async () => {
    await keeping({});
    const page = await visit();
    const worker = await stage.worker();
    const ask = `(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [${JSON.stringify(names)}],
        func: (all) => Promise.all(all.map((type) => chrome.runtime.sendMessage({ type, cards: [] }))),
      });
      return frame.result;
    })()`;
    const { result } = await worker.send('Runtime.evaluate', {
      expression: ask,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(result.value).toEqual(names.map(() => null));
    await worker.detach();
    await page.close();
  });

  it('changes nothing by messages of its own, and finds nothing of the extension', async () => {
    await keeping({});
    const watcher = await stage.page();
    const state = () => watcher.evaluate(async () => JSON.stringify(await product.openStore().database.scan('')));
    const before = await state();
    const page = await visit();
    const found = await page.evaluate(
      async (all, address) => {
        for (const type of all) {
          window.postMessage({ type, cards: [], source: 'rolescope' }, '*');
          window.dispatchEvent(new CustomEvent(type, { detail: { type } }));
        }
        const files = ['manifest.json', 'dashboard.html', 'content-scripts/cards.js', 'icon/48.png'];
        return Promise.all(
          files.map((file) =>
            fetch(address + file).then(
              () => file,
              () => null,
            ),
          ),
        );
      },
      names,
      stage.address(''),
    );
    expect(found).toEqual([null, null, null, null]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    // An answer to a message of our own: whatever the page's messages had set off would have come before it.
    await watcher.evaluate(() => chrome.runtime.sendMessage({ type: 'changed' }));
    expect(await state()).toBe(before);
    await page.close();
    await watcher.close();
  });
});

it('our own pages may not ask what only page scripts may', async () => {
  const page = await stage.page();
  const answers = await page.evaluate(
    (all) =>
      Promise.all(all.map((type) => chrome.runtime.sendMessage({ type, cards: [] }).then((answer) => [type, answer]))),
    [...COMMAND_NAMES],
  );
  expect(answers.filter(([, answer]) => answer !== null)).toEqual([['changed', { done: true }]]);
  await page.close();
});

it('asks nobody for anything: no request of its pages and its worker leaves the browser', async () => {
  const attempts = (path: string) => `Promise.all([
    fetch('https://beacon.example/${path}').then(() => 'sent', () => 'refused'),
    new Promise((done) => { try { const s = new WebSocket('wss://beacon.example/${path}-socket'); s.onerror = () => done('refused'); s.onopen = () => done('sent'); } catch { done('refused'); } }),
  ])`;
  const page = await stage.page();
  expect(await (await dashboard('saved')).evaluate(attempts('page'))).toEqual(['refused', 'refused']);
  const worker = await stage.worker();
  const { result } = await worker.send('Runtime.evaluate', {
    expression: attempts('worker'),
    awaitPromise: true,
    returnByValue: true,
  });
  expect(result.value).toEqual(['refused', 'refused']);
  await worker.detach();
  await page.close();
  // Any other page's are heard, though none is answered: so what was refused above never left.
  const site = await stage.browser.newPage();
  await site.goto('https://www.linkedin.com/jobs/plain/');
  await site.evaluate(attempts('site'));
  await site.close();
  const heard = server.strays.filter((address) => address.startsWith('beacon.example'));
  expect(heard.toSorted()).toEqual(['beacon.example/site', 'beacon.example/site-socket']);
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
    await keeping({});
    const raw = await stage.page();
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
    const page = await dashboard('data', withFolder);
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
