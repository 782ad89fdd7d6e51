import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, startChromium } from './chromium.ts';
import { serveFolder } from './demo-site.ts';
import {
  BUILD,
  buildForChromium,
  copyOf,
  DEMO_SITE,
  importProfile,
  POPUP_SIZE,
  pictureOf,
  pictureOfHtml,
  press,
  ROOT,
} from './demonstration.ts';

/**
 * `npm start`: builds the extension and shows it at work on a small careers site on this machine. With a display, in a
 * window to click around in; without one, headless through the toolbar button, with the verdict printed and
 * screenshots and reports written to `.output/demo/`.
 */
const OUT = join(ROOT, '.output/demo');
const WINDOW = { width: 1280, height: 800, scale: 2 };
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
  await buildForChromium();
  const site = await serveFolder(DEMO_SITE);
  try {
    await (hasDisplay ? showWindow(site.address) : demonstrate(site.address));
  } finally {
    site.close();
  }
}

async function showWindow(address: string): Promise<void> {
  const chromium = await startChromium({ headless: false, build: BUILD });
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
  const chromium = await startChromium({ build: BUILD });
  try {
    const profile = await importProfile(chromium);
    keep('profile', await pictureOf(profile, WINDOW));
    await profile.close();
    for (const name of POSTINGS) await demonstratePosting(chromium, `${address}/${name}.html`, name);
    keep('dashboard', await pictureOf(await chromium.open('dashboard.html#/saved'), WINDOW));
  } finally {
    await chromium.close();
  }
  console.log(`\nScreenshots and reports are in ${OUT}`);
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
  keep(`popup-${name}`, await pictureOfHtml(chromium, copy, POPUP_SIZE));
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

/** Writes a picture among those of the demonstration. */
function keep(name: string, picture: Uint8Array): void {
  writeFileSync(join(OUT, `${name}.png`), picture);
}
