import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { look } from './axe.ts';
import { clickOn, importProfile, press, settled, textOf } from './popup.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';

/** What the popup shows before anybody scrolls, what it remembers, and what it knows of a page that only leads to postings. */
const POSTING = fixture('lever').address;
const LIST = 'https://www.harbourlight.example/careers';

let server: SiteServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serveSites({
    ...sitePages(['lever', 'ashby']),
    'www.harbourlight.example/careers': `<!doctype html><html lang="en"><head><title>Careers | Harbourlight</title></head><body><main><h1>Careers</h1>
      <ul><li><a href="${POSTING}"><h3>Director, Product Platform</h3></a></li>
      <li><a href="${fixture('ashby').address}"><h3>Head of Product</h3></a></li>
      <li><a href="https://jobs.lever.co/harbourlight/0f0f0f0f-9999-4222-8333-444455556666"><h3>Group Product Manager</h3></a></li></ul></main></body></html>`,
  });
  chromium = await startChromium({ port: server.port });
  await importProfile(chromium, join(import.meta.dirname, '../fixtures/profile.json'));
});

/** The names under which the store notes that postings were seen. */
function seenIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('rolescope');
    await new Promise((done) => opened.addEventListener('success', done));
    const records = opened.result.transaction('records').objectStore('records');
    const names = records.getAllKeys(IDBKeyRange.bound('seen:', 'seen;'));
    await new Promise((done) => names.addEventListener('success', done));
    opened.result.close();
    return names.result.join(' ');
  });
}

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** Where elements stand, in pixels from the popup's upper edge. */
function places(popup: Page, selectors: readonly string[]): Promise<number[]> {
  return popup.evaluate(
    (all) => {
      const top = document.querySelector('.popup')!.getBoundingClientRect().top;
      return all.map((one) => Math.round(document.querySelector(one)!.getBoundingClientRect().bottom - top));
    },
    [...selectors],
  );
}

it('holds what decides in its first 600 pixels, the blocker and its words first', async () => {
  const { page, popup } = await clickOn(chromium, POSTING);
  await settled(popup);
  const order = ['.blockers mark', '.headline', '.facts > li:nth-child(3)', '.foot .save'];
  const bottoms = await places(popup, order);
  expect(bottoms).toEqual([...bottoms].sort((a, b) => a - b));
  expect(bottoms.at(-1)).toBeLessThanOrEqual(600);
  // The foot stands over what is scrolled: the facts end above it.
  const [facts = 0] = await places(popup, ['.facts']);
  expect(facts).toBeLessThan(await popup.$eval('.foot', (foot) => (foot as HTMLElement).offsetTop));
  expect(await popup.$('.ring.held .ring-dots')).not.toBeNull();

  await popup.waitForSelector('.folds');
  expect(await popup.$$('.fold-body')).toEqual([]);
  await press(popup, 'Where this was read');
  await popup.waitForSelector('.where-read');
  expect(await popup.$eval('.where-read', (list) => list.textContent)).toContain('.posting-headline h2');
  await look(popup);
  await press(popup, 'Save');
  await popup.waitForSelector('.foot select');
  await popup.close();

  const again = await chromium.click(page);
  await settled(again);
  await again.waitForSelector('.where-read');
  expect(await again.$$('.fold-body')).toHaveLength(1);
  await again.close();
  await page.close();
});

it('says that a page is a list, and which of its postings are known, without a request', async () => {
  const met = await clickOn(chromium, fixture('ashby').address);
  await settled(met.popup);
  // That a posting was seen is noted once its verdict stands.
  await expect.poll(() => seenIn(met.popup)).toMatch(/seen:ashby/);
  await met.popup.close();
  await met.page.close();
  const { page, popup } = await clickOn(chromium, LIST);
  await settled(popup);
  const before = server.strays.length;
  await popup.waitForSelector('.known-here li');
  const text = await textOf(popup);
  expect(text).toContain('You know 2 of the postings here');
  expect(text).toMatch(/Director, Product Platform.*Saved/s);
  expect(text).toMatch(/Head of Product.*Seen /s);
  expect(text).not.toContain('Group Product Manager');
  await look(popup);
  expect(server.strays.slice(before)).toEqual([]);
  await popup.click('.known-here .link-button');
  const target = await chromium.browser.waitForTarget((one) => one.type() === 'page' && one.url() === POSTING);
  await (await target.page())!.close();
  await page.close();
});
