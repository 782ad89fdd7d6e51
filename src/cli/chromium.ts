import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';

/** A Chromium with the production build in it. */
export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** Clicks the toolbar button on a page for real: grants `activeTab`, opens the popup, gives the popup's page. */
  click(page: Page): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** How Chromium is started. */
export interface ChromiumOptions {
  /** A local server that stands in for every host; undefined: names are resolved as usual. */
  port?: number;
  /** False shows the window. */
  headless?: boolean;
  /** The folder of the built extension. */
  build?: string;
  /** True to keep pages that one leaves in memory, as a user's browser does; puppeteer's does not. */
  pageMemory?: boolean;
  /** False leaves the button behind the puzzle piece, where an extension stands before its user pins it. */
  pinned?: boolean;
}

/** Starts Chromium with the built extension in it, in a profile of its own. */
export async function startChromium({
  port,
  headless = true,
  build = '.output/chrome-mv3',
  pageMemory = false,
  pinned = true,
}: ChromiumOptions = {}): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROMIUM to its path.');
  const profile = pinned ? profileWithButton(resolve(build)) : null;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    ...(headless ? {} : { defaultViewport: null }),
    ...(profile ? { userDataDir: profile } : {}),
    ignoreDefaultArgs: [
      ...(headless ? [] : ['--enable-automation']),
      ...(pageMemory ? ['--disable-back-forward-cache'] : []),
    ],
    pipe: true,
    enableExtensions: [resolve(build)],
    args: [
      // In a window, where it shows a warning, only root goes without: there the sandbox does not start.
      ...(headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--lang=en-US',
      ...(port ? ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${port}`] : []),
    ],
  });
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error('the extension did not load');
  if (profile) browser.once('disconnected', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const address = (path: string) => `chrome-extension://${extension.id}/${path}`;
  return {
    browser,
    extension,
    async click(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await extension.triggerAction(page);
      const target = await browser.waitForTarget(
        (other) => !before.has(other) && other.url().startsWith(address('popup.html')),
        { timeout: 15_000 },
      );
      return target.asPage();
    },
    async open(path) {
      const page = await browser.newPage();
      await page.goto(address(path));
      await page.bringToFront();
      return page;
    },
    close: () => browser.close(),
  };
}

/** A fresh browser profile in which the extension's button already stands in the toolbar, not behind the puzzle piece. */
function profileWithButton(build: string): string {
  // Chromium names an unpacked extension after its folder: the first half of the SHA-256 of the path, in letters a to p.
  const digest = createHash('sha256').update(build).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
  return folder;
}
