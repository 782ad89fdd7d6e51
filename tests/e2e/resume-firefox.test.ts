import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, startFirefox } from './firefox.ts';
import { fixture, type SiteServer, serveSites, sitePages } from './site-server.ts';

/** Résumé files on the profile page in Firefox, whose workers differ from Chromium's. */
const FIXTURES = join(import.meta.dirname, '../resume/fixtures');
let server: SiteServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await serveSites(sitePages(['lever']));
  firefox = await startFirefox(server.port);
  await firefox.go(fixture('lever').address);
  await firefox.click();
  const origin = await firefox.inPopup<string>('return document.location.origin');
  await firefox.go(`${origin}/dashboard.html#/profile`);
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function choose(name: string): Promise<void> {
  const bytes = readFileSync(join(FIXTURES, name)).toString('base64');
  await firefox.inPage(`
    const bytes = Uint8Array.from(atob('${bytes}'), (sign) => sign.charCodeAt(0));
    const given = new DataTransfer();
    given.items.add(new File([bytes], '${name}'));
    const input = document.querySelector('#resume-file');
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));`);
}

it.each([
  ['mara.pdf', 'Highest level so far: Director'],
  ['linkedin.pdf', 'Highest level so far: Principal PM'],
  ['mara.docx', 'Highest level so far: Director'],
  ['linkedin-basic.zip', 'Highest level so far: Principal PM'],
  ['encrypted.pdf', 'This PDF has a password'],
])('answers %s', async (file, words) => {
  await expect.poll(() => firefox.inPage('return document.querySelector("#resume-file") !== null')).toBe(true);
  await choose(file);
  await expect
    .poll(() => firefox.inPage<string>('return document.body.innerText'), { timeout: 15_000 })
    .toContain(words);
});
