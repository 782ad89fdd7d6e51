import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { backupOf, sampleSearch } from '../../src/cli/sample-search.ts';
import { parseProfileText } from '../../src/profile/parse.ts';
import { readAgain } from '../../src/tracker/changes.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import * as steps from './firefox-steps.ts';
import { PROFILE_TEXT } from './firefox-steps.ts';
import { sheetOf } from './sheet.ts';
import { type SiteServer, serveSites } from './site-server.ts';

/** Our own pages in Firefox: its workers, alarms and notifications differ from Chromium's, and it has no backup folders. */
const RESUMES = join(import.meta.dirname, '../resume/fixtures');
const patience = { timeout: 15_000, interval: 100 };
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

const text = () => steps.textIn(firefox);
const says = (words: string) => steps.says(firefox, words);
const holds = (expression: string) => steps.holds(firefox, expression);
const press = (words: string) => steps.press(firefox, words);
const fill = (label: string, value: string) => steps.fill(firefox, label, value);
/** The words of every element that a selector finds. */
const all = (selector: string) =>
  firefox.inPage<string[]>(
    `return [...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.innerText.trim())`,
  );
/** A record as the database holds it. */
const recordAt = (key: string) =>
  firefox.inPage<{ data: Record<string, unknown> } | undefined>(`
    return new Promise((done) => {
      const request = indexedDB.open('rolescope');
      request.onsuccess = () => {
        const found = request.result.transaction('records').objectStore('records').get(${JSON.stringify(key)});
        found.onsuccess = () => { request.result.close(); done(found.result); };
      };
    })`);

it('takes a profile from a file', () => steps.importProfile(firefox));

describe('résumé files', () => {
  it.each([
    ['mara.pdf', 'Highest level so far: Director'],
    ['linkedin.pdf', 'Highest level so far: Principal PM'],
    ['mara.docx', 'Highest level so far: Director'],
    ['linkedin-basic.zip', 'Highest level so far: Principal PM'],
    ['encrypted.pdf', 'This PDF has a password'],
  ])('answers %s', async (file, words) => {
    await steps.chooseFile(firefox, '#resume-file', file, readFileSync(join(RESUMES, file)));
    await says(words);
  });
});

describe('one posting', () => {
  it('is saved by hand, and its card moved with the keyboard', async () => {
    await firefox.open('dashboard.html#/paste');
    await holds('document.querySelector("#paste-title") !== null');
    await fill('Job title', 'VP Product, Tidewater');
    await press('Save it as it is');
    await says('Saved.');
    await press('Pipeline');
    await holds('document.querySelectorAll(".board-card").length === 1');
    await firefox.inPage(`
      const link = document.querySelector('.board-card a');
      link.focus();
      link.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }));`);
    await says('VP Product, Tidewater: Applied.');
    expect(await firefox.inPage('return document.activeElement.textContent')).toBe('VP Product, Tidewater');
  });

  it('reminds once, when it may, of what is late', async () => {
    const reminded = async () => JSON.stringify((await recordAt('reminded:due'))?.data ?? {});
    await press('VP Product, Tidewater');
    await press('Set a follow-up');
    await fill('What to do', 'Ask for the panel');
    await fill('When', '2026-01-05');
    await press('Keep');
    await says('Follow-up set.');
    expect(await reminded()).toBe('{}');
    await firefox.permit([], true, ['notifications']);
    await expect.poll(reminded, patience).toContain('2026-01-05');
    await firefox.inPage(`location.hash = '#/today'`); // its link in the menu also counts what is due
    await says('Ask for the panel · due');
  });
});

/** The invented search, with one posting that was read again and pays less by then. */
async function search(): Promise<SavedPosting[]> {
  const parsed = parseProfileText(PROFILE_TEXT);
  if (!parsed.ok) throw new Error(parsed.message);
  const [first, ...others] = await sampleSearch(parsed.profile);
  const posting = { ...first!.posting, text: first!.posting.text.replace('$262,000', '$249,000') };
  const analysis = await analyse(posting);
  return [readAgain(first!, { posting, analysis, match: first!.match }, '2026-11-20T10:00:00.000Z'), ...others];
}

describe('a whole search', () => {
  let saved: SavedPosting[];

  it('comes from a backup, after a look at it', async () => {
    saved = await search();
    await firefox.open('dashboard.html#/data');
    await steps.chooseFile(firefox, '#import-file', 'backup.json', backupOf(saved));
    await press(`Import ${saved.length} records`);
    await says('Imported.');
  });

  it('is compared side by side, and weighed anew with a slider', async () => {
    const three = saved.slice(0, 3);
    await firefox.open(`dashboard.html#/compare/${encodeURIComponent(three.map(({ key }) => key).join('|'))}`);
    await holds('document.querySelectorAll(".compare thead th").length === 3');
    for (const [at, head] of (await all('.compare thead th')).entries())
      expect(head).toContain(three[at]!.posting.title);
    const weighed = () => all('.compare .line-total td');
    const before = await weighed();
    expect(before.map((cell) => cell.replace(/\d+/, 'N'))).toEqual(['Best:\nN', 'N', 'N']);
    expect((await all('.compare .line-pay td'))[0]).toMatch(/225,000–\D?249,000 a year/);
    const slider = `[...document.querySelectorAll('.weight label')].find((one) => one.textContent === 'Pay').control`;
    await firefox.inPage(
      `const slider = ${slider}; slider.value = 3; slider.dispatchEvent(new Event('input', { bubbles: true }));`,
    );
    await expect.poll(weighed, patience).not.toEqual(before);
    expect(await firefox.inPage(`return ${slider}.getAttribute('aria-valuetext')`)).toBe('Counts most');
  });

  it('shows what changed in a posting that was read again', async () => {
    const [{ key, posting }] = saved as [SavedPosting];
    await firefox.open(`dashboard.html#/saved/${encodeURIComponent(key)}`);
    await press('Show what changed');
    await says('Wording');
    expect([await all('.wording del'), await all('.wording ins')]).toEqual([['$262,000'], ['$249,000']]);
    expect(await text()).toContain(posting.title);
    await press('Back to the posting');
    await says('Read again: the posting has changed');
  });

  it('is counted, with the figures of each drawing beside it', async () => {
    await firefox.open('dashboard.html#/insights');
    await says(`From ${saved.length + 1} saved postings.`);
    const sections = await firefox.inPage<[title: string, rows: string[], drawn: number][]>(`
      return [...document.querySelectorAll('.insight')].map((section) => [
        section.querySelector('h2').innerText,
        [...section.querySelectorAll('tbody tr:not(.scale)')].map((row) => row.innerText.replace(/\\s+/g, ' ')),
        [...section.querySelectorAll('tbody svg')].filter((one) => one.getBoundingClientRect().width > 50).length,
      ])`);
    expect(sections.map(([title]) => title)).toEqual([
      'Pay by level',
      'Most asked must-haves',
      'Your gaps over time',
      'From saved to offer',
      'Where conversations came from',
      'Why you passed',
    ]);
    for (const [title, rows, drawn] of sections) {
      expect(rows.length, title).toBeGreaterThan(0);
      expect(drawn, title).toBe(rows.length);
      expect(
        rows.filter((row) => !/\d/.test(row)),
        title,
      ).toEqual([]);
    }
    const [pay, , , steps] = sections.map(([, rows]) => rows.join('\n'));
    expect(pay).toContain('VP United States $260,000 – $310,000 1');
    expect(steps).toContain(`Saved ${saved.length + 1}`);
    expect(steps).toContain('Applied 10 67%');
  });

  it('grows by a spreadsheet: its columns are taken otherwise, looked at, imported and taken back', async () => {
    await firefox.open('dashboard.html#/import');
    const rows = [
      ['Position', 'Employer', 'Stage', 'Found through'],
      ['Head of Product', 'Orla', 'Interview', 'A friend'],
      ['Group Product Manager', 'Pell & Sons', 'Saved', 'LinkedIn'],
    ];
    await steps.chooseFile(firefox, '#sheet-file', 'search.csv', sheetOf(rows));
    await says('What will be saved');
    const takenAs = (name: string) => `document.querySelector('select[aria-label="Take the column ${name} as"]')`;
    const fields = async () => Promise.all(rows[0]!.map((name) => firefox.inPage(`return ${takenAs(name)}.value`)));
    expect(await fields()).toEqual(['title', 'company', 'status', '']);
    await firefox.inPage(
      `const list = ${takenAs('Found through')}; list.value = 'tags'; list.dispatchEvent(new Event('change', { bubbles: true }));`,
    );
    await expect.poll(fields, patience).toEqual(['title', 'company', 'status', 'tags']);
    const preview = (await all('main'))[0]!;
    for (const words of ['Head of Product · Orla · Interviewing', 'Group Product Manager · Pell & Sons · Saved'])
      expect(preview.replace(/\s+/g, ' ')).toContain(words);
    const count = () =>
      firefox.inPage<number>(`
        return new Promise((done) => {
          const request = indexedDB.open('rolescope');
          request.onsuccess = () => {
            const range = IDBKeyRange.bound('saved:', 'saved:\\uffff');
            const found = request.result.transaction('records').objectStore('records').count(range);
            found.onsuccess = () => { request.result.close(); done(found.result); };
          };
        })`);
    const before = await count();
    expect(before).toBe(saved.length + 1);
    await press('Import 2 postings');
    await says('2 postings imported.');
    expect(await count()).toBe(before + 2);
    await press('Undo');
    await says('Taken back.');
    expect(await count()).toBe(before);
  });
});

describe('data', () => {
  it('cannot be written into a folder: says so, and offers the file', async () => {
    await firefox.open('dashboard.html#/data');
    await says('cannot write into a folder by itself');
    expect(await text()).toContain('Export everything');
    expect(await text()).not.toContain('Pick a folder');
  });

  it('keeps settings, and erases everything, granted sites with it', async () => {
    await firefox.inPage("document.querySelectorAll('input[name=theme]')[2].click()");
    await firefox.inPage("document.querySelector('#confidential').click()");
    await expect
      .poll(async () => (await recordAt('settings:look'))?.data, patience)
      .toMatchObject({ theme: 'dark', confidential: true });
    await firefox.open('dashboard.html#/sites');
    await firefox.open('dashboard.html#/data');
    await says('changed after it');
    expect(await firefox.inPage("return document.querySelector('#confidential').checked")).toBe(true);
    expect(await firefox.inPage('return document.documentElement.dataset.theme')).toBe('dark');
    await firefox.permit(['*://*.linkedin.com/*'], true);
    await press('Erase everything…');
    await press('Yes, erase everything');
    await says('Everything is erased');
    expect((await text()).match(/^0 (?:record|setting|reminder|granted)/gm)).toHaveLength(4);
  });
});
