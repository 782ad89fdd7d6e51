import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { PROBLEM_WORDS } from '../../src/ui/words.ts';
import { READ, REFUSED } from '../page/pages.ts';
import { CLOSED_IN_BOTH, CLOSED_PAGES, savedAsFile } from './closed-pages.ts';
import { clickOn, importProfile, press, saysWhy, settled, textOf } from './popup.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';

const PROFILE = join(import.meta.dirname, '../fixtures/profile.json');
const downloads = mkdtempSync(join(tmpdir(), 'rolescope-downloads-'));
let server: SiteServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serveSites({ ...sitePages([...READ, ...REFUSED].map(({ page }) => page)), ...CLOSED_PAGES });
  chromium = await startChromium({ port: server.port });
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function closed(...pages: { close(): Promise<void> }[]) {
  for (const page of pages) await page.close().catch(() => {});
}

describe('before there is a profile', () => {
  it('opens the welcome page once, with the sample posting analysed', async () => {
    const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('welcome.html'), {
      timeout: 15_000,
    });
    const welcome = (await target.page())!;
    await welcome.waitForFunction(() => /nothing leaves|stays on/i.test(document.body.innerText));
    await welcome.close();
  });

  it('shows the analysis without a score', async () => {
    const { page, popup } = await clickOn(chromium, fixture('lever').address);
    const text = await settled(popup);
    expect(text).toMatch(/profile/i);
    expect(text).not.toMatch(/\d+ of \d+ met/);
    await closed(popup, page);
  });
});

describe('reading pages', () => {
  it.each(READ)('reads $page', async ({ page: name, posting }) => {
    const { page, popup } = await clickOn(chromium, fixture(name).address);
    const text = await settled(popup);
    expect(text).toContain(posting.title);
    if (posting.company) expect(text).toContain(posting.company);
    await closed(popup, page);
  });

  it.each(REFUSED)('refuses $page and says why', async ({ page: name, code }) => {
    const { page, popup } = await clickOn(chromium, fixture(name).address);
    const text = await settled(popup);
    expect(saysWhy(text, code), text).toBe(true);
    await closed(popup, page);
  });

  it.each([
    ['a page of the browser itself', 'chrome://version/'],
    ['the store of extensions', 'https://chromewebstore.google.com/'],
    ...CLOSED_IN_BOTH,
  ])('says so on %s, and takes pasted text instead', async (_, address) => {
    const { page, popup } = await clickOn(chromium, address);
    expect(await settled(popup)).toContain(PROBLEM_WORDS['restricted-page']);
    await press(popup, 'Paste a posting').catch(() => {}); // the popup closes over it
    const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('dashboard.html#/paste'));
    await closed(popup, (await target.page())!, page);
  });

  it('reads a posting that was saved as a file', async () => {
    const { page, popup } = await clickOn(chromium, savedAsFile('lever'));
    expect(await settled(popup)).toContain('Director, Product Platform');
    await closed(popup, page);
  });
});

describe('the main job', () => {
  it('goes from posting to verdict, quote, save, list and report', async () => {
    await importProfile(chromium, PROFILE);
    const { page, popup } = await clickOn(chromium, fixture('lever').address);
    expect(await settled(popup)).toMatch(/match|stretch/i);

    await popup.click('.claim-button[aria-expanded="false"]');
    const quote = await popup.$eval('blockquote', (block) => block.textContent.trim().replace(/^[“"]|[”"]$/g, ''));
    expect(await textOf(page)).toContain(quote.split('…')[0]!.trim().slice(0, 40));

    await press(popup, 'Save');
    await popup.waitForSelector('.foot select');
    await popup.select('.foot select', 'applied');
    await popup.waitForFunction(() => document.body.innerText.includes('Status changed'));
    await press(popup, 'Export');
    await press(popup, 'Markdown');
    await expect
      .poll(() => readdirSync(downloads).filter((file) => file.endsWith('.md')), { timeout: 10_000 })
      .toHaveLength(1);
    const report = readFileSync(join(downloads, readdirSync(downloads).find((file) => file.endsWith('.md'))!), 'utf8');
    expect(report).toMatch(/^# .+/);
    expect(report).toContain('## Must-haves');
    await closed(popup, page);

    const again = await clickOn(
      chromium,
      `${fixture('lever').address}&again=1`.replace('?lever-source=x', '?lever-source=y'),
    );
    await settled(again.popup);
    expect(await again.popup.$eval('.foot select', (select) => (select as HTMLSelectElement).value)).toBe('applied');
    await closed(again.popup, again.page);

    const dashboard = await chromium.open('dashboard.html#/saved');
    await dashboard.waitForFunction(() => document.querySelectorAll('.board-card').length === 1);
    await dashboard.type('input[type=search]', 'no such posting');
    await dashboard.waitForFunction(() => document.querySelectorAll('.board-card').length === 0);
    await closed(dashboard);
  });
});

describe('corrections', () => {
  it('keeps a requirement that was dismissed dismissed, score and all, when the popup opens again', async () => {
    const { address } = fixture('lever');
    const first = await clickOn(chromium, address);
    await settled(first.popup);
    const score = (popup: typeof first.popup) => popup.$eval('.ring-number', (number) => number.textContent);
    const before = await score(first.popup);
    const YEARS = '.requirements .dots[aria-label*="years"]';
    const row = await first.popup.$eval(YEARS, (dots) => dots.getAttribute('aria-label')!);
    await first.popup.click(YEARS);
    await press(first.popup, 'Not asked here');
    await first.popup.waitForFunction(() => document.body.innerText.includes('no longer counts'));
    const after = await score(first.popup);
    expect(await textOf(first.popup)).toContain(`Fit ${before} → ${after}: `);
    await closed(first.popup, first.page);

    const again = await clickOn(chromium, address);
    await settled(again.popup);
    expect(await score(again.popup)).toBe(after);
    expect(
      await again.popup.$$eval('.dots', (all) => all.map((dots) => dots.getAttribute('aria-label'))),
    ).not.toContain(row);
    await press(again.popup, 'Corrected by you');
    await press(again.popup, 'Take back');
    await again.popup.waitForFunction((old) => document.querySelector('.ring-number')?.textContent === old, {}, before);
    await closed(again.popup, again.page);
  });
});

describe('what it promises', () => {
  it('sends nothing: the browser refuses every request of its pages', async () => {
    const page = await chromium.open('dashboard.html');
    const before = server.strays.length;
    const refused = await page.evaluate(async () => {
      const image = new Promise((done) => {
        const element = new Image();
        element.onerror = () => done('refused');
        element.onload = () => done('loaded');
        element.src = 'https://beacon.example/image.png';
      });
      const request = fetch('https://beacon.example/fetch').then(
        () => 'sent',
        () => 'refused',
      );
      return Promise.all([image, request]);
    });
    expect(refused).toEqual(['refused', 'refused']);
    expect(server.strays.slice(before).filter((address) => address.startsWith('beacon.example'))).toEqual([]);
    await closed(page);
  });

  it('leaves nothing of its own in the page', async () => {
    const { page, popup } = await clickOn(chromium, fixture('lever').address);
    await settled(popup);
    const traces = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      storage: localStorage.length + sessionStorage.length,
      // "billing suite" stands in the profile, and nowhere else.
      markup: /rolescope|billing suite/i.test(document.documentElement.outerHTML),
      globals: Object.keys(window).filter((name) => /rolescope/i.test(name)),
      elements: [...document.documentElement.children].map(({ tagName }) => tagName),
    }));
    expect(traces).toEqual({ databases: 0, storage: 0, markup: false, globals: [], elements: ['HEAD', 'BODY'] });
    await closed(popup, page);
  });
});
