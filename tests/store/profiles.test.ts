import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import {
  type Database,
  exportAll,
  openDatabase,
  openStore,
  previewImport,
  quarantined,
  type Store,
} from '../../src/store/index.ts';
import { sampleReading } from './samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
const named = (label: string): Profile => ({ ...emptyProfile(), label });
const entriesOf = async (one: Store) =>
  (await one.listProfiles()).map(({ label, isDefault }) => `${label}${isDefault ? ' *' : ''}`);

let database: Database;
let store: Store;
let number = 0;

beforeEach(() => {
  number += 1;
  database = openDatabase(`profiles-${number}`);
  store = openStore(database);
});

/** A director's profile, which is the default, and one for individual contributors. */
async function two(): Promise<string> {
  await store.saveProfile(named('Director'), NOW);
  return store.addProfile(named('IC'), NOW);
}

it('is empty at first, and what is saved is the default', async () => {
  expect([await store.listProfiles(), await store.loadProfile()]).toEqual([[], null]);
  expect(await store.profileFor('lever-a')).toEqual({ id: 'default', profile: null, entries: [] });
  await store.saveProfile(named('Only'), NOW);
  expect(await entriesOf(store)).toEqual(['Only *']);
});

it('finds the one profile of an earlier version, and leaves its record as it was', async () => {
  const record = { v: 1, rev: 4, updatedAt: NOW, data: named('Old') };
  await database.transact([], () => ({ writes: [['profile:default', record]], result: undefined }));
  expect(await entriesOf(store)).toEqual(['Old *']);
  expect((await store.loadProfile())?.label).toBe('Old');
  await store.addProfile(named('New'), LATER);
  expect(await entriesOf(store)).toEqual(['Old *', 'New']);
  expect(await database.read(['profile:default'])).toEqual([record]);
});

it('keeps several apart', async () => {
  const ic = await two();
  await store.saveProfile({ ...named('IC'), track: 'ic' }, LATER, ic);
  await store.saveProfile({ ...named('Director'), track: 'leader' }, LATER);
  expect([(await store.loadProfile())?.track, (await store.loadProfile(ic))?.track]).toEqual(['leader', 'ic']);
});

it('judges with the one chosen for a posting, else with the default', async () => {
  const ic = await two();
  await store.chooseProfile('lever-a', ic, NOW);
  const labelFor = async (key: string) => (await store.profileFor(key)).profile?.label;
  expect([await labelFor('lever-a'), await labelFor('lever-b'), await labelFor('__proto__')]).toEqual([
    'IC',
    'Director',
    'Director',
  ]);
  await store.setDefaultProfile(ic, NOW);
  await store.chooseProfile('lever-a', 'default', NOW);
  expect([await labelFor('lever-a'), await labelFor('lever-b')]).toEqual(['Director', 'IC']);
});

it('makes the first of the others the default when the default is removed', async () => {
  const ic = await two();
  await store.chooseProfile('lever-a', 'default', NOW);
  await store.removeProfile('default', LATER);
  expect(await entriesOf(store)).toEqual(['IC *']);
  expect((await store.profileFor('lever-a')).id).toBe(ic);
  await store.removeProfile(ic, LATER);
  expect([await store.listProfiles(), await store.loadProfile()]).toEqual([[], null]);
});

it('remembers with which profile a saved match was made', async () => {
  const { saved } = await store.savePosting({ ...sampleReading('a'), profileId: 'default' }, NOW);
  expect(saved.profileId).toBe('default');
  expect((await store.loadSaved(saved.key))?.profileId).toBe('default');
});

describe('what goes wrong', () => {
  it('loses no profile with a broken index, and keeps the index aside', async () => {
    await two();
    await database.transact([], () => ({ writes: [['profiles:index', 'torn']], result: undefined }));
    expect((await entriesOf(store)).sort()).toEqual(['Director *', 'IC']);
    await store.chooseProfile('lever-a', 'default', LATER);
    expect((await quarantined(database)).map(({ key }) => key)).toEqual(['profiles:index']);
  });

  it('leaves a newer index alone', async () => {
    const newer = { v: 9, rev: 1, updatedAt: NOW, data: {} };
    await database.transact([], () => ({ writes: [['profiles:index', newer]], result: undefined }));
    await expect(store.chooseProfile('lever-a', 'default', NOW)).rejects.toMatchObject({ code: 'newer' });
    expect(await database.read(['profiles:index'])).toEqual([newer]);
  });

  it('leaves an unreadable profile out of the way of the others', async () => {
    const ic = await two();
    await database.transact([], () => ({ writes: [[`profile:${ic}`, 'torn']], result: undefined }));
    expect(await store.loadProfile(ic)).toBeNull();
    expect(await entriesOf(store)).toEqual(['Director *']);
    expect((await quarantined(database)).map(({ key }) => key)).toEqual([`profile:${ic}`]);
  });
});

it('moves with a backup: same profiles, same default, same choices, same bytes', async () => {
  const ic = await two();
  await store.setDefaultProfile(ic, NOW);
  await store.chooseProfile('lever-a', 'default', NOW);
  const file = await exportAll(database, LATER);
  const there = openDatabase(`profiles-there-${number}`);
  await (await previewImport(there, file)).confirm();
  expect(await entriesOf(openStore(there))).toEqual(['Director', 'IC *']);
  expect((await openStore(there).profileFor('lever-a')).profile?.label).toBe('Director');
  expect(await exportAll(there, LATER)).toBe(file);
});

it('adds the profiles of a backup to those here', async () => {
  const there = openDatabase(`profiles-there-${number}`);
  await openStore(there).addProfile(named('From there'), NOW);
  await store.saveProfile(named('Here'), NOW);
  await store.addProfile(named('Second'), LATER);
  await (await previewImport(database, await exportAll(there, LATER))).confirm();
  expect(await entriesOf(store)).toEqual(['Here *', 'Second', 'From there']);
});

it('keeps what two windows change at the same time', async () => {
  const opened = named('Director');
  await store.saveProfile(opened, NOW);
  await store.changeProfile(opened, { ...opened, track: 'leader' }, NOW);
  const kept = await store.changeProfile(opened, { ...opened, label: 'Head' }, LATER);
  expect([kept.track, kept.label]).toEqual(['leader', 'Head']);
  expect(await store.loadProfile()).toEqual(kept);
});
