import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../src/cli/chromium.ts';
import type { ProblemCode } from '../../src/knowledge/taxonomy.ts';
import { LIST_WORDS } from '../../src/ui/popup/problem-words.ts';
import { PROBLEM_WORDS } from '../../src/ui/words.ts';

/** Waits until the popup has made up its mind and gives all its text. */
export async function settled(popup: Page): Promise<string> {
  await popup.waitForSelector('.foot, .message', { timeout: 20_000 });
  return textOf(popup);
}

/** What a page that is refused for this reason may say: a list says that it is one. */
export function saysWhy(text: string, code: ProblemCode): boolean {
  return text.includes(PROBLEM_WORDS[code]) || (code === 'not-a-posting' && text.includes(LIST_WORDS));
}

/** The visible text of a page. */
export function textOf(page: Page): Promise<string> {
  return page.$eval('body', (body) => body.innerText);
}

/** Clicks the first visible button or link whose words begin so. */
export async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (start) => {
      const named = (one: HTMLElement) =>
        `${(one.innerText || one.ariaLabel || '').trim().replace(/\s+/g, ' ')} `.startsWith(`${start} `);
      const button = [...document.querySelectorAll<HTMLElement>('button, a, summary')].find(
        (one) => one.checkVisibility() && named(one),
      );
      button?.click();
      return button !== undefined;
    },
    { timeout: 10_000 },
    words,
  );
}

/** Closes the welcome page, which opens by itself and would take the front, where pages are drawn, at any time. */
export async function closeWelcome(chromium: Chromium): Promise<void> {
  const welcome = await chromium.browser.waitForTarget((one) => one.url().endsWith('welcome.html'), {
    timeout: 15_000,
  });
  await (await welcome.page())?.close();
}

/** Waits until a page shows these words. */
export function showsWords(page: Page, words: string) {
  return page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 100 }, words);
}

/** Opens an address in a new tab, clicks the toolbar button there, and gives both pages. */
export async function clickOn(chromium: Chromium, address: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return { page, popup: await chromium.click(page) };
}

/** Gives the extension the example profile, as a user does: from a file. */
export async function importProfile(chromium: Chromium, path: string): Promise<void> {
  const page = await chromium.open('dashboard.html#/profile');
  const input = await page.waitForSelector('#profile-file');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path);
  // The welcome page may open meanwhile and take the front, where frames are drawn: so time is asked, not frames.
  await page.waitForFunction(() => document.body.innerText.includes('was read from the file'), { polling: 100 });
  await page.waitForFunction(() => !document.body.innerText.includes('Keeping …'), { polling: 100 });
  await page.close();
}
