import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { look } from './axe.ts';
import { closeWelcome, importProfile, press, showsWords, textOf } from './popup.ts';
import { chooseSheet, sheetOf } from './sheet.ts';

/** What is seen only over a whole search: two postings compared, counted, more imported, and one that has changed. */
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  // It opens by itself and would take the front.
  await closeWelcome(chromium);
  await importProfile(chromium, join(import.meta.dirname, '../fixtures/profile.json'));
  page = await chromium.open('dashboard.html#/paste');
});

afterAll(async () => {
  await chromium?.close();
});

const shows = (words: string) => showsWords(page, words);
const go = (place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
const rows = (count: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('tbody tr[data-key]').length === wanted, {}, count);

interface Typed {
  title: string;
  company: string;
  location: string;
  url: string;
  text: string;
}

/** Writes a posting down by hand and keeps it; `said` is what the page says then. */
async function keep(posting: Typed, said: string): Promise<void> {
  for (const [field, words] of Object.entries(posting)) {
    await page.waitForSelector(`#paste-${field}`);
    await page.$eval(
      `#paste-${field}`,
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      words,
    );
  }
  await press(page, 'Save it as it is');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#paste-title')?.value === '');
  await shows(said);
}

const ASKED = 'What you bring\n• 8+ years of product management\n• SQL is required\n• Pricing and packaging is a must';
const ON_SITE: Typed = {
  title: 'Director of Product',
  company: 'Saltmarsh',
  location: 'New York, NY (on site)',
  url: 'https://saltmarsh.example/jobs/director',
  text: `${ASKED}\nThe base salary range is $280,000 to $320,000 a year.`,
};
const REMOTE: Typed = {
  title: 'VP Product',
  company: 'Tidewater',
  location: 'Remote, United States',
  url: 'https://tidewater.example/jobs/vp',
  text: 'You will work remotely.\nWhat you bring\n• SQL is required\nThe base salary range is $120,000 to $140,000 a year.',
};

it('keeps two postings and finds both in the table', async () => {
  await keep(ON_SITE, 'Saved.');
  await keep(REMOTE, 'Saved.');
  await go('saved');
  await press(page, 'Table');
  await rows(2);
});

it('compares what is selected, and weighs it anew with a slider', async () => {
  await page.click('thead .pick input');
  await shows('2 selected');
  await page.click('.bulk-bar a[href^="#/compare/"]');
  await page.waitForFunction(() => document.querySelectorAll('.compare thead th').length === 2);
  const weighed = () => page.$$eval('.compare .line-total td', (cells) => cells.map((cell) => cell.textContent));
  const before = await weighed();
  expect(before).toHaveLength(2);
  const pay = await page.evaluateHandle(
    () => [...document.querySelectorAll('.weight label')].find((one) => one.textContent === 'Pay') as HTMLLabelElement,
  );
  await pay.evaluate((label) => label.control?.focus());
  await page.keyboard.press('End');
  await expect.poll(weighed).not.toEqual(before);
  expect(
    await pay.evaluate((label) => label.control?.ariaValueText ?? label.control?.getAttribute('aria-valuetext')),
  ).toBe('Counts most');
});

it('counts them: pay by level and what they ask', async () => {
  await press(page, 'Insights');
  await shows('From 2 saved postings.');
  const table = await page.$$eval('.insight tbody tr', (all) => all.map((row) => (row as HTMLElement).innerText));
  expect(table.filter((row) => row.includes('Director'))).not.toEqual([]);
  expect(table.filter((row) => row.includes('SQL'))).not.toEqual([]);
});

it('imports a spreadsheet after a look at it, and takes the import back', async () => {
  await go('import');
  await chooseSheet(
    page,
    sheetOf([
      ['Position', 'Employer', 'Stage', 'Date applied'],
      ['Head of Product', 'Orla', 'Interview', '2026-11-02'],
      ['Group Product Manager', 'Pell & Sons', 'Saved', ''],
    ]),
  );
  await shows('Import 2 postings');
  const preview = await page.$eval('main', (main) => main.innerText);
  for (const words of ['Head of Product', 'Interviewing', 'Group Product Manager', 'Pell & Sons'])
    expect(preview).toContain(words);
  await press(page, 'Import 2');
  await shows('2 postings imported.');
  const other = await chromium.open('dashboard.html#/saved');
  await other.waitForFunction(() => document.querySelectorAll('tbody tr[data-key]').length === 4, { polling: 100 });
  expect(await textOf(other)).toContain('Pell & Sons');
  await page.bringToFront();
  await press(page, 'Undo');
  await shows('Taken back.');
  await go('saved');
  await rows(2);
  await other.bringToFront();
  await other.waitForFunction(() => document.querySelectorAll('tbody tr[data-key]').length === 2, { polling: 100 });
  await other.close();
  await page.bringToFront();
});

it('shows what changed in a posting that is read again', async () => {
  await go('paste');
  await keep({ ...ON_SITE, text: ON_SITE.text.replace('$320,000', '$295,000') }, 'Already saved; brought up to date.');
  await go('saved');
  await rows(2);
  await press(page, 'Director of Product');
  await shows('Belongs together');
  await press(page, 'Show what changed');
  await shows('Wording');
  const changed = (tag: string) => page.$$eval(`.wording ${tag}`, (all) => all.map((one) => one.textContent.trim()));
  expect([await changed('del'), await changed('ins')]).toEqual([['$320,000'], ['$295,000']]);
  await press(page, 'Back to the posting');
  await shows('Read again: the posting has changed');
});

it('folds an agency’s copies, opens them in place, and archives them when told to', async () => {
  const text = Array.from(
    { length: 30 },
    (_, at) => `In quarter ${at} you agree with support on what the tide team builds for harbour ${at * 7}.`,
  ).join(' ');
  await go('import');
  await chooseSheet(
    page,
    sheetOf([
      ['Title', 'Company', 'Status', 'Description'],
      ['Director of Tides', 'Quaymaster', 'Applied', text],
      ['Director of Tides', 'Finch Talent', 'Saved', text],
      ['Product leader (Tides)', 'Tallow Search', 'Saved', `Our client: ${text}`],
    ]),
  );
  await press(page, 'Import 3');
  await shows('3 postings imported.');
  await go('saved');
  await rows(3);
  await look(page);
  await press(page, '2 copies');
  await rows(5);
  await look(page);
  const copies = () => page.$$eval('tr.copy', (all) => all.map((row) => (row as HTMLElement).innerText));
  expect((await copies()).map((row) => /Finch Talent|Tallow Search/.exec(row)?.[0]).sort()).toEqual([
    'Finch Talent',
    'Tallow Search',
  ]);
  await press(page, 'Archive the 2 copies');
  await shows('2 copies archived.');
  const stages = () =>
    page.$$eval('tr.copy .status-select', (all) => all.map((field) => (field as HTMLSelectElement).value));
  expect(await stages()).toEqual(['archived', 'archived']);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await shows('Taken back.');
  expect(await stages()).toEqual(['saved', 'saved']);
  await press(page, 'Board');
  await page.waitForFunction(() => document.querySelectorAll('.board-card').length === 4);
  await press(page, '1 copy');
  await page.waitForFunction(() => document.querySelectorAll('.board-card.copy').length === 1);
  await look(page);
});
