import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReadResult } from '../../src/page/posting.ts';
import { PopupApp } from '../../src/ui/popup/app.tsx';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { pagesWithStore } from './empty-page.ts';
import { fakeBrowser } from './fake-browser.ts';

/** The script that judges cannot be loaded. */
vi.mock('../../src/ui/judge.ts', () => {
  throw new Error('The script is gone.');
});

const tab = pagesWithStore('popup-without-judge');
const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
});

/** The popup once the page has answered. */
async function shownAfter(read: () => Promise<ReadResult>): Promise<string> {
  render(<PopupApp browser={fakeBrowser(read).browser} store={tab.store} />, tab.root);
  await vi.waitFor(() => expect(tab.root.querySelector('[aria-busy]')).toBeNull(), { timeout: 10_000, interval: 10 });
  await new Promise((done) => setTimeout(done, 50));
  return tab.root.textContent ?? '';
}

it.each<[string, () => Promise<ReadResult>, string]>([
  ['has a posting', async () => ({ ok: true, posting: SAMPLE_POSTING }), 'Try again'],
  [
    'answers late',
    () => new Promise((done) => setTimeout(() => done({ ok: true, posting: SAMPLE_POSTING }), 100)),
    'Try again',
  ],
  ['has none', async () => ({ ok: false, problem: { code: 'loading', hint: '' } }), 'The posting is still loading'],
  ['cannot be read', () => Promise.reject(new Error('Reload the page.')), 'Reload the page.'],
])('of a page that %s the popup says what is wrong, and leaves no failure unheard', async (_, read, said) => {
  expect(await shownAfter(read)).toContain(said);
  expect(unhandled).toEqual([]);
});
