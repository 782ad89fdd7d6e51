import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { clickOn, closeWelcome, press, settled, showsWords } from './popup.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';

/** A posting that says something else when it is opened again: noticed, shown, answered, and not told twice. */
const { address } = fixture('lever');
const TITLE = 'Director, Product Platform';
const served = sitePages(['lever']);
const [place = ''] = Object.keys(served);
let server: SiteServer;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  server = await serveSites(served);
  chromium = await startChromium({ port: server.port });
  await closeWelcome(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** Opens the posting with the toolbar button; gives what the popup says, once it is written that it was seen. */
async function openPosting(andThen: (popup: Page) => Promise<unknown> = async () => {}): Promise<string> {
  const { page: site, popup } = await clickOn(chromium, address);
  const said = await settled(popup);
  await andThen(popup);
  await popup.close().catch(() => {});
  await site.close();
  return said;
}
const says = (from: string, to: string) => {
  served[place] = served[place]!.replace(from, to);
};
const shows = (words: string) => showsWords(page, words);
const gone = (words: string) =>
  page.waitForFunction((wanted) => !document.body.innerText.includes(wanted), { polling: 100 }, words);
const changed = (tag: string) => page.$$eval(`.wording ${tag}`, (all) => all.map((one) => one.textContent.trim()));
/** How many readings wait in the store for an answer. */
const waiting = () =>
  page.evaluate(async () => {
    const opened = indexedDB.open('rolescope');
    await new Promise((done) => opened.addEventListener('success', done));
    const all = opened.result.transaction('records').objectStore('records').getAll();
    await new Promise((done) => all.addEventListener('success', done));
    opened.result.close();
    return (all.result as { data?: { news?: { reading?: object } } }[]).filter(({ data }) => data?.news?.reading)
      .length;
  });
/** Opens the posting again in another tab, and comes back to the dashboard, which shows Today, once it was noted. */
const seenChanged = async () => {
  await openPosting(async (popup) => {
    await popup.waitForFunction(() => document.body.innerText.includes('This posting has changed since you saved it'));
    await expect.poll(waiting).toBe(1);
  });
  await page.bringToFront();
  await shows('Changed or closed');
};

it('is saved, and opened again unchanged without a word of it', async () => {
  await openPosting(async (popup) => {
    await press(popup, 'Save');
    await popup.waitForSelector('.foot select');
  });
  expect(await openPosting()).not.toContain('has changed');
  page = await chromium.open('dashboard.html#/today');
  await shows('Nothing needs you today');
});

it('says another pay: Today tells of it, and the difference shows what', async () => {
  says('NOK 1,300,000', 'NOK 1,250,000');
  await seenChanged();
  await shows('Seen changed today');
  await press(page, 'Show what changed');
  await shows('Wording');
  expect([await changed('del'), await changed('ins')]).toEqual([['1,300,000.'], ['1,250,000.']]);
});

it('is left as it is kept: nothing tells of it any more, however often it is opened', async () => {
  await press(page, 'Keep the old text');
  await shows(`Left as it is kept: ${TITLE}.`);
  await shows('1,300,000');
  await press(page, 'Today');
  await shows('Nothing needs you today');
  await openPosting();
  await page.bringToFront();
  await page.reload();
  await shows('Nothing needs you today');
});

it('changes once more: the new text is taken over from Today, and that is taken back', async () => {
  says('NOK 1,250,000', 'NOK 1,400,000');
  await seenChanged();
  await press(page, `Keep the new text`);
  await shows(`The new text is kept: ${TITLE}.`);
  await gone('Changed or closed');
  await press(page, 'Undo');
  await shows('Changed or closed');
  await press(page, `Keep the new text`);
  await gone('Changed or closed');
  await press(page, 'Pipeline');
  await press(page, TITLE);
  await shows('Read again: the posting has changed');
  expect(await page.$eval('.detail', (detail) => (detail as HTMLElement).innerText)).toContain('1,400,000');
});

it('written down by title and employer first, it takes the text of its page: one posting, not two', async () => {
  await press(page, 'Remove');
  await shows('Removed from your saved postings.');
  await press(page, 'Add a posting');
  await page.waitForSelector('#paste-title');
  for (const [field, words] of [
    ['#paste-title', TITLE],
    ['#paste-company', 'Harbourlight'],
  ] as const)
    await page.type(field, words);
  await press(page, 'Save it as it is');
  await shows('Saved.');
  await press(page, 'Pipeline');
  await shows('No text');
  await openPosting(async (popup) => {
    await press(popup, 'Save');
    await popup.waitForSelector('.foot select');
  });
  await page.bringToFront();
  await gone('No text');
  expect(await page.$$eval('.board-card', (cards) => cards.length)).toBe(1);
  expect(await openPosting()).not.toContain('has changed');
});
