import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Product, type Stage } from '../faults/stage.ts';
import { press } from './popup.ts';

/**
 * Days as the browser's own clock and time zones have them: the nights on which clocks are put forward or back, another
 * zone than the one in which something was planned, an alarm that the browser has lost.
 */
declare const product: Product;
const KEY = 'lever-clock';
const POSTING = `saved/${KEY}`;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage('.output/chrome-mv3-e2e');
});

afterAll(() => stage?.close());

beforeEach(async () => {
  const page = await stage.page();
  await page.evaluate(async () => {
    const store = product.openStore();
    await store.database.clear();
    await store.savePosting(product.sampleReading('clock'), '2026-06-01T10:00:00.000Z');
  });
  await page.close();
});

/** Opens a view of the full page in a time zone, at a moment that stands still. */
async function openAt(place: string, zone: string, now: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.emulateTimezone(zone);
  await page.evaluateOnNewDocument((moment) => {
    const Real = Date;
    const fixed = Real.parse(moment);
    globalThis.Date = class extends Real {
      constructor(...given: [] | [string | number | Date]) {
        super(...((given.length === 0 ? [fixed] : given) as [number]));
      }
      static override now = () => fixed;
    } as DateConstructor;
  }, now);
  await page.goto(stage.address(`dashboard.html#/${place}`));
  await page.bringToFront();
  await page.waitForSelector('main');
  return page;
}

const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50, timeout: 10_000 }, words);

async function fill(page: Page, label: string, value: string): Promise<void> {
  await page.waitForFunction(
    (wanted, text) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted)?.control;
      if (!(found instanceof HTMLInputElement)) return false;
      found.value = text;
      found.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    { polling: 50, timeout: 10_000 },
    label,
    value,
  );
}

/** The saved posting as it is kept. */
async function kept() {
  const page = await stage.page();
  const saved = await page.evaluate((key) => product.openStore().loadSaved(key), KEY);
  await page.close();
  return saved!;
}

/** When the day's clocks are changed: seen the evening before, as the day ends, and just after. */
const NIGHTS: [
  name: string,
  night: { zone: string; eve: string; day: string; nine: string; late: string; after: string },
][] = [
  [
    'put forward (New York)',
    {
      zone: 'America/New_York',
      eve: '2027-03-14T04:30:00.000Z', // 23:30 on the 13th
      day: '2027-03-14',
      nine: '2027-03-14T13:00:00.000Z',
      late: '2027-03-15T03:30:00.000Z', // 23:30, an hour earlier in UTC than the evening before
      after: '2027-03-15T04:30:00.000Z',
    },
  ],
  [
    'put back (New York)',
    {
      zone: 'America/New_York',
      eve: '2027-11-07T03:30:00.000Z',
      day: '2027-11-07',
      nine: '2027-11-07T14:00:00.000Z',
      late: '2027-11-08T04:30:00.000Z', // 25 hours later
      after: '2027-11-08T05:30:00.000Z',
    },
  ],
  [
    'put forward by half an hour (Lord Howe)',
    {
      zone: 'Australia/Lord_Howe',
      eve: '2027-10-02T13:00:00.000Z',
      day: '2027-10-03',
      nine: '2027-10-02T22:00:00.000Z',
      late: '2027-10-03T12:30:00.000Z',
      after: '2027-10-03T13:30:00.000Z',
    },
  ],
  [
    'put forward at midnight, which there is none of (Cairo)',
    {
      zone: 'Africa/Cairo',
      eve: '2027-04-29T21:30:00.000Z',
      day: '2027-04-30',
      nine: '2027-04-30T06:00:00.000Z',
      late: '2027-04-30T20:30:00.000Z',
      after: '2027-04-30T21:30:00.000Z',
    },
  ],
];

describe('a follow-up on the day on which clocks are', () => {
  it.each(NIGHTS)('%s', async (_, { zone, eve, day, nine, late, after }) => {
    const before = await openAt(POSTING, zone, eve);
    await press(before, 'Set a follow-up');
    await fill(before, 'What to do', 'Ask for the panel');
    await fill(before, 'When', day);
    await press(before, 'Keep');
    await says(before, '(tomorrow)');
    await before.close();
    expect((await kept()).followUp?.at).toBe(nine);

    const same = await openAt('today', zone, late);
    await says(same, 'Ask for the panel · due today');
    await same.close();
    const next = await openAt('today', zone, after);
    await says(next, 'Ask for the panel · due yesterday');
    await next.close();
  });

  it('and one that is put off over the night is due at nine again', async () => {
    const page = await openAt(POSTING, 'America/New_York', '2027-03-13T15:00:00.000Z');
    await press(page, 'Set a follow-up');
    await fill(page, 'What to do', 'Ask');
    await fill(page, 'When', '2027-03-13');
    await press(page, 'Keep');
    await says(page, '(today)');
    await page.select('select[aria-label^="Put off"]', '1');
    await says(page, '(tomorrow)');
    await page.close();
    expect((await kept()).followUp?.at).toBe('2027-03-14T13:00:00.000Z');
  });
});

it('an appointment stays the same moment in another time zone', async () => {
  const now = '2027-03-10T15:00:00.000Z';
  const home = await openAt(POSTING, 'America/Los_Angeles', now);
  await press(home, 'Add a round');
  await fill(home, 'Day and time', '2027-03-15T17:30');
  await press(home, 'Keep');
  await says(home, 'Round kept.');
  await home.close();
  expect((await kept()).rounds).toMatchObject([{ at: '2027-03-16T00:30:00.000Z' }]);
  const here = await openAt('today', 'America/Los_Angeles', now);
  await says(here, 'in 5 days');
  await here.close();
  const away = await openAt('today', 'Asia/Tokyo', now); // there it is the 11th already, and it will be the 16th
  await says(away, 'in 5 days');
  await away.goto(stage.address(`dashboard.html#/${POSTING}`));
  await says(away, '9:30');
  await away.close();
});

it('an alarm that got lost is set again when the browser starts', async () => {
  const planned = async () => {
    const page = await stage.page();
    const names = await page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
    await page.close();
    return names;
  };
  const page = await stage.page();
  await page.evaluate(async (key) => {
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const now = new Date().toISOString();
    await product.openStore().updateSaved(key, (saved) => product.withFollowUp(saved, { at, words: 'Ask' }, now), now);
    await chrome.runtime.sendMessage({ type: 'changed' });
  }, KEY);
  await expect.poll(planned, { timeout: 10_000 }).toEqual(['reminders']);
  await page.evaluate(() => chrome.alarms.clearAll());
  expect(await planned()).toEqual([]);
  await stage.killBrowser();
  await expect.poll(planned, { timeout: 10_000 }).toEqual(['reminders']);
});
