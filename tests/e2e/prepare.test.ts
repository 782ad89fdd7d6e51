import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { look } from './axe.ts';
import { clickOn, importProfile, press, settled, textOf } from './popup.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';

/** From a saved posting to its preparation, its report and the growth plan, as a user goes. */
const downloads = mkdtempSync(join(tmpdir(), 'rolescope-prepare-'));
let server: SiteServer;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  server = await serveSites(sitePages(['lever']));
  chromium = await startChromium({ port: server.port });
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await importProfile(chromium, join(import.meta.dirname, '../fixtures/profile.json'));
  const { page: posting, popup } = await clickOn(chromium, fixture('lever').address);
  await settled(popup);
  await press(popup, 'Save');
  await popup.waitForSelector('.foot select');
  await popup.close();
  await posting.close();
  page = await chromium.open('dashboard.html#/saved');
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const shows = (words: string) =>
  page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 100, timeout: 15_000 }, words);

async function downloaded(end: string): Promise<string> {
  await expect
    .poll(() => readdirSync(downloads).filter((file) => file.endsWith(end)), { timeout: 10_000 })
    .toHaveLength(1);
  return readFileSync(join(downloads, readdirSync(downloads).find((file) => file.endsWith(end))!), 'utf8');
}

it('shows what the interviews may turn to, what to ask and the talk about pay', async () => {
  await page.bringToFront();
  await page.waitForSelector('a[href^="#/saved/"]');
  await page.click('a[href^="#/saved/"]');
  await press(page, 'Prepare');
  await shows('The talk about pay');
  const text = await textOf(page);
  for (const words of ['What the interviews may turn to', 'Must-haves', 'What to ask', 'Wordings', 'Walk away below'])
    expect(text).toContain(words);
  for (const width of [1280, 768]) {
    await page.setViewport({ width, height: 900 });
    await look(page);
  }
  await press(page, 'Markdown');
  expect(await downloaded('.md')).toMatch(/^# Prepare: /);
});

it('writes a report without what stays private', async () => {
  await press(page, 'Back to the posting');
  await shows('Prepare');
  await press(page, 'Export');
  await page.waitForSelector('dialog[open]');
  await look(page);
  const tick = (words: string) =>
    page.$$eval(
      'dialog label',
      (labels, text) => (labels.find((label) => label.textContent?.includes(text)) as HTMLElement | undefined)?.click(),
      words,
    );
  await tick('Web page');
  await tick('My floor, target and budget');
  await tick('My preparation');
  await page.click('dialog[open] button[value="export"]');
  const html = await downloaded('.html');
  expect(html).toContain('What the interviews may turn to');
  expect(html).not.toMatch(/185,000|215,000|Walk away below/);
});

it('counts what saved postings ask', async () => {
  await press(page, 'Growth');
  await shows('Must-haves that your saved postings ask');
  await shows('Steps for the role as a whole');
  await look(page);
});
