import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, openDatabase, openStore } from '../../src/store/index.ts';
import { type LookSync, parseLook, pullLook, pushLook, type SyncedLook } from '../../src/ui/look-sync.ts';

const NOW = '2026-11-22T10:00:00.000Z';

function fakeSync(start: unknown = undefined) {
  const writes: SyncedLook[] = [];
  let kept: unknown = start;
  const sync: LookSync = {
    read: async () => kept,
    write: async (look) => {
      kept = look;
      writes.push(look);
    },
    forget: async () => {
      kept = undefined;
    },
  };
  return { sync, writes, kept: () => kept };
}

it('passes on theme and hidden amounts, nothing else, and only when switched on', async () => {
  const { sync, writes } = fakeSync();
  const own = { ...DEFAULT_SETTINGS, theme: 'dark' as const, employers: ['Marrow & Pike'], confidential: true };
  await pushLook(sync, own, { theme: 'dark' }, NOW);
  expect(writes).toEqual([]);
  await pushLook(sync, { ...own, followLook: true }, { employers: own.employers }, NOW);
  await pushLook(sync, { ...own, followLook: true }, { confidential: true }, NOW);
  expect(writes).toEqual([]);
  await pushLook(sync, { ...own, followLook: true }, { followLook: true }, NOW);
  expect(writes).toEqual([{ theme: 'dark', hideAmounts: false, at: NOW }]);
});

it('forgets what was passed on once it is switched off', async () => {
  const { sync, kept } = fakeSync({ theme: 'dark', hideAmounts: true, at: NOW });
  await pushLook(sync, DEFAULT_SETTINGS, { followLook: false }, NOW);
  expect(kept()).toBeUndefined();
});

it('takes over the look of another machine, and leaves everything else as it is', async () => {
  const store = openStore(openDatabase('look-sync'));
  const kept = { ...DEFAULT_SETTINGS, followLook: true, employers: ['Oak'] };
  await store.saveSettings(kept, NOW);
  const { sync } = fakeSync({ theme: 'light', hideAmounts: true, at: NOW, employers: ['planted'] });
  const next = { ...kept, theme: 'light', hideAmounts: true };
  expect(await pullLook(store, sync, kept, NOW)).toEqual(next);
  expect(await store.loadSettings()).toEqual(next);
});

it.each([undefined, null, 'dark', { theme: 'plaid', hideAmounts: true, at: NOW }, { theme: 'dark' }])(
  'takes no look from %j',
  (raw) => expect(parseLook(raw)).toBeNull(),
);
