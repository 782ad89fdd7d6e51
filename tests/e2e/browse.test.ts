import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { clickOn, importProfile, press, settled } from './popup.ts';
import { type SiteServer, serveSites } from './site-server.ts';
import { PANE_IDS, TWO_PANES } from './two-panes.ts';

/** Help while browsing, in the build that has what a user would grant: LinkedIn and Indeed are switched on. */
let server: SiteServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serveSites({
    'www.linkedin.com/jobs/search/': TWO_PANES,
  });
  chromium = await startChromium({ port: server.port, build: '.output/chrome-mv3-e2e' });
  // The welcome page opens by itself, once, and would come to the front at any time.
  const welcome = await chromium.browser.waitForTarget((one) => one.url().endsWith('welcome.html'), {
    timeout: 15_000,
  });
  await (await welcome.page())?.close();
  await importProfile(chromium, join(import.meta.dirname, '../fixtures/profile.json'));
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const address = (id: string) => `https://www.linkedin.com/jobs/search/?currentJobId=${id}`;

async function openPage(url: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** The badge of the tab in front, as the browser shows it. */
async function badge(): Promise<{ text: string; title: string }> {
  const target = await chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = (await target.worker())!;
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab!.id!;
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });
}

const badgeText = async () => (await badge()).text;
const patience = { timeout: 15_000, interval: 100 };

describe('the badge', () => {
  it('follows the pane, back and forward, and shows the last of fast changes', async () => {
    const [first, second, third] = PANE_IDS;
    const page = await openPage(address(first));
    await expect.poll(badgeText, patience).toMatch(/^(\d+|!)$/);
    const before = await badge();
    expect(before.title).toMatch(/^Rolescope: .*\d+ of 100/);

    await page.click(`[data-occludable-job-id="${second}"] a`);
    await expect.poll(async () => (await badge()).title, patience).not.toBe(before.title);
    await expect.poll(badgeText, patience).toMatch(/^(\d+|!)$/);
    const other = await badge();

    await page.goBack();
    await expect.poll(badge, patience).toEqual(before);
    await page.goForward();
    await expect.poll(badge, patience).toEqual(other);

    // Faster than the panes load: what is shown in the end is what stands in the pane.
    for (const id of [first, second, third, first]) await page.click(`[data-occludable-job-id="${id}"] a`);
    await expect.poll(badge, patience).toEqual(before);
    await page.close();
  });

  it('shows a posting as saved, and is empty on a list', async () => {
    const [, , third] = PANE_IDS;
    const { page, popup } = await clickOn(chromium, address(third));
    await settled(popup);
    await press(popup, 'Save');
    await popup.waitForSelector('.foot select');
    await popup.close();
    await expect.poll(async () => (await badge()).title, patience).toContain('saved');
    await page.goto('https://www.linkedin.com/jobs/search/');
    await expect.poll(badgeText, patience).toBe('');
    await page.close();
  });
});
