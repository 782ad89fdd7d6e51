import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { look } from './axe.ts';
import { clickOn, importProfile, press, settled } from './popup.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';

/** axe-core on every view, in light and dark, and nothing that scrolls sideways. */
const VIEWS = [
  'dashboard.html#/today',
  'dashboard.html#/saved',
  'dashboard.html#/profile',
  'dashboard.html#/paste',
  'dashboard.html#/sites',
  'dashboard.html#/data',
  'welcome.html',
];

let server: SiteServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serveSites(sitePages(['lever', 'lever-apply']));
  chromium = await startChromium({ port: server.port });
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

it.each(VIEWS)('%s, empty', async (view) => {
  const page = await chromium.open(view);
  await page.waitForSelector('h1');
  for (const width of [1280, 768]) {
    await page.setViewport({ width, height: 800 });
    await look(page);
  }
  await page.close();
});

it('the popup: refused, read without and with a profile, everything open, saved', async () => {
  const refused = await clickOn(chromium, fixture('lever-apply').address);
  await settled(refused.popup);
  await look(refused.popup);
  await refused.popup.close();
  await refused.page.close();

  const before = await clickOn(chromium, fixture('lever').address);
  await settled(before.popup);
  await look(before.popup);
  await before.popup.close();
  await before.page.close();

  await importProfile(chromium, join(import.meta.dirname, '../fixtures/profile.json'));
  const { page, popup } = await clickOn(chromium, fixture('lever').address);
  await settled(popup);
  await popup.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>('summary, [aria-expanded="false"]'))
      if (fold.checkVisibility()) fold.click();
  });
  await look(popup);
  await press(popup, 'Save');
  await popup.waitForSelector('.foot select');
  await look(popup);
  await popup.close();
  await page.close();
});

it.each(VIEWS)('%s, with a posting kept', async (view) => {
  const page = await chromium.open(view);
  await page.waitForSelector('h1');
  await look(page);
  await page.close();
});
