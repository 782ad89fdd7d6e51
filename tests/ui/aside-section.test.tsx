import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase, openStore, quarantined } from '../../src/store/index.ts';
import { AsideSection } from '../../src/ui/dashboard/aside-section.tsx';
import { emptyPage } from './empty-page.ts';

const NOW = '2026-11-22T06:00:00.000Z';
let root: HTMLElement;

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });

it('names what was set aside once each, removes it and takes that back', async () => {
  root = emptyPage();
  const database = openDatabase('aside-section');
  const raw = (data: unknown) => ({ v: 1, rev: 1, updatedAt: NOW, data });
  const posting = { title: 'Head of Product', company: 'Halden & Wray', id: {} };
  const kept = [
    { key: 'row:lever-a', reason: 'a row of an older version', raw: raw({ title: posting.title }) },
    { key: 'saved:lever-a', reason: 'posting.id: Invalid input', raw: raw({ posting }) },
    { key: 'saved:lever-b', reason: 'not a Rolescope record', raw: 'torn' },
  ];
  await database.transact([], () => ({
    writes: kept.map((one) => [`quarantine:${one.key}`, one] as const),
    result: undefined,
  }));
  const said: { text: string; undo?: () => void }[] = [];
  const fail = vi.fn();
  const say = (text: string, undo?: () => void) => said.push({ text, ...(undo && { undo }) });
  render(<AsideSection store={openStore(database)} say={say} fail={fail} />, root);
  const rows = () => [...root.querySelectorAll('li')].map((row) => row.querySelector('div')!.textContent);
  const all = [
    'Head of Product · Halden & Wray“The posting’s number” is missing or damaged in it',
    'Saved postingThis was not written by Rolescope, or it was damaged as a whole',
  ];
  await until(() => expect(rows()).toEqual(all));
  [...root.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Remove'))!.click();
  await until(() => expect(rows()).toEqual([all[1]]));
  expect((await quarantined(database)).map(({ key }) => key)).toEqual(['saved:lever-b']);
  expect(said.at(-1)!.text).toBe('Removed: Head of Product · Halden & Wray.');
  said.at(-1)!.undo!();
  await until(() => expect(rows()).toEqual(all));
  expect(await quarantined(database)).toEqual(kept);
  expect(fail).not.toHaveBeenCalled();
});
