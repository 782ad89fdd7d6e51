import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { bomb, longPdf, lyingBomb } from '../resume/hostile.ts';
import { closeWelcome, press, textOf } from './popup.ts';

/** Files on the profile page of the production build: each format, and what must be refused. */
const FIXTURES = join(import.meta.dirname, '../resume/fixtures');
const files = mkdtempSync(join(tmpdir(), 'rolescope-resumes-'));
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  // The welcome page opens by itself, and what stands behind it is not drawn.
  await closeWelcome(chromium);
  page = await chromium.open('dashboard.html#/profile');
  await page.waitForSelector('#resume-file');
});

afterAll(async () => {
  await chromium?.close();
  rmSync(files, { recursive: true, force: true });
});

async function choose(path: string): Promise<void> {
  const input = (await page.waitForSelector('#resume-file:not([disabled])')) as ElementHandle<HTMLInputElement>;
  await page.bringToFront();
  await input.uploadFile(path);
}

it('ships no code made from text, which the policy of its pages forbids', () => {
  const build = join(import.meta.dirname, '../../.output/chrome-mv3');
  const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.some((name) => name.includes('pdf-'))).toBe(true);
  const wrong = scripts.filter((name) =>
    /(?<![\w.$])(?:eval|Function)\(/.test(readFileSync(join(build, name), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

const FORMATS: [file: string, fact: string][] = [
  ['mara.pdf', 'Highest level so far: Director'],
  ['mara.docx', 'Highest level so far: Director'],
  ['mara.txt', 'Highest level so far: Director'],
  ['mara.md', 'Highest level so far: Director'],
  ['kestrel.json', 'Highest level so far: Principal PM'],
  ['linkedin.pdf', 'Highest level so far: Principal PM'],
  ['linkedin-basic.zip', 'Highest level so far: Principal PM'],
  ['linkedin-complete.zip', 'Highest level so far: Principal PM'],
];

it.each(FORMATS)('reads %s into facts with their lines', async (file, fact) => {
  await choose(join(FIXTURES, file));
  await page.waitForFunction((words) => document.body.innerText.includes(words), { timeout: 20_000 }, fact);
  expect(await page.$$eval('.fact blockquote', (quotes) => quotes.length)).toBeGreaterThan(10);
});

it('puts accepted facts into the profile, and they stay', async () => {
  await choose(join(FIXTURES, 'mara.pdf'));
  await page.waitForSelector('[aria-label^="Accept: MBA"]');
  await page.click('[aria-label^="Accept: MBA"]');
  await press(page, 'Accept all');
  await page.waitForFunction(() => document.body.innerText.includes('now in your profile'));
  await page.waitForFunction(() => !document.body.innerText.includes('Keeping …'));
  await page.reload();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('label')].some(
      (label) => label.textContent === 'MBA' && label.control?.matches(':checked'),
    ),
  );
});

describe('what is refused leaves the profile as it was', () => {
  const written = (name: string, bytes: Uint8Array | string) => {
    const path = join(files, name);
    writeFileSync(path, bytes);
    return path;
  };
  const REFUSED: [what: string, path: () => string, sentence: RegExp][] = [
    ['a bomb', () => written('bomb.docx', bomb()), /would unpack to/],
    ['a bomb that lies', () => written('lies.docx', lyingBomb()), /took too long|holds no text|cannot be unpacked/],
    ['a PDF with a password', () => join(FIXTURES, 'encrypted.pdf'), /has a password/],
    [
      'a broken PDF',
      () => written('broken.pdf', readFileSync(join(FIXTURES, 'mara.pdf')).subarray(0, 900)),
      /is damaged/,
    ],
    ['5,000 pages', () => written('long.pdf', longPdf(5000)), /5000 pages/],
    ['50 MB of JSON', () => written('large.json', ' '.repeat(50_000_000)), /50 MB/],
  ];
  it.each(REFUSED)('%s', async (_, path, sentence) => {
    const before = await profileHere();
    const file = path();
    await choose(file);
    await page.waitForFunction(
      (source) =>
        new RegExp(source).test(document.querySelector('.field:has(#resume-file) .notice.bad')?.textContent ?? ''),
      { timeout: 30_000 },
      sentence.source,
    );
    expect(await page.$$('.fact')).toHaveLength(0);
    expect(await profileHere()).toBe(before);
    expect(await textOf(page)).not.toContain('Reading the file');
  });
});

/** The form's values. */
function profileHere(): Promise<string> {
  return page.$$eval('input:not([type=file]), select', (inputs) => inputs.map(({ value }) => value).join('|'));
}

it('keeps several profiles under their names', async () => {
  await press(page, 'Add another profile');
  await page.waitForSelector('#profile-name');
  await page.$eval('#profile-name', (input) => (input as HTMLInputElement).select());
  await page.type('#profile-name', 'IC track');
  await page.waitForFunction(() => document.querySelector('.profile-choice')?.textContent.includes('IC track'));
  const options = await page.$$eval('.profile-choice option', (all) => all.map((option) => option.textContent));
  expect(options).toEqual(['Profile 1', 'IC track']);
});
