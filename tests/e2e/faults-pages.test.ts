import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/browse/messages.ts';
import type { Product } from '../faults/stage.ts';
import { openScene, type Scene } from './fault-scene.ts';
import { type SiteServer, serveSites } from './site-server.ts';

/** Pages that would like to command us or to learn of us, and requests that must never leave. */
declare const product: Product;
let scene: Scene;
let server: SiteServer;

beforeAll(async () => {
  server = await serveSites({ 'www.linkedin.com/jobs/plain/': '<!doctype html><title>Jobs</title><h1>Jobs</h1>' });
  scene = await openScene(server.port);
});

afterAll(async () => {
  await scene?.close();
  await server?.close();
});

describe('a page on a site that is switched on', () => {
  const names = [...COMMAND_NAMES, 'erase', '__proto__', 'constructor'];
  const visit = async () => {
    const page = await scene.browser.newPage();
    await page.goto('https://www.linkedin.com/jobs/plain/');
    return page;
  };

  it('gets no answer to any command, even through a script of ours that runs in it', async () => {
    await scene.keeping({});
    const page = await visit();
    const worker = await scene.worker();
    const ask = `(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [${JSON.stringify(names)}],
        func: (all) => Promise.all(all.map((type) => chrome.runtime.sendMessage({ type, cards: [] }))),
      });
      return frame.result;
    })()`;
    const { result } = await worker.send('Runtime.evaluate', {
      expression: ask,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(result.value).toEqual(names.map(() => null));
    await worker.detach();
    await page.close();
  });

  it('changes nothing by messages of its own, and finds nothing of the extension', async () => {
    await scene.keeping({});
    const watcher = await scene.page();
    const state = () => watcher.evaluate(async () => JSON.stringify(await product.openStore().database.scan('')));
    const before = await state();
    const page = await visit();
    const found = await page.evaluate(
      async (all, address) => {
        for (const type of all) {
          window.postMessage({ type, cards: [], source: 'rolescope' }, '*');
          window.dispatchEvent(new CustomEvent(type, { detail: { type } }));
        }
        const files = ['manifest.json', 'dashboard.html', 'content-scripts/cards.js', 'icon/48.png'];
        return Promise.all(
          files.map((file) =>
            fetch(address + file).then(
              () => file,
              () => null,
            ),
          ),
        );
      },
      names,
      scene.address(''),
    );
    expect(found).toEqual([null, null, null, null]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    // An answer to a message of our own: whatever the page's messages had set off would have come before it.
    await watcher.evaluate(() => chrome.runtime.sendMessage({ type: 'changed' }));
    expect(await state()).toBe(before);
    await page.close();
    await watcher.close();
  });
});

it('our own pages may not ask what only page scripts may', async () => {
  const page = await scene.page();
  const answers = await page.evaluate(
    (all) =>
      Promise.all(all.map((type) => chrome.runtime.sendMessage({ type, cards: [] }).then((answer) => [type, answer]))),
    [...COMMAND_NAMES],
  );
  expect(answers.filter(([, answer]) => answer !== null)).toEqual([['changed', { done: true }]]);
  await page.close();
});

it('asks nobody for anything: no request of its pages and its worker leaves the browser', async () => {
  const attempts = (path: string) => `Promise.all([
    fetch('https://beacon.example/${path}').then(() => 'sent', () => 'refused'),
    new Promise((done) => { try { const s = new WebSocket('wss://beacon.example/${path}-socket'); s.onerror = () => done('refused'); s.onopen = () => done('sent'); } catch { done('refused'); } }),
  ])`;
  const page = await scene.page();
  expect(await (await scene.dashboard('saved')).evaluate(attempts('page'))).toEqual(['refused', 'refused']);
  const worker = await scene.worker();
  const { result } = await worker.send('Runtime.evaluate', {
    expression: attempts('worker'),
    awaitPromise: true,
    returnByValue: true,
  });
  expect(result.value).toEqual(['refused', 'refused']);
  await worker.detach();
  await page.close();
  // Any other page's are heard, though none is answered: so what was refused above never left.
  const site = await scene.browser.newPage();
  await site.goto('https://www.linkedin.com/jobs/plain/');
  await site.evaluate(attempts('site'));
  await site.close();
  const heard = server.strays.filter((address) => address.startsWith('beacon.example'));
  expect(heard.toSorted()).toEqual(['beacon.example/site', 'beacon.example/site-socket']);
});
