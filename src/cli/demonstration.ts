import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import type { Chromium } from './chromium.ts';

/** What `npm start` and `npm run store:pictures` share: the extension, built and shown at work on invented postings. */

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '../..');
/** The production build for Chromium, as `buildForChromium` leaves it. */
export const BUILD = join(ROOT, '.output/chrome-mv3');
/** A careers site with invented postings. */
export const DEMO_SITE = join(ROOT, 'tests/fixtures/demo-site');
/** The invented profile that they are compared with. */
export const PROFILE = join(ROOT, 'tests/fixtures/profile.json');

/** Makes the production build and sees to it that there is a Chromium to show it in. */
export async function buildForChromium(): Promise<void> {
  console.log('Building the extension …');
  const build = spawnSync('wxt', ['build'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
  process.env.CHROMIUM = await ensureBrowser('chromium', console.log);
}

/** Gives the browser the invented profile, the way a user would: from a file, on the profile page, which stays open. */
export async function importProfile(chromium: Chromium): Promise<Page> {
  const page = await chromium.open('dashboard.html#/profile');
  await chooseFile(page, '#profile-file', PROFILE);
  await shows(page, 'was read from the file');
  await hides(page, 'Keeping …');
  return page;
}

/** Chooses a file in the field that the selector names, once it is there. */
export async function chooseFile(page: Page, selector: string, path: string): Promise<void> {
  const input = await page.waitForSelector(selector, { timeout: 10_000 });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Waits until the page shows these words. */
export async function shows(page: Page, words: string): Promise<void> {
  await waitForWords(page, words, true);
}

/** Waits until the page shows these words no more. */
export async function hides(page: Page, words: string): Promise<void> {
  await waitForWords(page, words, false);
}

async function waitForWords(page: Page, words: string, there: boolean): Promise<void> {
  const asWanted = (sought: string, wanted: boolean) => document.body.textContent.includes(sought) === wanted;
  // Time is asked, not frames: a page that is not in front draws none.
  await page.waitForFunction(asWanted, { timeout: 10_000, polling: 100 }, words, there);
}

/** Clicks the button whose first words these are. */
export async function press(page: Page, words: string): Promise<void> {
  const found = await page.evaluate((start) => {
    const buttons = [...document.querySelectorAll('button')];
    const named = (one: HTMLButtonElement) => `${one.textContent.trim() || one.ariaLabel} `.startsWith(`${start} `);
    const button = buttons.find((one) => one.checkVisibility() && named(one));
    button?.click();
    return button !== undefined;
  }, words);
  if (!found) throw new Error(`there is no button “${words}”`);
}

/** Size of a picture in CSS pixels; `scale` is how many pixels of the picture each of them has across. */
export interface PictureSize {
  width: number;
  height: number;
  scale: number;
}

/** Gives a tab's window as a PNG. */
export async function pictureOf(page: Page, { width, height, scale }: PictureSize): Promise<Uint8Array> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  return page.screenshot({ type: 'png' });
}

/** The size that a popup has. */
export const POPUP_SIZE: PictureSize = { width: 380, height: 600, scale: 2 };

/** What a popup shows, as HTML that stands alone: a headless window cuts popups short, so they are pictured in a tab. */
export function copyOf(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    return `<!doctype html><style>${css.join('\n')}</style>${document.body.outerHTML}`;
  });
}

/** A picture of HTML that stands alone. */
export async function pictureOfHtml(chromium: Chromium, html: string, size: PictureSize): Promise<Uint8Array> {
  const tab = await chromium.browser.newPage();
  try {
    await tab.setContent(html);
    return await pictureOf(tab, size);
  } finally {
    await tab.close();
  }
}
