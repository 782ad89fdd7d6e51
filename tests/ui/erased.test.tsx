import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Store } from '../../src/store/index.ts';
import { DataPage } from '../../src/ui/dashboard/data-page.tsx';
import { EraseSection } from '../../src/ui/dashboard/erase-section.tsx';
import { PopupApp } from '../../src/ui/popup/app.tsx';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { useSettings } from '../../src/ui/use-settings.ts';
import { sampleReading } from '../store/samples.ts';
import { pagesWithStore } from './empty-page.ts';
import { fakeBrowser } from './fake-browser.ts';

/** What nobody waits for is written a moment after the verdict stands: here, everything is erased in that moment. */
const tab = pagesWithStore('erased-test');

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 5 });
const kinds = async () => [...new Set((await tab.store.database.keys('')).map((key) => key.split(':')[0]))];
const fake = () => fakeBrowser(async () => ({ ok: true as const, posting: SAMPLE_POSTING }));

/** The popup on a posting, up to its verdict; what it writes when nobody waits any more is counted. */
async function openPopup() {
  let written = 0;
  const counted = <Given extends unknown[]>(work: (...given: Given) => Promise<void>) => {
    return async (...given: Given) => {
      await work(...given);
      written += 1;
    };
  };
  const cacheAnalysis = counted(tab.store.cacheAnalysis);
  const noteScore = counted(tab.store.noteScore);
  const noteHealth = counted(tab.store.noteHealth);
  const counting: Store = { ...tab.store, cacheAnalysis, noteScore, noteHealth };
  render(<PopupApp browser={fake().browser} store={counting} />, tab.root);
  await until(() => expect(tab.root.textContent).toContain('Halden & Wray'));
  return { allWritten: () => until(() => expect(written).toBe(3)) };
}

it('a popup remembers a reading once its verdict stands', async () => {
  const { allWritten } = await openPopup();
  await allWritten();
  expect(await kinds()).toEqual(['analysis', 'era', 'health', 'seen']);
});

it('a popup that is open when everything is erased writes nothing back', async () => {
  const { allWritten } = await openPopup();
  expect(await tab.store.database.clear()).toBe(0);
  await allWritten();
  expect(await kinds()).toEqual([]);
});

it('what was noted while sites were given back is erased with the rest', async () => {
  const { browser } = fake();
  const forgetAll = async () => {
    await tab.store.meet(['linkedin-1'], '2026-11-22T09:00:00.000Z');
    return { items: 0, alarms: 0, permissions: 0 };
  };
  render(<EraseSection store={tab.store} browser={{ ...browser, forgetAll }} />, tab.root);
  tab.root.querySelector('button')!.click();
  await until(() => expect(tab.root.querySelector('[role=alert] button')).not.toBeNull());
  (tab.root.querySelector('[role=alert] button') as HTMLButtonElement).click();
  await until(() => expect(tab.root.querySelector('[role=status]')?.textContent).toContain('0 records'));
  expect(await tab.store.database.keys('')).toEqual([]);
});

it('the page that erases shows nothing any more of what was there', async () => {
  const { browser } = fake();
  const now = '2026-11-22T09:00:00.000Z';
  const forgetAll = async () => ({ items: 0, alarms: 0, permissions: 0 });
  await tab.store.savePosting(sampleReading('u'), now);
  await tab.store.saveSettings({ ...DEFAULT_SETTINGS, confidential: true }, now);
  function Page() {
    const { own, change, again } = useSettings(tab.store);
    const given = { store: tab.store, browser: { ...browser, forgetAll }, settings: own, onSettings: change };
    return <DataPage {...given} onRecords={again} />;
  }
  render(<Page />, tab.root);
  const words = () => tab.root.textContent;
  const ticked = () => tab.root.querySelectorAll('input[type=checkbox][checked]').length;
  await until(() => expect(words()).toContain('changed after it'));
  await until(() => expect(ticked()).toBe(1));
  const press = (name: string) =>
    [...tab.root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
  press('Erase everything…');
  await until(() => expect(words()).toContain('Yes, erase everything'));
  press('Yes, erase everything');
  await until(() => expect(words()).toContain('Everything is erased.'));
  await until(() => expect(words()).toContain('Nothing has been changed yet.'));
  expect(words()).not.toContain('changed after it');
  await until(() => expect(ticked()).toBe(0));
});
