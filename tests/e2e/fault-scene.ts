import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openStage, type Product, type Stage } from '../faults/stage.ts';
import { press } from './popup.ts';

/** The built extension in Chromium, on which things go wrong; docs/reliability.md has the list. */
export interface Scene extends Stage {
  /** Opens a view of the full page; `before` runs in it before anything else does. */
  dashboard(place: string, before?: () => void): Promise<Page>;
  /** Starts with nothing kept but what is put here, as raw records. */
  keeping(records: Record<string, unknown>): Promise<void>;
  /** Settings can be changed, everything be exported and erased: nothing may ever stand in the way of that. */
  staysInCharge(page: Page): Promise<void>;
}

declare const product: Product;

/** Starts it. `port` is a local server that stands in for every host. */
export async function openScene(port?: number): Promise<Scene> {
  const stage = await openStage('.output/chrome-mv3-e2e', port);
  const downloads = mkdtempSync(join(tmpdir(), 'rolescope-faults-downloads-'));
  /** Presses "Export everything" and gives the file. */
  const exported = async (page: Page): Promise<string> => {
    const session = await stage.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    const files = () => readdirSync(downloads).filter((file) => file.endsWith('.json'));
    for (const file of files()) rmSync(join(downloads, file));
    await press(page, 'Export everything');
    await expect.poll(files, { timeout: 10_000 }).toHaveLength(1);
    return readFileSync(join(downloads, files()[0]!), 'utf8');
  };
  // Not a copy of it: its browser is another one once it was killed.
  return Object.assign(stage, {
    async dashboard(place: string, before?: () => void) {
      const page = await stage.browser.newPage();
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(stage.address(`dashboard.html#/${place}`));
      await page.bringToFront();
      await page.waitForSelector('h1');
      return page;
    },
    async keeping(records: Record<string, unknown>) {
      const page = await stage.page();
      await page.evaluate(async (raw) => {
        const { database } = product.openStore();
        await database.clear();
        await database.transact([], () => ({ writes: Object.entries(raw), result: undefined }));
      }, records);
      await page.close();
    },
    async staysInCharge(page: Page) {
      await page.waitForSelector('input[name=theme]');
      expect(JSON.parse(await exported(page)).schema).toBe('rolescope/backup@1');
      await press(page, 'Erase everything…');
      await press(page, 'Yes, erase everything');
      await says(page, /Everything is erased/);
    },
  });
}

/** Waits until a page says it. */
export async function says(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) => new RegExp(source, 'i').test(document.body.innerText),
    { polling: 100 },
    words.source,
  );
}
