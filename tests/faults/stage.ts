import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../src/cli/browsers.ts';

/** The store as a script that defines `product`; page scripts of the tests use it by that name. */
export type Product = typeof import('./in-page.ts');

/** A Chromium with the built extension, whose profile outlives the browser. */
export interface Stage {
  browser: Browser;
  /** The address of a file of the extension. */
  address(path: string): string;
  /** A plain page of the extension's origin, with `product` in it: the product's store without its views. */
  page(): Promise<Page>;
  /** The extension's worker, woken if it sleeps, with `product` in it. */
  worker(): Promise<CDPSession>;
  /** Ends the worker as the browser does when it wants its memory back. */
  killWorker(): Promise<void>;
  /** Kills the browser with everything in it, and starts it again with the same profile. */
  killBrowser(): Promise<void>;
  close(): Promise<void>;
}

const PLAIN = 'third-party-licences.txt';

/** Starts it. `folder` is the built extension, `port` that of a local server that stands in for every host. */
export async function openStage(folder: string, port?: number): Promise<Stage> {
  const script = await productScript();
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-faults-'));
  let browser = await launch(folder, profile, port);
  let id = await extensionId(browser);
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  const stage: Stage = {
    get browser() {
      return browser;
    },
    address,
    async page() {
      const page = await browser.newPage();
      await page.goto(address(PLAIN));
      await page.evaluate(script);
      return page;
    },
    async worker() {
      if (!workerTarget(browser)) await wake(browser, address(PLAIN));
      const session = await workerTarget(browser)!.createCDPSession();
      await session.send('Runtime.enable');
      await session.send('Runtime.evaluate', { expression: script });
      return session;
    },
    async killWorker() {
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, targetId } of targetInfos)
        if (type === 'service_worker') await session.send('Target.closeTarget', { targetId }).catch(() => {});
      await session.detach();
      for (let turn = 0; turn < 100 && workerTarget(browser); turn += 1) await pause(10);
    },
    async killBrowser() {
      const process = browser.process()!;
      const gone = new Promise((done) => process.once('exit', done));
      process.kill('SIGKILL');
      await gone;
      browser = await launch(folder, profile, port);
      id = await extensionId(browser);
    },
    async close() {
      await browser.close().catch(() => {});
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return stage;
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function launch(folder: string, profile: string, port: number | undefined): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found. Install one, or set CHROMIUM to its path.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [resolve(folder)],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(port ? ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${port}`] : []),
    ],
  });
}

async function extensionId(browser: Browser): Promise<string> {
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 }).catch(() => {});
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error('the extension did not load');
  return extension.id;
}

function workerTarget(browser: Browser) {
  return browser.targets().find((target) => target.type() === 'service_worker');
}

/** A message to the background starts it. */
async function wake(browser: Browser, plain: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(plain);
  await page.evaluate(() => {
    // Nobody waits for the answer; that it is asked is enough.
    (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime
      .sendMessage({ type: 'changed' })
      .catch(() => {});
  });
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  await page.close();
}

async function productScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'product' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as { output: { code?: string }[] }[];
  const code = output?.output.find((chunk) => chunk.code)?.code;
  if (!code) throw new Error('the store could not be bundled');
  return `${code}\nglobalThis.product = product;`;
}
