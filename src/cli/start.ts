import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { serveFolder } from './demo-site.ts';

/**
 * `npm start`: builds the extension and shows it at work on a small careers site on this machine. With a display, in a
 * window to click around in; without one, headless through the toolbar button, with the verdict printed and
 * screenshots and reports written to `.output/demo/`.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, '.output/demo');
const PROFILE = join(ROOT, 'tests/fixtures/profile.json');
const POSTINGS = ['tidewater-director', 'quillon-director', 'fernmark-vp'];
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  await start();
} catch (error) {
  console.error(`rolescope: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  console.log('Building the extension …');
  const build = spawnSync('wxt', ['build'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
  process.env.CHROMIUM = await ensureBrowser('chromium', console.log);
  const site = await serveFolder(join(ROOT, 'tests/fixtures/demo-site'));
  try {
    await (hasDisplay ? showWindow(site.address) : demonstrate(site.address));
  } finally {
    site.close();
  }
}

async function showWindow(address: string): Promise<void> {
  const chromium = await startChromium({ headless: false, build: join(ROOT, '.output/chrome-mv3') });
  const [first] = await chromium.browser.pages();
  const page = first ?? (await chromium.browser.newPage());
  await page.goto(`${address}/${POSTINGS[0]}.html`);
  await page.bringToFront();
  console.log(`
A browser with Rolescope in it is open on ${address}
  1. Click the Rolescope button in the toolbar (or behind the puzzle piece).
  2. Fill in your profile on the welcome page, in the other tab, to see how well you fit.
Close the browser to end.`);
  await new Promise((done) => chromium.browser.once('disconnected', done));
}

async function demonstrate(address: string): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const chromium = await startChromium({ build: join(ROOT, '.output/chrome-mv3') });
  try {
    await importProfile(chromium);
    for (const name of POSTINGS) await demonstratePosting(chromium, `${address}/${name}.html`, name);
    await shoot(await chromium.open('dashboard.html#/saved'), 'dashboard', 1280, 800);
  } finally {
    await chromium.close();
  }
  console.log(`\nScreenshots and reports are in ${OUT}`);
}

/** Gives the browser the example profile, the way a user would: from a file, on the profile page. */
async function importProfile(chromium: Chromium): Promise<void> {
  const page = await chromium.open('dashboard.html#/profile');
  const input = await page.waitForSelector('#profile-file', { timeout: 10_000 });
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(PROFILE);
  await page.waitForFunction(() => document.body.textContent?.includes('was read from the file'), { timeout: 10_000 });
  await shoot(page, 'profile', 1280, 800);
  await page.close();
}

async function demonstratePosting(chromium: Chromium, address: string, name: string): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  const popup = await chromium.click(page);
  await popup.waitForSelector('.foot', { timeout: 15_000 });
  console.log(`\n── ${await page.title()}\n${await popup.$eval('#app', (root) => (root as HTMLElement).innerText)}`);
  const copy = await copyOf(popup);
  await press(popup, 'Save');
  await popup.waitForSelector('.foot select', { timeout: 10_000 });
  await exportReports(chromium, popup);
  await popup.close();
  await shootCopy(chromium, copy, `popup-${name}`);
  await page.close();
}

async function exportReports(chromium: Chromium, popup: Page): Promise<void> {
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: OUT });
  for (const format of ['Web page', 'Markdown', 'CSV', 'JSON']) {
    await press(popup, 'Export');
    await press(popup, format);
    await new Promise((done) => setTimeout(done, 300));
  }
}

/** Clicks the button whose first words these are. */
async function press(page: Page, words: string): Promise<void> {
  const found = await page.evaluate((start) => {
    const buttons = [...document.querySelectorAll('button')];
    const named = (one: HTMLButtonElement) => `${one.textContent.trim() || one.ariaLabel} `.startsWith(`${start} `);
    const button = buttons.find((one) => one.checkVisibility() && named(one));
    button?.click();
    return button !== undefined;
  }, words);
  if (!found) throw new Error(`there is no button “${words}”`);
}

/** Writes a picture of a tab at the given size. */
async function shoot(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.screenshot({ path: join(OUT, `${name}.png`) as `${string}.png` });
}

/** What a popup shows, as HTML that stands alone: a headless window cuts popups short, so they are pictured in a tab. */
function copyOf(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    return `<!doctype html><style>${css.join('\n')}</style>${document.body.outerHTML}`;
  });
}

/** Writes a picture of a popup's copy, in the size that a popup has. */
async function shootCopy(chromium: Chromium, html: string, name: string): Promise<void> {
  const tab = await chromium.browser.newPage();
  await tab.setContent(html);
  await shoot(tab, name, 380, 600);
  await tab.close();
}
