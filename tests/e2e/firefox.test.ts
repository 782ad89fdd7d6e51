import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBLEM_WORDS } from '../../src/ui/words.ts';
import { READ, REFUSED } from '../page/pages.ts';
import { CLOSED_IN_BOTH, CLOSED_PAGES, savedAsFile } from './closed-pages.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { importProfile } from './firefox-steps.ts';
import { saysWhy } from './popup.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';
import { boardInFrame, PANE_IDS, TWO_PANES } from './two-panes.ts';

/** The same journey as in Chromium, through Firefox's toolbar button, which its remote protocol can press for real. */
const SITES = ['linkedin-sdui', 'indeed-classic', 'greenhouse-board', 'lever', 'workday', 'generic-career-page'];
const pages = READ.filter(({ page }) => SITES.includes(page));
const refused = REFUSED.filter(({ page }) => ['linkedin-stale-pane', 'indeed-list', 'lever-apply'].includes(page));

const PANES = 'https://www.linkedin.com/jobs/collections/panes/';
const LINKEDIN = ['*://*.linkedin.com/*'];
const BOARD = 'https://job-boards.greenhouse.io/embed/job_app?for=harbourlight&token=6100004';
const CAREERS = 'https://www.harbourlight.example/careers/opening?gh_jid=6100004';
const patience = { timeout: 15_000, interval: 100 };

let server: SiteServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await serveSites({
    ...sitePages([...pages, ...refused].map(({ page }) => page)),
    ...sitePages(['ashby', 'greenhouse-embedded-form']),
    ...CLOSED_PAGES,
    'www.linkedin.com/jobs/collections/panes/': TWO_PANES,
    'www.harbourlight.example/careers/opening': boardInFrame(BOARD),
  });
  firefox = await startFirefox(server.port);
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

/** The same on an address. */
async function popupOn(address: string): Promise<string> {
  await firefox.go(address);
  return clicked();
}

/** Clicks the toolbar button on what is open and gives the popup's text once it has made up its mind. */
async function clicked(): Promise<string> {
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
    const text = await popupOn(fixture(page).address);
    expect(saysWhy(text, code), text).toBe(true);
  });

  it.each([
    ['a page of the browser itself', 'about:addons'],
    ['the store of extensions', 'https://addons.mozilla.org/'],
    ...CLOSED_IN_BOTH,
  ])('says so on %s, and offers to paste the text', async (_, address) => {
    const text = await popupOn(address);
    expect(text).toContain(PROBLEM_WORDS['restricted-page']);
    expect(text).toContain('Paste a posting');
  });

  it('counts the postings that a list leads to', async () => {
    await popupOn(fixture('indeed-list').address);
    expect(
      await firefox.inPopup<string>(
        `${until("document.querySelector('.known-here')")} return document.querySelector('.known-here')?.textContent ?? '';`,
      ),
    ).toMatch(/^\d+ postings here, none that you know$/);
  });

  it('reads a posting that was saved as a file', async () => {
    expect(await popupOn(savedAsFile('lever'))).toContain('Director, Product Platform');
  });
});

it('saves a posting and finds it again', async () => {
  const { address } = fixture('lever');
  await popupOn(address);
  const quote = await firefox.inPopup<string>(`
    document.querySelector('.requirements .claim-button[aria-expanded="false"]').click();
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
  const hosts = () => firefox.inPage<number>(`return document.querySelectorAll('html > div').length`);
  await setField(
    'hide-titles',
    `field.value = 'Software'; field.dispatchEvent(new Event('change', { bubbles: true }));`,
  );
  await firefox.permit(LINKEDIN, true);
  await firefox.go(PANES);
  expect(await hosts()).toBe(0);
  await setField('marks', 'field.click();');
  await firefox.go(PANES);
  await expect.poll(hosts, patience).toBe(1);
  expect(await firefox.inPage(`return document.querySelector('html > div').shadowRoot`)).toBeNull();
  await firefox.permit(LINKEDIN, false);
  await expect.poll(hosts, patience).toBe(0);
});

it('follows the posting on a site that is switched on, until it is switched off', async () => {
  await firefox.go(`${PANES}?currentJobId=${PANE_IDS[0]}`);
  expect((await firefox.badge()).text).toBe('');
  await firefox.permit(LINKEDIN, true);
  await expect.poll(async () => (await firefox.badge()).title, patience).toContain('Rolescope: read');
  await firefox.go(PANES);
  await expect.poll(async () => (await firefox.badge()).text, patience).toBe('');
  await firefox.inPage(`document.querySelector('[data-occludable-job-id="${PANE_IDS[1]}"] a').click()`);
  await expect.poll(async () => (await firefox.badge()).text, patience).toBe('–');
  await firefox.permit(LINKEDIN, false);
  await expect.poll(async () => (await firefox.badge()).text, patience).toBe('');
});

describe('pages that are alive', () => {
  const [first, second, third] = PANE_IDS;
  const score = /^(?:\d+|!)$/;
  const badgeText = async () => (await firefox.badge()).text;
  const hosts = () => firefox.inPage<number>(`return document.querySelectorAll('html > div').length`);
  const pick = (...ids: string[]) =>
    firefox.inPage(ids.map((id) => `document.querySelector('[data-occludable-job-id="${id}"] a').click();`).join('\n'));

  it('shows the last of panes that change faster than they load', async () => {
    await importProfile(firefox);
    await firefox.permit(LINKEDIN, true);
    await firefox.go(`${PANES}?currentJobId=${first}`);
    await expect.poll(badgeText, patience).toMatch(score);
    const before = await firefox.badge();
    await pick(second);
    await expect.poll(async () => (await firefox.badge()).title, patience).not.toBe(before.title);
    await expect.poll(badgeText, patience).toMatch(score);
    const other = await firefox.badge();
    await pick(first, second, third, first);
    await expect.poll(() => firefox.badge(), patience).toEqual(before);
    await firefox.inPage('history.go(-2)');
    await expect.poll(() => firefox.badge(), patience).toEqual(other);
    await pick(first, second, third);
    // A click meanwhile reads the last, or says that it is not there yet; never one that was passed by.
    await expect
      .poll(async () => {
        const text = await clicked();
        expect(text).not.toMatch(/Quillon|Harbourlight/);
        return text;
      }, patience)
      .toContain('Fernmark');
  });

  it('reads what is shown when a page comes back from memory', async () => {
    const { address } = fixture('lever');
    expect(await popupOn(address)).toContain('Director, Product Platform');
    await firefox.inPage(
      `addEventListener('pageshow', ({ persisted }) => { document.body.dataset.back = persisted; })`,
    );
    expect(await popupOn(fixture('ashby').address)).toContain('Head of Product');
    await firefox.back();
    await expect.poll(() => firefox.inPage('return document.body.dataset.back'), patience).toBe('true');
    expect(await clicked()).toContain('Director, Product Platform');
  });

  it('refuses a board in a frame of the employer’s page, with the link that reads', async () => {
    expect(await popupOn(CAREERS)).toContain(PROBLEM_WORDS['unsupported-frame']);
    await firefox.inPopup(`document.querySelector('.message .button.primary').click()`);
    await expect.poll(() => firefox.tabs(), patience).toContain(BOARD);
    expect(await popupOn(BOARD)).toContain('Director of Product');
  });

  it('an update with a page open leaves one set of marks, and all works on', async () => {
    await firefox.go(`${PANES}?currentJobId=${first}`);
    await expect.poll(() => firefox.shadowText(), patience).toContain('Rolescope:');
    await expect.poll(badgeText, patience).toMatch(score);
    const [words, badge] = [await firefox.shadowText(), await firefox.badge()];
    await firefox.update();
    // The badge comes last: by then the new version's script has run in the page, where the old one's was ended at once.
    await expect.poll(() => firefox.badge(), patience).toEqual(badge);
    await expect.poll(hosts, patience).toBe(1);
    await expect.poll(() => firefox.shadowText(), patience).toBe(words);
    await pick(third);
    await expect.poll(clicked, patience).toContain('Fernmark');
  });
});
