import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyCorrections, asRead } from '../../src/facts/corrections/apply.ts';
import { quoteOf } from '../../src/facts/corrections/facts.ts';
import { type Correction, slotOf, withCorrection, withoutCorrection } from '../../src/facts/corrections/model.ts';
import { computeMatch } from '../../src/match/compute.ts';
import {
  type Database,
  exportAll,
  openDatabase,
  openStore,
  previewImport,
  quarantined,
  type Store,
} from '../../src/store/index.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';
import { profileOf } from '../match/build.ts';
import { sampleReading } from './samples.ts';

const NOW = '2026-03-01T10:00:00.000Z';
const LATER = '2026-03-02T10:00:00.000Z';
const KEY = 'lever-1';
const PROFILE = profileOf({
  targetLevels: ['director'],
  experience: [{ years: 2, area: 'product-management' }],
  skills: [{ id: 'sql', strength: 'none' }],
});

let database: Database;
let store: Store;
let names = 0;

beforeEach(() => {
  names += 1;
  database = openDatabase(`corrections-test-${names}`);
  store = openStore(database);
});

/** A reading with one must that the profile lacks. */
function reading() {
  const read = sampleReading('1');
  const words = 'eight years in product management';
  const start = read.posting.text.indexOf(words);
  const evidence = [{ source: 'text' as const, start, end: start + words.length, text: words, rule: 'years/plain' }];
  read.analysis.experience = [
    { min: 8, max: null, area: 'product-management', detail: null, need: 'required', alternative: false, evidence },
  ];
  read.match = computeMatch(read.analysis, PROFILE);
  return read;
}

const NO_YEARS: Correction = {
  kind: 'experience',
  id: 'product-management',
  quote: quoteOf({ text: 'eight years in product management' }),
  change: { type: 'dismiss' },
  label: '8+ years of product management',
  words: 'eight years in product management',
  at: NOW,
};

/** Judges as the interface does. */
const judge = (
  saved: SavedPosting,
  remembered: { corrections: Correction[]; rules: never[] | Parameters<typeof applyCorrections>[2] },
) => {
  const analysis = applyCorrections(saved.analysis, remembered.corrections, remembered.rules);
  return { ...saved, analysis, match: computeMatch(analysis, PROFILE) };
};
const add = (one: Correction) => store.changeCorrections(KEY, (old) => withCorrection(old, one), judge, LATER);
const raw = async (key: string) => (await database.read([key]))[0];

describe('corrections of a posting', () => {
  it('are remembered where it is not saved', async () => {
    expect(await store.remembered(KEY)).toEqual({ corrections: [], rules: [] });
    expect(await add(NO_YEARS)).toEqual({ corrections: [NO_YEARS], rules: [], saved: null });
    expect((await openStore(database).remembered(KEY)).corrections).toEqual([NO_YEARS]);
    expect(await store.loadSaved(KEY)).toBeNull();
  });

  it('judge it anew in the same step where it is saved, its row too, and back again to the same bytes', async () => {
    const { saved: first } = await store.savePosting(reading(), NOW);
    const { saved } = await add(NO_YEARS);
    expect(saved?.match?.score ?? -1).not.toBe(first.match?.score);
    expect(await store.loadSaved(KEY)).toEqual(saved);
    expect((await store.listRows())[0]?.score).toBe(saved?.match?.score);
    expect(asRead(saved!.analysis)).toEqual(first.analysis);
    const undone = await store.changeCorrections(KEY, (old) => withoutCorrection(old, slotOf(NO_YEARS)), judge, LATER);
    expect(JSON.stringify(undone.saved)).toBe(JSON.stringify(first));
    expect(await raw(`corrections:${KEY}`)).toBeUndefined();
  });

  it('come to nothing when judging fails: neither is written', async () => {
    await store.savePosting(reading(), NOW);
    const before = await store.loadSaved(KEY);
    const fails = () => {
      throw new Error('no');
    };
    await expect(store.changeCorrections(KEY, () => [NO_YEARS], fails, LATER)).rejects.toThrow();
    expect(await store.loadSaved(KEY)).toEqual(before);
    expect((await store.remembered(KEY)).corrections).toEqual([]);
  });

  const value = (values: Record<string, unknown>) => ({ ...NO_YEARS, change: { type: 'value', values } });
  it.each([
    ['nonsense', 42],
    ['no list', { v: 1, rev: 1, updatedAt: NOW, data: { a: 1 } }],
    ['an unknown kind', { v: 1, rev: 1, updatedAt: NOW, data: [{ ...NO_YEARS, kind: 'planet' }] }],
    ['a value that the fact cannot have', { v: 1, rev: 1, updatedAt: NOW, data: [value({ min: 900, max: null })] }],
    ['ends that are crossed', { v: 1, rev: 1, updatedAt: NOW, data: [value({ min: 9, max: 3 })] }],
    ['words as long as a book', { v: 1, rev: 1, updatedAt: NOW, data: [{ ...NO_YEARS, label: 'x'.repeat(5000) }] }],
  ])('a record with %s is set aside, and the rest goes on', async (_name, record) => {
    await database.transact([], () => ({ writes: [[`corrections:${KEY}`, record]], result: undefined }));
    expect((await store.remembered(KEY)).corrections).toEqual([]);
    expect((await quarantined(database)).map(({ key, raw: kept }) => [key, kept])).toEqual([
      [`corrections:${KEY}`, record],
    ]);
    expect((await add(NO_YEARS)).corrections).toEqual([NO_YEARS]);
  });

  it('of a newer version are left alone', async () => {
    const newer = { v: 9, rev: 1, updatedAt: NOW, data: [] };
    await database.transact([], () => ({ writes: [[`corrections:${KEY}`, newer]], result: undefined }));
    await expect(store.remembered(KEY)).rejects.toMatchObject({ code: 'newer' });
    await expect(add(NO_YEARS)).rejects.toMatchObject({ code: 'newer' });
    expect(await raw(`corrections:${KEY}`)).toEqual(newer);
  });

  it('two pages lose nothing of each other', async () => {
    const other = openStore(database);
    const second = { ...NO_YEARS, kind: 'skill' as const, id: 'sql' };
    await Promise.all([
      add(NO_YEARS),
      other.changeCorrections(KEY, (old) => withCorrection(old, second), judge, LATER),
    ]);
    expect((await store.remembered(KEY)).corrections).toHaveLength(2);
  });

  it('are part of a backup, with the rules', async () => {
    const rule = { kind: 'skill' as const, id: 'sql', phrase: 'some SQL', label: 'SQL', at: NOW };
    await add(NO_YEARS);
    await store.changeCorrectionRules(() => [rule], NOW);
    const file = await exportAll(database, LATER);
    const other = openDatabase(`corrections-test-${names}-other`);
    await (await previewImport(other, file)).confirm();
    expect(await openStore(other).remembered(KEY)).toEqual({ corrections: [NO_YEARS], rules: [rule] });
    await database.clear();
    expect(await store.remembered(KEY)).toEqual({ corrections: [], rules: [] });
  });
});

describe('judging many anew', () => {
  it('changes those that are here in one step, with their corrections, and passes over the rest', async () => {
    await store.savePosting(reading(), NOW);
    await database.transact([], () => ({
      writes: [['saved:broken', { v: 1, rev: 1, updatedAt: NOW, data: 7 }]],
      result: undefined,
    }));
    await store.changeCorrections(
      KEY,
      () => [NO_YEARS],
      (saved) => saved,
      NOW,
    );
    const changed = await store.rejudge([KEY, 'gone', 'broken'], judge, LATER);
    expect(changed.map(({ key, analysis }) => [key, analysis.experience])).toEqual([[KEY, []]]);
    expect(await store.rejudge([KEY], (saved) => saved, LATER)).toEqual([]);
  });

  it('finds every posting’s profile at once', async () => {
    await store.saveProfile(PROFILE, NOW);
    const id = await store.addProfile({ ...PROFILE, label: 'IC' }, NOW);
    await store.chooseProfile(KEY, id, NOW);
    const profileOfKey = await store.profilesByKey();
    expect([profileOfKey(KEY).profile?.label, profileOfKey('other').profile?.label]).toEqual(['IC', undefined]);
    await store.removeProfile(id, NOW);
    expect((await store.profilesByKey())(KEY).id).toBe('default');
  });
});
