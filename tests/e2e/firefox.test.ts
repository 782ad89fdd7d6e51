import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBLEM_WORDS } from '../../src/ui/words.ts';
import { READ, REFUSED } from '../page/pages.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';
import { PANE_IDS, TWO_PANES } from './two-panes.ts';

/** The same journey as in Chromium, through Firefox's toolbar button, which its remote protocol can press for real. */
const SITES = ['linkedin-sdui', 'indeed-classic', 'greenhouse-board', 'lever', 'workday', 'generic-career-page'];
const pages = READ.filter(({ page }) => SITES.includes(page));
const refused = REFUSED.filter(({ page }) => ['linkedin-stale-pane', 'indeed-list', 'lever-apply'].includes(page));

let server: SiteServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await serveSites({
    ...sitePages([...pages, ...refused].map(({ page }) => page)),
    'www.linkedin.com/jobs/collections/panes/': TWO_PANES,
  });
  firefox = await startFirefox(server.port);
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

/** Opens an address, clicks the toolbar button and gives the popup's text once it has made up its mind. */
async function popupOn(address: string): Promise<string> {
  await firefox.go(address);
  await firefox.click();
  return firefox.inPopup<string>(`
    for (let wait = 0; wait < 200; wait += 1) {
      if (document.querySelector('.foot, .message')) return document.body.innerText;
      await new Promise((next) => content.setTimeout(next, 50));
    }
    return 'still: ' + document.body.innerText;`);
}

/** Waits in the popup until an expression holds. */
function until(expression: string): string {
  return `for (let wait = 0; wait < 200 && !(${expression}); wait += 1) await new Promise((next) => content.setTimeout(next, 50));`;
}

describe('reading pages', () => {
  it('has the six sites of the table', () => expect(pages.map(({ page }) => page).sort()).toEqual([...SITES].sort()));

  it.each(pages)('reads $page', async ({ page, posting }) => {
    const text = await popupOn(fixture(page).address);
    expect(text).toContain(posting.title);
    expect(text).toContain(posting.company);
  });

  it.each(refused)('refuses $page and says why', async ({ page, code }) => {
    expect(await popupOn(fixture(page).address)).toContain(PROBLEM_WORDS[code]);
  });
});

it('saves a posting and finds it again', async () => {
  const { address } = fixture('lever');
  await popupOn(address);
  const quote = await firefox.inPopup<string>(`
    document.querySelector('.claim-button[aria-expanded="false"]').click();
    ${until("document.querySelector('blockquote')")}
    return document.querySelector('blockquote').textContent.replace(/[“”]/g, '').trim();`);
  expect(await firefox.inPage<string>('return document.body.innerText')).toContain(
    quote.split('…')[0]!.trim().slice(0, 40),
  );
  await firefox.inPopup(`
    [...document.querySelectorAll('.foot button')].find((button) => button.textContent.trim() === 'Save').click();
    ${until("document.querySelector('.foot select')")}`);
  await popupOn(address);
  expect(
    await firefox.inPopup(
      `${until("document.querySelector('.foot select')")} return document.querySelector('.foot select')?.value ?? null;`,
    ),
  ).toBe('saved');
});

/** Sets a field of the Sites page, as typing and leaving it does, and waits until it is kept. */
async function setField(id: string, change: string): Promise<void> {
  await firefox.open('dashboard.html#/sites');
  await expect.poll(() => firefox.inPage(`return document.getElementById('${id}') !== null`)).toBe(true);
  await firefox.inPage(`const field = document.getElementById('${id}'); ${change}`);
  await expect.poll(() => firefox.inPage('return document.body.innerText')).toContain('Kept.');
}

it('marks cards where marks are on, and only there', async () => {
  const patience = { timeout: 15_000, interval: 200 };
  const hosts = () => firefox.inPage<number>(`return document.querySelectorAll('html > div').length`);
  const list = 'https://www.linkedin.com/jobs/collections/panes/';
  await setField(
    'hide-titles',
    `field.value = 'Software'; field.dispatchEvent(new Event('change', { bubbles: true }));`,
  );
  await firefox.permit(['*://*.linkedin.com/*'], true);
  await firefox.go(list);
  expect(await hosts()).toBe(0);
  await setField('marks', 'field.click();');
  await firefox.go(list);
  await expect.poll(hosts, patience).toBe(1);
  expect(await firefox.inPage(`return document.querySelector('html > div').shadowRoot`)).toBeNull();
  await firefox.permit(['*://*.linkedin.com/*'], false);
  await expect.poll(hosts, patience).toBe(0);
});

it('follows the posting on a site that is switched on, until it is switched off', async () => {
  const patience = { timeout: 15_000, interval: 200 };
  const LINKEDIN = ['*://*.linkedin.com/*'];
  const address = 'https://www.linkedin.com/jobs/collections/panes/';
  await firefox.go(`${address}?currentJobId=${PANE_IDS[0]}`);
  expect((await firefox.badge()).text).toBe('');
  await firefox.permit(LINKEDIN, true);
  await expect.poll(async () => (await firefox.badge()).title, patience).toContain('Rolescope: read');
  await firefox.go(address);
  await expect.poll(async () => (await firefox.badge()).text, patience).toBe('');
  await firefox.inPage(`document.querySelector('[data-occludable-job-id="${PANE_IDS[1]}"] a').click()`);
  await expect.poll(async () => (await firefox.badge()).text, patience).toBe('–');
  await firefox.permit(LINKEDIN, false);
  await expect.poll(async () => (await firefox.badge()).text, patience).toBe('');
});
