import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../src/cli/chromium.ts';
import { prepare } from '../../src/prepare/prepare.ts';
import { matchReport, preparationReport } from '../../src/report/index.ts';
import { HOSTILE } from '../report/hostile.ts';
import { savedReport } from '../report/saved.ts';
import { everywhere, exampleProfile, wholeInput } from '../report/whole.ts';

/** Reports as files on a disk, in a real browser, beside a server that must hear nothing of them. */
const folder = mkdtempSync(join(tmpdir(), 'rolescope-reports-'));
const heard: string[] = [];
let server: Server;
/** Hears the page that is opened after all others. */
let fence: Server;
let chromium: Chromium;
let page: Page;
let beacon: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  server.on('connection', () => heard.push('a connection'));
  fence = createServer((_, response) => response.end());
  for (const one of [server, fence]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  beacon = addressOf(server);
  chromium = await startChromium();
  const welcome = await chromium.browser.waitForTarget((target) => target.url().endsWith('welcome.html'));
  page = await chromium.browser.newPage();
  await (await welcome.page())!.close();
});

afterAll(async () => {
  await chromium?.close();
  server?.close();
  fence?.close();
  rmSync(folder, { recursive: true, force: true });
});

function addressOf(one: Server): string {
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
}

async function open(name: string, html: string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
}

it('the server hears a page that does ask', async () => {
  await open('control.html', `<img src="${beacon}/control.png">`);
  await expect.poll(() => heard).toContain('/control.png');
});

it('a report with hostile text in every field asks for nothing and runs nothing', async () => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  const input = await wholeInput();
  const { work } = exampleProfile();
  heard.length = 0;
  for (const [index, template] of HOSTILE.entries()) {
    const words = template.replaceAll('http://beacon.example', beacon);
    const given = { ...everywhere(input, words), profile: { ...everywhere(input.profile, words), work } };
    const options = { withPreparation: true, each: true };
    const reports = [
      matchReport(given, 'html', options),
      savedReport([given.saved], 'html', options, given.profile),
      preparationReport(prepare(given.analysis, given.match!, given.profile), 'html'),
    ];
    for (const [at, { body }] of reports.entries()) {
      await open(`hostile-${index}-${at}.html`, body);
      expect(await page.$eval('body', ({ innerText }) => innerText.length)).toBeGreaterThan(100);
    }
  }
  // What the last page asked for late is on its way by the time a page after it is heard, at an address of its own.
  await new Promise<void>((resolve) => {
    fence.once('request', () => resolve());
    open('after.html', `<img src="${addressOf(fence)}/after.png">`).catch(() => {});
  });
  expect({ heard, dialogs }).toEqual({ heard: [], dialogs: [] });
});

const SIZES = [
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const;

it.each(SIZES)(
  'a report prints to %s: the size of the paper, heads repeated, rows whole',
  async (format, width, height) => {
    const input = await wholeInput();
    await open(`print-${format}.html`, matchReport(input, 'html', { withPreparation: true }).body);
    const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(boxes.length).toBeGreaterThan(3);
    for (const [x, y] of boxes) {
      expect(Math.abs(x! - width)).toBeLessThan(2);
      expect(Math.abs(y! - height)).toBeLessThan(2);
    }
    await page.emulateMediaType('print');
    const looks = await page.evaluate(() => ({
      heads: [...document.querySelectorAll('thead')].map((head) => getComputedStyle(head).display),
      rows: [...document.querySelectorAll('tr')].map((row) => getComputedStyle(row).breakInside),
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    await page.emulateMediaType();
    expect(new Set(looks.heads)).toEqual(new Set(['table-header-group']));
    expect(new Set(looks.rows)).toEqual(new Set(['avoid']));
    expect(looks.sideways).toBe(false);
  },
);
