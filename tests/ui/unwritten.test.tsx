import 'fake-indexeddb/auto';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { unwrittenIn } from '../../src/ui/profile/unwritten.ts';
import { useProfile } from '../../src/ui/profile/use-profile.ts';
import { fakeBrowser } from './fake-browser.ts';

const NOW = '2026-11-22T09:00:00.000Z';

let root: HTMLElement;
let leave: () => void;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  root = document.getElementById('app')!;
  const { Event } = window as unknown as { Event: typeof globalThis.Event };
  leave = () => void window.dispatchEvent(new Event('beforeunload'));
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const { journal, browser } = fakeBrowser(() => Promise.reject(new Error('not read')));
beforeEach(() => journal.clear());

let page: ReturnType<typeof useProfile>;
const failures: unknown[] = [];
function Form({ store }: { store: Store }) {
  page = useProfile({ store, journal: browser.journal }, onFail);
  return null;
}
const onFail = (error: unknown) => void failures.push(error);

/** Opens the page, as a browser does that loads it again: nothing of the page before is left. */
async function open(store: Store) {
  render(null, root);
  failures.length = 0;
  render(<Form store={store} />, root);
  await expect.poll(() => page.profile).not.toBeNull();
}

const withPay = (baseTarget: number): Profile => ({ ...emptyProfile(), compensation: { currency: 'USD', baseTarget } });
/** A store to which the page does not live long enough: what it is asked to write comes to nothing. */
const tooLate = (store: Store): Store => ({ ...store, changeProfile: () => new Promise<never>(() => {}) });

it('what was typed when the page was loaded again is written by the page that follows', async () => {
  const store = openStore(openDatabase('loaded-again', () => NOW));
  await store.saveProfile(withPay(180_000), NOW);
  await open(tooLate(store));
  page.change(withPay(205_000));
  leave();
  expect((await store.loadProfile())?.compensation).toEqual({ currency: 'USD', baseTarget: 180_000 });
  await open(store);
  expect(page.profile?.compensation).toEqual({ currency: 'USD', baseTarget: 205_000 });
  expect((await store.loadProfile())?.compensation).toEqual({ currency: 'USD', baseTarget: 205_000 });
  expect([...journal.keys()]).toEqual([]);
});

it('two fields that change before the form is drawn anew are both kept, and what one of them took out stays out', async () => {
  const store = openStore(openDatabase('two-at-once', () => NOW));
  const kept: Profile = { ...withPay(180_000), targetLevels: ['director'] };
  await store.saveProfile(kept, NOW);
  await open(store);
  const shown = page.profile!;
  page.change({ ...shown, compensation: { currency: 'USD', baseTarget: 205_000 } });
  page.change({ ...shown, targetLevels: [] });
  await expect.poll(() => page.profile?.targetLevels).toEqual([]);
  expect(page.profile?.compensation?.baseTarget).toBe(205_000);
  leave();
  await expect.poll(async () => (await store.loadProfile())?.targetLevels).toEqual([]);
  expect((await store.loadProfile())?.compensation?.baseTarget).toBe(205_000);
});

it('what the store kept in time leaves nothing behind', async () => {
  const store = openStore(openDatabase('in-time', () => NOW));
  await open(store);
  page.change(withPay(205_000));
  leave();
  await expect.poll(async () => (await store.loadProfile())?.compensation?.baseTarget).toBe(205_000);
  await expect.poll(() => [...journal.keys()]).toEqual([]);
});

it('where even the follower cannot write it, it says so and shows what is kept', async () => {
  const store = openStore(openDatabase('no-room', () => NOW));
  await store.saveProfile(withPay(180_000), NOW);
  unwrittenIn(browser.journal, undefined).note({ before: withPay(180_000), after: withPay(205_000) });
  await open({ ...store, changeProfile: () => Promise.reject(new Error('no room')) });
  expect(page.profile?.compensation?.baseTarget).toBe(180_000);
  expect(failures).toEqual([new Error('no room')]);
  expect([...journal.keys()]).toEqual(['profile:']);
});

it.each([
  ['too old to be of this page', (text: string) => text.replace(/"at":\d+/, '"at":1')],
  ['from a clock that was set back', (text: string) => text.replace(/"at":\d+/, '"at":99999999999999')],
  ['cut off', (text: string) => text.slice(0, 50)],
  ['no change', () => '{}'],
  ['not of this version', (text: string) => text.replaceAll('profile@1', 'profile@2')],
])('what is %s is dropped', async (_, spoilt) => {
  const unwritten = unwrittenIn(browser.journal, 'a');
  unwritten.note({ before: emptyProfile(), after: withPay(205_000) });
  expect(unwritten.left()?.change.after.compensation?.baseTarget).toBe(205_000);
  journal.set('profile:a', spoilt(journal.get('profile:a')!));
  expect(unwritten.left()).toBeNull();
  expect([...journal.keys()]).toEqual([]);
});

it('a change that came later is not forgotten with the one before it', () => {
  let clock = 1;
  const unwritten = unwrittenIn(browser.journal, 'a', () => clock++);
  const first = unwritten.note({ before: emptyProfile(), after: withPay(180_000) });
  const second = unwritten.note({ before: withPay(180_000), after: withPay(205_000) });
  first();
  expect(unwritten.left()?.change.after.compensation?.baseTarget).toBe(205_000);
  second();
  expect(unwritten.left()).toBeNull();
});
