import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, startFirefox } from './firefox.ts';
import { type SiteServer, serveSites, sitePages } from './site-server.ts';

/** The tracker in Firefox, whose alarms do not outlive it and whose notifications differ from Chromium's. */
let server: SiteServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await serveSites(sitePages(['lever']));
  firefox = await startFirefox(server.port);
  await firefox.open('dashboard.html#/paste');
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const text = () => firefox.inPage<string>('return document.body.innerText');
const press = (words: string) =>
  expect
    .poll(() =>
      firefox.inPage<boolean>(`
        const button = [...document.querySelectorAll('button, a')].find((one) => one.innerText.trim() === '${words}');
        button?.click();
        return button !== undefined;`),
    )
    .toBe(true);
const fill = (label: string, value: string) =>
  firefox.inPage(`
    const field = [...document.querySelectorAll('label')].find((one) => one.textContent === '${label}').control;
    field.value = '${value}';
    field.dispatchEvent(new Event('input', { bubbles: true }));`);

it('saves by hand, and moves a card with the keyboard', async () => {
  await expect.poll(() => firefox.inPage('return document.querySelector("#paste-title") !== null')).toBe(true);
  await fill('Job title', 'VP Product, Tidewater');
  await press('Save it as it is');
  await expect.poll(text).toContain('Saved.');
  await press('Pipeline');
  await expect.poll(() => firefox.inPage('return document.querySelectorAll(".board-card").length')).toBe(1);
  await firefox.inPage(`
    const link = document.querySelector('.board-card a');
    link.focus();
    link.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }));`);
  await expect.poll(text).toContain('VP Product, Tidewater: Applied.');
  expect(await firefox.inPage('return document.activeElement.textContent')).toBe('VP Product, Tidewater');
});

it('reminds once, when it may, of what is late', async () => {
  await press('VP Product, Tidewater');
  await press('Set a follow-up');
  await fill('What to do', 'Ask for the panel');
  await fill('When', '2026-01-05');
  await press('Keep');
  await expect.poll(text).toContain('Follow-up set.');
  expect(await reminded()).toBe('{}');
  await firefox.permit([], true, ['notifications']);
  await expect.poll(reminded, { timeout: 10_000 }).toContain('2026-01-05');
  await firefox.inPage(`location.hash = '#/today'`); // its link in the menu also counts what is due
  await expect.poll(text).toContain('Ask for the panel · due');
});

/** What the user was reminded of, as the background kept it after the notification was shown. */
async function reminded(): Promise<string> {
  await firefox.inPage(`
    const request = indexedDB.open('rolescope');
    request.onsuccess = () => {
      const found = request.result.transaction('records').objectStore('records').get('reminded:due');
      found.onsuccess = () => {
        document.documentElement.dataset.reminded = JSON.stringify(found.result?.data ?? {});
        request.result.close();
      };
    };`);
  await new Promise((done) => setTimeout(done, 200));
  return firefox.inPage('return document.documentElement.dataset.reminded ?? ""');
}
