import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Chromium, type ChromiumOptions, startChromium } from '../../src/cli/chromium.ts';
import { importProfile } from '../e2e/popup.ts';
import { fixture, serveSites, sitePages } from '../e2e/site-server.ts';
import { READ } from '../page/pages.ts';
import { print, printHead, timesOf } from './measure.ts';
import { makePosting } from './postings.ts';

const CLICKS = 40;
/** Milliseconds that a page stands before the click: nobody clicks in the very moment in which it has loaded. */
const STANDING = 500;
/** Clicks on a button that is not pinned: enough to show what the browser's own slide adds. */
const UNPINNED_CLICKS = 10;
const READS = 10;
const CARDS = 10_000;
const PROFILE = join(import.meta.dirname, '../fixtures/profile.json');
const LONG = 'https://careers.alder-finch.example/jobs/4711-director-of-product';
const MANY = 'https://careers.alder-finch.example/jobs/search';

/** Measures the built extension in Chromium: from the click to the painted verdict, and what the page script costs a page. */
export async function measureBrowser(build: string): Promise<void> {
  const names = READ.map(({ page }) => page);
  const own = { [LONG]: pageOf(posting()), [MANY]: pageOf(posting() + cards()) };
  const server = await serveSites({
    ...sitePages(names),
    ...Object.fromEntries(Object.entries(own).map(([address, html]) => [address.replace('https://', ''), html])),
  });
  const addresses = names.map((name) => fixture(name).address);
  printHead('In Chromium');
  // Before a user pins the button, the browser slides it out from behind the puzzle piece and only then loads the popup.
  await withProfile({ port: server.port, build, pinned: false }, async (chromium) =>
    print(
      `click → verdict painted, button not pinned, ${UNPINNED_CLICKS} clicks`,
      timesOf(await clickTimes(chromium, addresses, UNPINNED_CLICKS, STANDING)),
    ),
  );
  await withProfile({ port: server.port, build }, async (chromium) => {
    for (const [when, wait] of [
      ['half a second after the page', STANDING],
      ['the moment it has loaded', 0],
    ] as const)
      print(`click → verdict painted, ${when}`, timesOf(await clickTimes(chromium, addresses, CLICKS, wait)));
    const script = readFileSync(join(build, 'content-scripts/posting.js'), 'utf8');
    print('page script on a page of 6 KB', timesOf(await readTimes(chromium, LONG, script)));
    print(`page script beside ${CARDS.toLocaleString('en')} cards`, timesOf(await readTimes(chromium, MANY, script)));
  });
  await server.close();
}

/** Starts Chromium with a profile imported, and closes it whatever happens. */
async function withProfile(options: ChromiumOptions, measure: (chromium: Chromium) => Promise<void>): Promise<void> {
  const chromium = await startChromium(options);
  try {
    await importProfile(chromium, PROFILE);
    await measure(chromium);
  } finally {
    await chromium.close();
  }
}

/** Milliseconds of each click, on one page after the other, each `wait` milliseconds after its page has loaded. */
async function clickTimes(chromium: Chromium, addresses: string[], clicks: number, wait: number): Promise<number[]> {
  const times: number[] = [];
  for (let click = 0; click < clicks; click += 1)
    times.push(await clickToVerdict(chromium, addresses[click % addresses.length]!, wait));
  return times;
}

/** Milliseconds from the click on the toolbar button until the verdict stands on the screen. */
async function clickToVerdict(chromium: Chromium, address: string, wait: number): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  await pause(wait);
  const start = Date.now();
  const popup = await chromium.click(page);
  const painted = await popup.evaluate(paintOfVerdict);
  await popup.close().catch(() => {});
  await page.close();
  return painted - start;
}

/** In the popup: when the verdict was painted, in milliseconds since 1970. It stands in the largest paint, or the frame after it was found. */
async function paintOfVerdict(): Promise<number> {
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(Date.now()))));
  const late = document.querySelector('.foot, .message') !== null;
  while (!document.querySelector('.foot, .message')) await frame();
  const seen = await frame();
  if (!late) return seen;
  const largest = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => resolve(Number.NaN), 200);
  });
  return Number.isNaN(largest) ? seen : performance.timeOrigin + largest;
}

/** Runs the page script in a page some times; the first run, which also compiles it, is what a click costs. */
async function readTimes(chromium: Chromium, address: string, script: string): Promise<number[]> {
  const times: number[] = [];
  for (let read = 0; read < READS; read += 1) {
    const page: Page = await chromium.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    times.push(
      await page.evaluate((source) => {
        const start = performance.now();
        // biome-ignore lint/security/noGlobalEval: a page of ours, and the script that is injected there
        // biome-ignore lint/complexity/noCommaOperator: outside the function's scope, as an injected script runs
        (0, eval)(source);
        return performance.now() - start;
      }, script),
    );
    await page.close();
  }
  return times;
}

function posting(): string {
  const { title, company, text } = makePosting(1);
  const lines = text.split('\n').map((line) => (line.startsWith('•') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`));
  return `<main><h1>${title}</h1><p>${company}</p><article>${lines.join('')}</article></main>`;
}

function cards(): string {
  const card = (index: number) =>
    `<li class="card"><a href="/jobs/${index}"><h3>Product Manager ${index}</h3><span>Chicago, IL</span></a></li>`;
  return `<aside><ul>${Array.from({ length: CARDS }, (_, index) => card(index)).join('')}</ul></aside>`;
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Director of Product | Alder &amp; Finch</title></head><body>${body}</body></html>`;
}
