import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Product, type Stage } from '../faults/stage.ts';
import { look } from './axe.ts';
import { press } from './popup.ts';

/** The journey of a backup between two machines, on the page itself, with nothing that axe finds wrong on the way. */
declare const product: Product;
const folder = mkdtempSync(join(tmpdir(), 'rolescope-data-page-'));
const file = join(folder, 'backup.json');
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage('.output/chrome-mv3-e2e');
  const raw = await stage.page();
  const backup = await raw.evaluate(async () => {
    const now = () => new Date().toISOString();
    const here = product.openStore();
    const there = product.openStore(product.openDatabase('there'));
    for (const id of ['a', 'b', 'c']) await here.savePosting(product.sampleReading(id), now());
    await (await product.previewImport(there.database, await product.exportAll(here.database, now()))).confirm();
    const note = (store: typeof here, text: string) =>
      store.updateSaved('lever-a', (saved) => product.withNotes(saved, text, now()), now());
    await note(here, 'written here');
    await note(there, 'written there');
    await here.removeMany(['lever-b']);
    await there.removeMany(['lever-c']);
    await there.savePosting(product.sampleReading('d'), now());
    return product.exportAll(there.database, now());
  });
  await raw.close();
  writeFileSync(file, backup);
  page = await stage.browser.newPage();
  await page.setViewport({ width: 768, height: 900 });
  await page.goto(stage.address('dashboard.html#/data'));
  await page.bringToFront();
});

afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = () =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('rolescope');
      request.onsuccess = () => done(request.result);
    });
    const store = database.transaction('records').objectStore('records');
    const keys = await new Promise<string[]>((done) => {
      const request = store.getAllKeys(IDBKeyRange.bound('row:', 'row:\uffff'));
      request.onsuccess = () => done(request.result as string[]);
    });
    database.close();
    return keys.map((key) => key.slice('row:lever-'.length)).join('');
  });

/** What the pipeline lists when one goes there from the page that is open, and back. */
async function listed(wanted: string): Promise<void> {
  const goTo = (place: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
  await goTo('saved');
  await page.waitForFunction(
    (letters) => {
      const keys = [...document.querySelectorAll<HTMLElement>('[data-key^="lever-"]')].map((one) => one.dataset.key!);
      return [...new Set(keys.map((key) => key.slice('lever-'.length)))].sort().join('') === letters;
    },
    { polling: 100, timeout: 5000 },
    wanted,
  );
  await goTo('data');
}

it('shows what a merge would do, side by side where both changed', async () => {
  const input = (await page.waitForSelector('#import-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('.conflict');
  expect(await page.$eval('.conflict', (one) => one.textContent)).toMatch(/Notes\s*written here\s*written there/);
  await look(page);
  expect(await rows()).toBe('ac');
});

it('does it, and says so', async () => {
  await press(page, 'Import 3 records');
  await page.waitForFunction(() => document.body.innerText.includes('Imported.'), { polling: 100 });
  expect(await rows()).toBe('ad');
  await listed('ad');
});

it('goes back to before it, after showing what that changes', async () => {
  await page.reload();
  await press(page, 'See what would change');
  await page.waitForFunction(() => document.body.innerText.includes('Going back to'), { polling: 100 });
  await look(page);
  await press(page, 'Go back');
  await page.waitForFunction(() => document.body.innerText.includes('Done.'), { polling: 100 });
  expect(await rows()).toBe('ac');
  await listed('ac');
});

it('refuses a file that is none with a sentence', async () => {
  writeFileSync(file, '{"schema":"rolescope/backup@2","records":[]}');
  const input = (await page.waitForSelector('#import-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForFunction(() => document.body.innerText.includes('made by a newer Rolescope'), { polling: 100 });
  await look(page);
});

it('keeps a number that is typed when the tab is loaded again at once', async () => {
  const field = 'input[type=number]';
  await page.goto(stage.address('dashboard.html#/profile'));
  await page.reload();
  await page.waitForSelector(field);
  await page.focus(field);
  await page.keyboard.type('11');
  await page.reload();
  await page.waitForFunction((sought) => document.querySelector<HTMLInputElement>(sought)?.value === '11', {}, field);
});
