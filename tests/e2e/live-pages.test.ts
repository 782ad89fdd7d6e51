import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { PROBLEM_WORDS } from '../../src/ui/words.ts';
import { badge, shadowText } from './chromium-badge.ts';
import { clickOn, closeWelcome, importProfile, settled } from './popup.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';
import { boardInFrame, INDEED_CARDS, PANE_IDS, QUICK_PANES } from './two-panes.ts';

/** What only happens in a browser that is alive: frames, pages that come back from memory, hours on one page, access taken back. */
const patience = { timeout: 20_000, interval: 100 };
const BOARD = 'https://job-boards.greenhouse.io/embed/job_app?for=harbourlight&token=6100004';
const CAREERS = 'https://www.harbourlight.example/careers/opening?gh_jid=6100004';
const PANES = 'https://www.linkedin.com/jobs/search/';
const INDEED = 'https://www.indeed.com/jobs?q=product';

let server: SiteServer;

beforeAll(async () => {
  server = await serveSites({
    ...sitePages(['greenhouse-embedded-form', 'lever', 'ashby']),
    'www.harbourlight.example/careers/opening': boardInFrame(BOARD),
    'www.linkedin.com/jobs/search/': QUICK_PANES,
    'www.indeed.com/jobs': INDEED_CARDS,
  });
});

afterAll(() => server?.close());

describe('with the toolbar button', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await startChromium({ port: server.port, pageMemory: true });
    await closeWelcome(chromium);
  });

  afterAll(() => chromium?.close());

  it('refuses a board in a frame of the employer’s page, with the link that reads', async () => {
    const { page, popup } = await clickOn(chromium, CAREERS);
    await page.waitForFrame((frame) => frame.url() === BOARD);
    expect(await settled(popup)).toContain(PROBLEM_WORDS['unsupported-frame']);
    await popup.click('.message .button.primary');
    const target = await chromium.browser.waitForTarget((one) => one.type() === 'page' && one.url() === BOARD);
    const board = (await target.page())!;
    const again = await chromium.click(board);
    expect(await settled(again)).toContain('Director of Product');
    await again.close();
    await board.close();
    await page.close();
  });

  it('reads what is shown when a page comes back from memory', async () => {
    const { page, popup } = await clickOn(chromium, fixture('lever').address);
    expect(await settled(popup)).toContain('Director, Product Platform');
    await popup.close();
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => (document.body.dataset.back = String(persisted)));
    });
    await page.goto(fixture('ashby').address);
    const other = await chromium.click(page);
    expect(await settled(other)).toContain('Head of Product');
    await other.close();
    await page.goBack();
    await page.waitForFunction(() => document.body.dataset.back !== undefined);
    expect(await page.evaluate(() => document.body.dataset.back)).toBe('true');
    const again = await chromium.click(page);
    expect(await settled(again)).toContain('Director, Product Platform');
    await again.close();
    await page.close();
  });
});

describe('on sites that are switched on', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await startChromium({ port: server.port, build: '.output/chrome-mv3-e2e', pageMemory: true });
    await closeWelcome(chromium);
    await importProfile(chromium, join(import.meta.dirname, '../fixtures/profile.json'));
    const sites = await chromium.open('dashboard.html#/sites');
    await sites.waitForSelector('#marks');
    await sites.click('#marks');
    await sites.waitForFunction(() => document.body.innerText.includes('Kept'));
    await sites.close();
  });

  afterAll(() => chromium?.close());

  const open = async (address: string): Promise<Page> => {
    const page = await chromium.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };

  it('marks the cards of Indeed', async () => {
    const page = await open(INDEED);
    await expect.poll(() => shadowText(page), patience).toContain('Other function: engineering');
    expect(await shadowText(page)).toMatch(/Rolescope: \d marked, 1 dimmed/);
    await page.close();
  });

  it('does not grow over 500 postings in one page', async () => {
    const page = await open(`${PANES}?currentJobId=${PANE_IDS[0]}`);
    await expect.poll(async () => (await badge(chromium)).text, patience).toMatch(/^(\d+|!)$/);
    const session = await page.createCDPSession();
    const heap = async (): Promise<number> => {
      // what the first pass lets go, the second takes away
      for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const visit = (from: number, to: number) =>
      page.evaluate(
        async (ids, first, last) => {
          for (let at = first; at < last; at += 1) {
            document.querySelector<HTMLElement>(`[data-occludable-job-id="${ids[at % ids.length]}"] a`)!.click();
            await new Promise((done) => setTimeout(done, 25));
          }
        },
        PANE_IDS,
        from,
        to,
      );
    await visit(1, 100);
    const early = await heap();
    await visit(100, 501);
    const late = await heap();
    expect(late / early).toBeLessThan(1.3);
    // And it still follows: the posting that is shown last is the one that is read.
    await page.click(`[data-occludable-job-id="${PANE_IDS[0]}"] a`);
    await expect.poll(async () => (await badge(chromium)).text, patience).toMatch(/^(\d+|!)$/);
    await page.close();
  });

  it('takes marks and badge away where access is taken back, and gives them again', async () => {
    const page = await open(`${PANES}?currentJobId=${PANE_IDS[0]}`);
    await expect.poll(() => shadowText(page), patience).toContain('Rolescope:');
    await expect.poll(async () => (await badge(chromium)).text, patience).toMatch(/^(\d+|!)$/);
    expect(await sitesOn()).toEqual(['Indeed', 'LinkedIn']);
    await setAccess('ON_CLICK');
    await page.bringToFront();
    await expect.poll(() => shadowText(page), patience).toBe('');
    await expect.poll(async () => (await badge(chromium)).text, patience).toBe('');
    expect(await sitesOn()).toEqual([]);
    await setAccess('ON_ALL_SITES');
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => shadowText(page), patience).toContain('Rolescope:');
    await page.close();
  });

  /** The sites that our own page shows as switched on. */
  async function sitesOn(): Promise<string[]> {
    const sites = await chromium.open('dashboard.html#/sites');
    await sites.waitForSelector('#marks');
    const names = await sites.$$eval('fieldset input:checked', (on) =>
      on.map((one) => one.parentElement!.innerText.trim()),
    );
    await sites.close();
    return names;
  }

  /** What the user chooses under "Site access" on the browser's own page of the extension. */
  async function setAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
    const page = await chromium.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      (extensionId, access) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      chromium.extension.id,
      hostAccess,
    );
    await page.close();
  }
});
