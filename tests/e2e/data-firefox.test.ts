import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, startFirefox } from './firefox.ts';
import { type SiteServer, serveSites } from './site-server.ts';

/** Data and settings in Firefox, which has no backup folders: everything else works, and erasing is looked at again. */
let server: SiteServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await serveSites({});
  firefox = await startFirefox(server.port);
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const text = () => firefox.inPage<string>('return document.body.innerText');
const press = (words: string) =>
  firefox.inPage(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)})).click()`,
  );

it('says that it cannot write into a folder, and offers the file', async () => {
  await firefox.open('dashboard.html#/data');
  await expect.poll(text, { timeout: 15_000 }).toContain('cannot write into a folder by itself');
  expect(await text()).toContain('Export everything');
  expect(await text()).not.toContain('Pick a folder');
});

it('keeps settings, makes a point to go back to, and erases everything', async () => {
  await firefox.inPage("document.querySelectorAll('input[name=theme]')[2].click()");
  await firefox.inPage("document.querySelector('#confidential').click()");
  await new Promise((done) => setTimeout(done, 500));
  await firefox.open('dashboard.html#/sites');
  await firefox.open('dashboard.html#/data');
  await expect.poll(text, { timeout: 15_000 }).toContain('1 record changed after it');
  expect(await firefox.inPage("return document.querySelector('#confidential').checked")).toBe(true);
  expect(await firefox.inPage('return document.documentElement.dataset.theme')).toBe('dark');
  await press('Erase everything…');
  await press('Yes, erase everything');
  await expect.poll(text, { timeout: 15_000 }).toContain('Everything is erased');
  expect((await text()).match(/^0 (?:record|setting|reminder|granted)/gm)).toHaveLength(4);
});
