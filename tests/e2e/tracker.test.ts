import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { dayHere } from '../../src/ui/dates.ts';
import { look } from './axe.ts';
import { clickOn, closeWelcome, press, settled, showsWords } from './popup.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';

/** A search as it is lived: saved from a page, moved, planned, looked at in the morning, tidied, taken back. */
let server: SiteServer;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  server = await serveSites(sitePages(['lever']));
  chromium = await startChromium({ port: server.port });
  await closeWelcome(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const shows = (words: string) => showsWords(page, words);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const columnOf = (title: string) =>
  page.evaluate((wanted) => {
    const card = [...document.querySelectorAll('.board-card')].find((one) => one.textContent.includes(wanted));
    return card?.closest<HTMLElement>('[data-status]')?.dataset.status ?? null;
  }, title);
const go = async (place: string) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
};
/** Chooses in the list with this accessible name. */
const choose = async (name: string, value: string) => {
  const selector = `select[aria-label^="${name}"]`;
  await page.waitForSelector(selector);
  await page.select(selector, value);
};
const fill = async (label: string, text: string) => {
  await page.evaluate(
    (wanted, value) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted)?.control as
        | HTMLInputElement
        | undefined;
      if (!field) throw new Error(`no field ${wanted}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    text,
  );
};
const rowsNow = () => page.$$eval('tbody tr', (rows) => rows.length);

describe('a search', () => {
  it('begins with a posting from a page and two by hand', async () => {
    const { page: site, popup } = await clickOn(chromium, fixture('lever').address);
    await settled(popup);
    await press(popup, 'Save');
    await popup.waitForSelector('.foot select');
    await popup.close().catch(() => {});
    await site.close();
    page = await chromium.open('dashboard.html#/paste');
    await page.waitForSelector('#paste-title');
    for (const title of ['VP Product, Tidewater', 'Head of Product, Saltmarsh']) {
      await fill('Job title', title);
      await press(page, 'Save it as it is');
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#paste-title')?.value === '');
    }
    await go('saved');
    await page.waitForFunction(() => document.querySelectorAll('.board-card').length === 3);
  });

  it('moves a card with the keyboard, keeps the focus on it, and says so', async () => {
    await page.focus('.board');
    await page.evaluate(() => {
      const link = [...document.querySelectorAll<HTMLElement>('.board-card a')].find((one) =>
        one.textContent.includes('Tidewater'),
      );
      link?.focus();
    });
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await shows('VP Product, Tidewater: Applied.');
    expect([await columnOf('Tidewater'), await focused()]).toEqual(['applied', 'VP Product, Tidewater']);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await shows('Taken back.');
    expect(await columnOf('Tidewater')).toBe('saved');
    await choose('Move: VP Product, Tidewater', 'interviewing');
    await page.waitForFunction(() => document.querySelector('[data-status="interviewing"] .board-card') !== null);
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Move: VP Product, Tidewater');
  });

  it('moves a card with the pointer', async () => {
    const middle = async (selector: string) => {
      const box = (await (await page.waitForSelector(selector))!.boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + Math.min(box.height - 8, 60) };
    };
    // The card that moved last took the focus, and the board scrolled to it.
    await page.evaluate(() => {
      const board = document.querySelector('.board');
      board?.scrollTo(0, 0);
      board?.scrollIntoView();
    });
    const from = await middle('[data-status="saved"] .board-card .card-foot');
    const to = await middle('[data-status="screening"]');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x - 20, to.y, { steps: 5 });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector('[data-status="screening"] .board-card') !== null);
    await press(page, 'Undo');
    await page.waitForFunction(() => document.querySelector('[data-status="screening"] .board-card') === null);
  });

  it('plans a round and a follow-up, and finds both on Today', async () => {
    await press(page, 'VP Product, Tidewater');
    await press(page, 'Add a round');
    const soon = new Date(Date.now() + 2 * 86_400_000);
    await fill('Day and time', `${dayHere(soon.toISOString())}T14:00`);
    await press(page, 'Keep');
    await shows('Round kept.');
    await press(page, 'Set a follow-up');
    await fill('What to do', 'Ask for the panel');
    await fill('When', dayHere(new Date().toISOString()));
    await press(page, 'Keep');
    await shows('Follow-up set.');
    await go('today');
    await shows('Ask for the panel · due today');
    await shows('Interviews in the next 7 days');
    await shows('Rolescope can remind you');
    await press(page, 'Done');
    await page.waitForFunction(() => !document.body.innerText.includes('Ask for the panel · due'));
    await press(page, 'Undo');
    await shows('Ask for the panel · due today');
  });

  it('archives many at once, and takes it back at once', async () => {
    await go('saved');
    await press(page, 'Table');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 3);
    await page.click('thead .pick input');
    await shows('3 selected');
    await press(page, 'Archive');
    await shows('3 postings: Archived.');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLSelectElement>('tbody .status-select')].every(
        ({ value }) => value === 'archived',
      ),
    );
    await press(page, 'Undo');
    await shows('Taken back.');
    const statuses = () =>
      page.$$eval('tbody .status-select', (all) => all.map((one) => (one as HTMLSelectElement).value));
    expect((await statuses()).toSorted()).toEqual(['interviewing', 'saved', 'saved']);
    await press(page, 'Delete');
    await shows('Nothing saved yet');
    await press(page, 'Undo');
    await shows('Taken back.');
    expect(await rowsNow()).toBe(3);
  });

  it('keeps a view under a name, through a restart of the page', async () => {
    await choose('Filter by status', 'interviewing');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    await press(page, 'Save this view');
    await page.type('.view-form input', 'Talking');
    await press(page, 'Keep');
    await shows('View saved: Talking.');
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 3);
    const id = await page.$eval('select[aria-label="Saved view"] option:last-child', (option) => option.value);
    await choose('Saved view', id);
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  });
});

const STATES: [name: string, place: string, open: () => Promise<unknown>][] = [
  ['the day', 'today', () => shows('Interviews in the next 7 days')],
  [
    'the board, with every column open',
    'saved',
    async () => {
      await press(page, 'Board');
      await page.waitForSelector('.board');
      await page.$$eval('.column-head[aria-expanded="false"]', (heads) => {
        for (const head of heads) (head as HTMLElement).click();
      });
    },
  ],
  [
    'the table, with a selection and a view being named',
    'saved',
    async () => {
      await press(page, 'Table');
      await page.waitForSelector('thead .pick input');
      await page.click('thead .pick input');
      await choose('Filter by status', 'interviewing');
      await press(page, 'Save this view');
    },
  ],
  [
    'a posting, with every form open',
    'saved',
    async () => {
      await press(page, 'VP Product, Tidewater');
      await press(page, 'Edit title, company, place');
      await page.$$eval('.process-part .part-head .button', (buttons) => {
        for (const button of buttons) (button as HTMLElement).click();
      });
      await page.waitForFunction(() => document.querySelectorAll('.inline-form').length === 5);
    },
  ],
  ['the form for a posting by hand', 'paste', () => page.waitForSelector('#paste-pay')],
];

it.each(STATES)('axe finds nothing wrong with %s', async (_, place, open) => {
  await page.goto(page.url().replace(/#.*/, `#/${place}`));
  await page.reload();
  await page.waitForSelector('h1, .back');
  await open();
  for (const width of [1280, 768]) {
    await page.setViewport({ width, height: 900 });
    await look(page);
  }
});

it('sets one alarm for what is planned, from the records alone', async () => {
  const planned = () =>
    page.evaluate(async () => {
      const { alarms } = (globalThis as unknown as { chrome: { alarms: { getAll(): Promise<{ name: string }[]> } } })
        .chrome;
      return (await alarms.getAll()).filter(({ name }) => name === 'reminders').length;
    });
  await expect.poll(planned, { timeout: 10_000 }).toBe(1);
});
