import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { look } from './axe.ts';
import { clickOn, importProfile, press, settled } from './popup.ts';
import { chooseSheet, sheetOf } from './sheet.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';

/** axe-core on every view, in light and dark, and nothing that scrolls sideways. */
const VIEWS = [
  'dashboard.html#/today',
  'dashboard.html#/saved',
  'dashboard.html#/compare',
  'dashboard.html#/difference/gone',
  'dashboard.html#/insights',
  'dashboard.html#/import',
  'dashboard.html#/growth',
  'dashboard.html#/prepare/gone',
  'dashboard.html#/profile',
  'dashboard.html#/paste',
  'dashboard.html#/sites',
  'dashboard.html#/data',
  'welcome.html',
];

/** Widths of a window: usual, narrow, and the usual one at a zoom of 200 %. */
const WIDTHS = [1280, 768, 640];

let server: SiteServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serveSites(sitePages(['lever', 'lever-apply']));
  chromium = await startChromium({ port: server.port });
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

it.each(VIEWS)('%s, empty', async (view) => {
  const page = await chromium.open(view);
  await page.waitForSelector('h1');
  await lookAtWidths(page);
  await page.close();
});

it('the side panel', async () => {
  const page = await chromium.open('sidepanel.html');
  await settled(page);
  for (const width of [640, 320]) {
    await page.setViewport({ width, height: 800 });
    await look(page);
  }
  await page.close();
});

it('the popup: refused, read without and with a profile, everything open, saved', async () => {
  const refused = await clickOn(chromium, fixture('lever-apply').address);
  await settled(refused.popup);
  await look(refused.popup);
  await refused.popup.close();
  await refused.page.close();

  const before = await clickOn(chromium, fixture('lever').address);
  await settled(before.popup);
  await look(before.popup);
  await before.popup.close();
  await before.page.close();

  await importProfile(chromium, join(import.meta.dirname, '../fixtures/profile.json'));
  const { page, popup } = await clickOn(chromium, fixture('lever').address);
  await settled(popup);
  await popup.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>('summary, [aria-expanded="false"]'))
      if (fold.checkVisibility()) fold.click();
  });
  await look(popup);
  await press(popup, 'Save');
  await popup.waitForSelector('.foot select');
  await look(popup);
  await popup.close();
  await page.close();
});

const TEXT = [
  'What you bring',
  '• 8+ years of product management',
  '• SQL is required',
  '• Experience with pricing is a plus',
  'The base salary range is $180,000 to $210,000 a year.',
].join('\n');
const LONG = 'W'.repeat(5000);

/** Three postings: two usual ones that differ, and one without any place to break a line. */
const SHEET = sheetOf([
  ['Title', 'Company', 'Location', 'Status', 'Applied', 'Tags', 'Notes', 'Description'],
  ['Director of Product', 'Saltmarsh', 'Leeds', 'Applied', '2026-11-02', 'warm', 'Ask Dana', TEXT],
  ['VP Product', 'Tidewater', 'Remote', 'Interview', '2026-11-03', '', '', TEXT.replace('required', 'a plus')],
  [LONG, LONG, LONG, 'Saved', '', LONG, LONG, `${TEXT}\n${LONG}`],
]);

let keys: string[];

it('an import, with a file read', async () => {
  const page = await chromium.open('dashboard.html#/import');
  await chooseSheet(page, SHEET);
  await lookAtWidths(page);
  await press(page, 'Import 3');
  await page.waitForFunction(() => document.body.innerText.includes('3 postings imported.'), { polling: 100 });
  await lookAtWidths(page);
  await page.goto(page.url().replace(/#.*/, '#/saved'));
  await page.waitForFunction(() => document.querySelectorAll('.board-card').length >= 3);
  await lookAtWidths(page);
  expect(
    await page.$$eval(
      '.column .board-card',
      (cards) =>
        cards.filter(
          (card) => card.getBoundingClientRect().right > card.closest('.column')!.getBoundingClientRect().right,
        ).length,
    ),
  ).toBe(0);
  await press(page, 'Table');
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length >= 3);
  keys = await page.$$eval('tr[data-key]', (rows) => rows.map((row) => (row as HTMLElement).dataset.key!));
  await lookAtWidths(page);
  await page.close();
});

it.each(VIEWS)('%s, with postings kept', async (view) => {
  const page = await chromium.open(view);
  await page.waitForSelector('h1');
  await lookAtWidths(page, [1280, 640]);
  await page.close();
});

/** Views of postings, by what follows `#/`, what shows that they are drawn, and how many postings they show at once. */
const OF_POSTINGS: [place: string, drawn: string, most: number][] = [
  ['compare', '.compare tbody tr', 2],
  ['compare', '.compare tbody tr', 4],
  ['difference', '.insight, .wording', 2],
  ['saved', '.timeline', 1],
  ['prepare', 'h1 ~ *', 1],
];

describe.each(OF_POSTINGS)('#/%s', (place, drawn, most) => {
  it(`of each posting, ${most} at once`, async () => {
    const page = await chromium.open('dashboard.html#/today');
    for (const first of most === 4 ? keys.slice(0, 1) : keys) {
      const named = [first, ...keys.filter((key) => key !== first)].slice(0, most).join('|');
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `#/${place}/${encodeURIComponent(named)}`,
      );
      await page.waitForSelector(drawn);
      await lookAtWidths(page);
      await page.goto(page.url().replace(/#.*/, '#/today'));
    }
    await page.close();
  });
});

it('the keyboard sheet, open over a page', async () => {
  const page = await chromium.open('dashboard.html#/today');
  await page.waitForSelector('h1');
  await page.keyboard.type('?');
  await page.waitForSelector('dialog.help-sheet[open]');
  await lookAtWidths(page);
  await page.close();
});

it('a comparison on paper is whole, without what can only be pressed', async () => {
  const page = await chromium.open(`dashboard.html#/compare/${encodeURIComponent(keys.join('|'))}`);
  await page.waitForSelector('.compare tbody tr');
  // Half the width of A4, for three postings as for six.
  await page.setViewport({ width: 400, height: 900 });
  await page.emulateMediaType('print');
  expect(
    await page.$eval('.compare', (table) => [table.scrollWidth > table.clientWidth, getComputedStyle(table).overflowX]),
  ).toEqual([false, 'visible']);
  expect(await page.$$eval('main :is(button, input)', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(
    0,
  );
  await page.close();
});

it('in German, at a zoom of 200 %, names keep their room in tables and headings', async () => {
  const page = await chromium.open('dashboard.html#/data');
  await (await page.waitForSelector('label[lang=de] input'))!.click();
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  await page.setViewport({ width: 640, height: 400 });
  const goTo = async (place: string, drawn: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
    await page.waitForSelector(drawn);
    await look(page);
  };
  const narrowest = (what: string) =>
    page.$$eval(what, (all) => Math.min(...all.map((one) => one.getBoundingClientRect().width)));
  await goTo('saved', '.saved-table tbody tr');
  expect(await narrowest('.saved-table td:nth-child(2)')).toBeGreaterThan(120);
  const lines = await page.$eval(
    'h1',
    (one) => one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight),
  );
  expect(Math.round(lines)).toBe(1);
  await goTo('insights', '.insight tbody tr');
  expect(await narrowest('.insight tbody th')).toBeGreaterThan(100);
  await page.close();
});

async function lookAtWidths(page: Page, widths = WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewport({ width, height: width === 640 ? 400 : 800 });
    await look(page);
  }
}
