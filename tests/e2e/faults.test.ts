import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killOnce, layDown, NO_TOLL, type Toll, VICTIMS } from '../faults/kill.ts';
import { type Product, pause } from '../faults/stage.ts';
import { openScene, type Scene, says } from './fault-scene.ts';

/** Writes that are cut off, or that happen at once, in the built extension in Chromium; docs/reliability.md has the list. */
declare const product: Product;
let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});

afterAll(() => scene?.close());

describe('killed in the middle of a save', () => {
  it('25 times: nothing is lost, nothing half-written', { timeout: 240_000 }, async () => {
    await scene.keeping({});
    const watcher = await scene.page();
    await layDown(watcher);
    let toll: Toll = NO_TOLL;
    for (let turn = 1; turn <= 25; turn += 1) toll = await killOnce(scene, watcher, VICTIMS[turn % 2]!, turn, toll);
    expect(toll.faults).toEqual([]);
    expect(toll.kills).toBe(25);
    expect(toll.before, 'some kills must come before the end').toBeGreaterThan(0);
    await watcher.close();
  });

  it('what was said to be saved is there when the browser itself is killed', async () => {
    await scene.keeping({});
    const page = await scene.page();
    await page.evaluate(async () => {
      await product.openStore().savePosting(product.sampleReading('kept'), new Date().toISOString());
    });
    await scene.killBrowser();
    const again = await scene.page();
    expect(await again.evaluate(async () => (await product.openStore().listRows()).map(({ key }) => key))).toEqual([
      'lever-kept',
    ]);
    await again.close();
  });

  it('an import is there as a whole or not at all', async () => {
    await scene.keeping({});
    const watcher = await scene.page();
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
      const page = await scene.page();
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
  await scene.keeping({});
  const raw = await scene.page();
  await raw.evaluate(async () => {
    await product.openStore().savePosting(product.sampleReading('typed'), new Date().toISOString());
  });
  await raw.close();
  // The database no longer takes anything, as for a page that is going away.
  const first = await scene.dashboard('saved/lever-typed', () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('closing', 'InvalidStateError');
    };
  });
  const field = (await first.waitForSelector('.notes textarea'))!;
  await field.type('Ask about the pan');
  await first.close();
  const again = await scene.dashboard('saved/lever-typed');
  await says(again, /Ask about the pan/);
  await again.close();
});

it('two pages that write at once keep 100 of 100 changes', async () => {
  await scene.keeping({});
  const [one, two] = [await scene.page(), await scene.page()];
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
