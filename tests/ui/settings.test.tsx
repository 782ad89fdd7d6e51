import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_SETTINGS,
  openDatabase,
  openStore,
  type Settings,
  type Store,
  StoreError,
} from '../../src/store/index.ts';
import { MarksSection } from '../../src/ui/dashboard/marks-section.tsx';
import type { LookSync } from '../../src/ui/look-sync.ts';
import type { Browser } from '../../src/ui/ports.ts';
import { sentenceOf } from '../../src/ui/status-line.tsx';
import { useSettings } from '../../src/ui/use-settings.ts';
import { emptyPage } from './empty-page.ts';

const NOW = '2026-11-21T10:00:00.000Z';
let number = 0;
let store: Store;
let root: HTMLElement;
let shown: Settings;
let change: (part: Partial<Settings>) => Promise<void>;

beforeEach(() => {
  root = emptyPage();
  number += 1;
  store = openStore(openDatabase(`ui-settings-${number}`));
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });

async function open(sync?: LookSync): Promise<void> {
  function Page() {
    const { own, change: set } = useSettings(store, sync);
    shown = own;
    change = set;
    return <p>{own.theme}</p>;
  }
  const kept = await store.loadSettings();
  render(<Page />, root);
  await until(() => expect(shown).toEqual(kept));
}

describe('settings that could not be kept', () => {
  it('are shown at once, and taken back with the reason', async () => {
    await store.saveSettings({ ...DEFAULT_SETTINGS, theme: 'light' }, NOW);
    await open();
    let refuse = (_: unknown) => {};
    vi.spyOn(store, 'changeSettings').mockImplementation(() => new Promise((_, reject) => (refuse = reject)));
    const changed = change({ theme: 'dark', confidential: true });
    await until(() => expect(shown).toMatchObject({ theme: 'dark', confidential: true }));
    await until(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    refuse(new StoreError('quota'));
    await expect(changed).rejects.toThrow('no room left');
    await until(() => expect(shown).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' }));
    await until(() => expect(document.documentElement.dataset.theme).toBe('light'));
    expect(await store.loadSettings()).toEqual(shown);
  });

  it('stay kept here where only the sync of the browser refuses them', async () => {
    await store.saveSettings({ ...DEFAULT_SETTINGS, followLook: true }, NOW);
    const refuses = async () => Promise.reject(new Error('QUOTA_BYTES_PER_ITEM'));
    await open({ read: async () => null, write: refuses, forget: refuses });
    const error = await change({ theme: 'dark' }).catch((reason: unknown) => reason);
    expect(sentenceOf(error)).toContain('the browser’s own sync did not take it');
    expect([shown.theme, (await store.loadSettings()).theme]).toEqual(['dark', 'dark']);
  });

  it('are taken back on the page of marks too', async () => {
    const failed: unknown[] = [];
    const changed = vi.fn(async () => {});
    const browser = { changed } as unknown as Browser;
    render(<MarksSection store={store} browser={browser} say={() => {}} fail={(error) => failed.push(error)} />, root);
    const box = () => root.querySelector<HTMLInputElement>('#marks');
    await until(() => expect(box()).not.toBeNull());
    vi.spyOn(store, 'changeRules').mockRejectedValue(new StoreError('failed'));
    box()!.checked = true;
    box()!.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('change', { bubbles: true }));
    await until(() => expect(failed).toHaveLength(1));
    await until(() => expect(box()!.checked).toBe(false));
    expect(changed).not.toHaveBeenCalled();
  });
});

it('what another window set holds when the page is looked at again', async () => {
  await open();
  const other = openStore(openDatabase(`ui-settings-${number}`));
  await other.changeSettings({ hideAmounts: true }, NOW);
  expect(shown.hideAmounts).toBe(false);
  Object.defineProperty(document, 'visibilityState', { value: 'visible' });
  document.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('visibilitychange'));
  await until(() => expect(shown.hideAmounts).toBe(true));
});
