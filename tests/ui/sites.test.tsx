import 'fake-indexeddb/auto';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { linesOf } from '../../src/ui/dashboard/marks-section.tsx';
import { SitesPage } from '../../src/ui/dashboard/sites-page.tsx';
import type { Browser } from '../../src/ui/ports.ts';
import { emptyPages } from './empty-page.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LINKEDIN = '*://*.linkedin.com/*';
let number = 0;
let store: Store;
const page = emptyPages();
beforeEach(() => {
  number += 1;
  store = openStore(openDatabase(`sites-${number}`));
});

/** A browser that keeps permissions, and asks nobody: `gives` is the user's answer. */
function fakeBrowser(granted: string[], gives = true) {
  let listener = () => {};
  const request = vi.fn(async (origins: readonly string[]) => {
    if (gives) granted.push(...origins);
    listener();
    return gives;
  });
  const release = vi.fn(async (origins: readonly string[]) => {
    for (const origin of origins) granted.splice(granted.indexOf(origin), 1);
    listener();
    return true;
  });
  const changed = vi.fn(async () => {});
  const sites = {
    granted: async () => [...granted],
    request,
    release,
    onChange: (call: () => void) => {
      listener = call;
      return () => {};
    },
  };
  return { browser: { sites, changed, version: '0.1.0' } as unknown as Browser, request, release, changed };
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 10 });
const switchOf = (name: string) =>
  [...page.root.querySelectorAll('label')].find((label) => label.textContent === name)?.querySelector('input');
/** Preact writes what linkedom has no property for as an attribute. */
const isOn = (name: string) => switchOf(name)!.hasAttribute('checked');
const click = (element: Element) =>
  element.dispatchEvent(
    new (window as unknown as { Event: typeof Event }).Event('click', { bubbles: true, cancelable: true }),
  );

async function open(granted: string[], gives = true) {
  const fake = fakeBrowser(granted, gives);
  render(<SitesPage store={store} browser={fake.browser} />, page.root);
  await until(() => expect(switchOf('LinkedIn')).toBeTruthy());
  return fake;
}

describe('switches', () => {
  it('ask for one site, straight from the click', async () => {
    const { request } = await open([]);
    click(switchOf('LinkedIn')!);
    expect(request).toHaveBeenCalledExactlyOnceWith([LINKEDIN]);
    await until(() => expect(page.root.textContent).toContain('LinkedIn is switched on'));
    expect(isOn('LinkedIn')).toBe(true);
    expect(isOn('Indeed')).toBe(false);
  });

  it('stay off where the user says no', async () => {
    await open([], false);
    click(switchOf('LinkedIn')!);
    await until(() => expect(page.root.textContent).toContain('LinkedIn stays off'));
    expect(isOn('LinkedIn')).toBe(false);
  });

  it('take back by the same click, and keep the others', async () => {
    const granted = [LINKEDIN, '*://*.quillon.example/*'];
    const { release } = await open(granted);
    expect(isOn('quillon.example')).toBe(true);
    click(switchOf('LinkedIn')!);
    expect(release).toHaveBeenCalledExactlyOnceWith([LINKEDIN]);
    await until(() => expect(page.root.textContent).toContain('LinkedIn is switched off'));
    expect(granted).toEqual(['*://*.quillon.example/*']);
  });
});

describe('marks', () => {
  it('are off, with what they tell beside the switch', async () => {
    await open([]);
    await until(() => expect(page.root.querySelector('#marks')).toBeTruthy());
    const box = page.root.querySelector<HTMLInputElement>('#marks')!;
    expect(box.hasAttribute('checked')).toBe(false);
    expect(page.root.querySelector(`#${box.getAttribute('aria-describedby')}`)!.textContent).toContain(
      'can be read by that page',
    );
  });

  it.each([
    ['Quillon\n\n  Fernmark \nQuillon', ['Quillon', 'Fernmark']],
    ['', []],
    ['a'.repeat(200), ['a'.repeat(120)]],
  ])('rules are lines: %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('health', () => {
  it('says when a site was last read, and what it says now', async () => {
    await store.noteHealth('linkedin', { fields: { title: 'site:linkedin/h1' } }, NOW);
    await store.noteHealth('linkedin', { code: 'too-short' }, NOW);
    await store.noteHealth('linkedin', { code: 'too-short' }, NOW);
    await open([]);
    await until(() => expect(page.root.textContent).toMatch(/LinkedIn last read .*2026.*2 times in a row/));
    expect(page.root.textContent).toContain('site:linkedin/h1');
  });
});
