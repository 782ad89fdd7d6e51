import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Database,
  DEFAULT_SETTINGS,
  dropAside,
  openDatabase,
  openStore,
  quarantined,
  type Store,
  StoreError,
} from '../../src/store/index.ts';
import { withNotes, withStatus } from '../../src/tracker/changes.ts';
import { sampleReading } from './samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
let database: Database;
let store: Store;
let number = 0;

beforeEach(() => {
  number += 1;
  database = openDatabase(`test-${number}`);
  store = openStore(database);
});

const put = (key: string, value: unknown) =>
  database.transact([], () => ({ writes: [[key, value]], result: undefined }));

describe('saved postings', () => {
  it('keeps a posting once, however often it is saved, with what the user added', async () => {
    const first = await store.savePosting(sampleReading('a1'), NOW);
    await store.updateSaved(
      first.saved.key,
      (saved) => withNotes(withStatus(saved, 'applied', NOW), 'Ask about pods', NOW),
      NOW,
    );
    const again = sampleReading('a1');
    again.posting.url += '?utm_source=mail';
    again.posting.text += '\nHybrid, Leeds.';
    const second = await store.savePosting(again, LATER);
    expect([first.already, second.already]).toEqual([false, true]);
    expect(second.saved).toMatchObject({ status: 'applied', notes: 'Ask about pods', savedAt: NOW, updatedAt: LATER });
    expect(second.saved.posting.text).toContain('Hybrid');
    expect(second.saved.history.map(({ event }) => event)).toEqual(['saved', 'status', 'note', 'read-again']);
    expect(await store.listRows()).toHaveLength(1);
  });

  it('keeps rows under 1 KB and in step with the record', async () => {
    const reading = sampleReading('a2');
    reading.posting.title = 'x'.repeat(1500);
    reading.posting.url = `https://jobs.lever.co/marrowpike/${'y'.repeat(1500)}`;
    const { saved } = await store.savePosting(reading, NOW);
    await store.updateSaved(saved.key, (kept) => withNotes(kept, 'n'.repeat(5000), NOW), NOW);
    const [row] = await store.listRows();
    expect(JSON.stringify(row).length).toBeLessThan(1024);
    expect(row!.note).toHaveLength(80);
  });

  it('gives back what was removed, for undo', async () => {
    const { saved } = await store.savePosting(sampleReading('a3'), NOW);
    const { undo } = await store.removeMany([saved.key]);
    expect([await store.listRows(), await store.loadSaved(saved.key)]).toEqual([[], null]);
    await store.takeBack(undo, LATER);
    expect(await store.loadSaved(saved.key)).toEqual(saved);
  });

  it('says so when a record is gone', async () => {
    await expect(store.updateSaved('lever-none', (saved) => saved, NOW)).rejects.toMatchObject({ code: 'missing' });
  });

  it('loses no change when two pages write at once', async () => {
    const { saved } = await store.savePosting(sampleReading('a4'), NOW);
    const other = openStore(openDatabase(`test-${number}`));
    const append = (target: Store, mark: string) =>
      target.updateSaved(saved.key, (kept) => withNotes(kept, `${kept.notes}${mark}`, NOW), NOW);
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => append(index % 2 ? store : other, index % 2 ? 'a' : 'b')),
    );
    expect((await store.loadSaved(saved.key))!.notes).toHaveLength(100);
  });
});

/** What a database can hold, but no text. */
function holdingItself(): unknown {
  const data: Record<string, unknown> = { key: 'lever-b' };
  data.posting = data;
  return { v: 1, rev: 1, updatedAt: NOW, data };
}

describe('records that cannot be used', () => {
  const broken: [string, unknown][] = [
    ['no envelope', 'nonsense'],
    ['a wrong type inside', { v: 1, rev: 1, updatedAt: NOW, data: { key: 'lever-b', posting: 7 } }],
    ['an unknown old version', { v: 0, rev: 1, updatedAt: NOW, data: {} }],
    ['a version that is no number', { v: Number.NaN, rev: Number.NaN, updatedAt: NOW, data: {} }],
    ['a record that holds itself', holdingItself()],
  ];
  it.each(broken)('sets aside %s and keeps the rest open', async (_, raw) => {
    const { saved } = await store.savePosting(sampleReading('c1'), NOW);
    await put('saved:lever-b', raw);
    await put('row:lever-b', raw);
    await expect(store.loadSaved('lever-b')).rejects.toMatchObject({ code: 'unusable' });
    expect((await store.listRows()).map(({ key }) => key)).toEqual([saved.key]);
    const aside = await quarantined(database);
    expect(aside).toMatchObject([{ key: 'saved:lever-b' }]);
    expect(aside[0]!.raw).toEqual(raw);
    expect(await database.keys('row:lever-b')).toEqual([]);
  });

  it('sets aside a posting, not only its row, when the list meets it', async () => {
    const { saved } = await store.savePosting(sampleReading('c3'), NOW);
    const torn = { v: 1, rev: 1, updatedAt: NOW, data: { ...saved, posting: { ...saved.posting, text: 7 } } };
    await put(`saved:${saved.key}`, torn);
    await put(`row:${saved.key}`, { v: 1, rev: 1, updatedAt: NOW, data: null });
    expect(await store.listRows()).toEqual([]);
    expect(await quarantined(database)).toMatchObject([
      { key: `saved:${saved.key}`, raw: torn, reason: expect.stringContaining('posting.text') },
    ]);
  });

  it('lists the postings with a broken row among them although nothing can be written', async () => {
    const { saved } = await store.savePosting(sampleReading('c5'), NOW);
    const { saved: other } = await store.savePosting(sampleReading('c6'), NOW);
    await put(`row:${saved.key}`, 'nonsense');
    await put('row:lever-gone', 'nonsense');
    const full = openStore({ ...database, transact: () => Promise.reject(new StoreError('quota')) });
    expect((await full.listRows()).map(({ key }) => key)).toEqual([saved.key, other.key]);
    // Nothing was written, so it is set aside when there is room again.
    expect(await quarantined(database)).toEqual([]);
    expect((await store.listRows()).map(({ key }) => key)).toEqual([saved.key, other.key]);
    expect(await quarantined(database)).toMatchObject([{ key: 'row:lever-gone' }]);
  });

  it('reads an id that was written as a number', async () => {
    const { saved } = await store.savePosting(sampleReading('c4'), NOW);
    const id = 4_410_000;
    const data = { ...saved, posting: { ...saved.posting, id }, analysis: { ...saved.analysis, id } };
    await put(`saved:${saved.key}`, { v: 1, rev: 1, updatedAt: NOW, data });
    const { posting, analysis } = (await store.loadSaved(saved.key))!;
    expect([posting.id, analysis.id]).toEqual(['4410000', '4410000']);
    expect(await quarantined(database)).toEqual([]);
  });

  it('lets go of one that was set aside, and takes that back', async () => {
    await put('saved:lever-b', 'nonsense');
    await expect(store.loadSaved('lever-b')).rejects.toMatchObject({ code: 'unusable' });
    const undo = await dropAside(database, 'saved:lever-b');
    expect(await quarantined(database)).toEqual([]);
    expect(await dropAside(database, 'saved:lever-b')).toBeNull();
    await undo!();
    expect(await quarantined(database)).toMatchObject([{ key: 'saved:lever-b', raw: 'nonsense' }]);
  });

  it('keeps a broken record before a new one takes its place', async () => {
    await put('saved:lever-c2', { v: 1, rev: 3, updatedAt: NOW, data: 'torn' });
    await put('profile:default', { v: 1, rev: 3, updatedAt: NOW, data: 'torn' });
    expect((await store.savePosting(sampleReading('c2'), NOW)).already).toBe(false);
    await store.saveProfile(
      {
        schema: 'rolescope/profile@1',
        targetLevels: [],
        targetFunctions: [],
        track: 'either',
        experience: [],
        skills: [],
        education: [],
        stories: [],
      },
      NOW,
    );
    expect((await quarantined(database)).map(({ key }) => key)).toEqual(['profile:default', 'saved:lever-c2']);
    expect(await store.loadProfile()).toMatchObject({ track: 'either' });
  });

  it('leaves a record of a newer version untouched', async () => {
    const newer = { v: 99, rev: 1, updatedAt: NOW, data: { later: true } };
    await put('profile:default', newer);
    await put('saved:lever-d', newer);
    await expect(store.loadProfile()).rejects.toMatchObject({ code: 'newer' });
    await expect(store.savePosting(sampleReading('d'), NOW)).rejects.toMatchObject({ code: 'newer' });
    expect(await database.read(['saved:lever-d', 'profile:default'])).toEqual([newer, newer]);
  });

  it('makes a broken row again from its record', async () => {
    const { saved } = await store.savePosting(sampleReading('e'), NOW);
    await put(`row:${saved.key}`, { v: 1, rev: 1, updatedAt: NOW, data: null });
    expect(await store.listRows()).toMatchObject([{ key: saved.key, title: saved.posting.title }]);
    expect(await quarantined(database)).toEqual([]);
  });
});

describe('failing storage', () => {
  it('writes nothing of a change that fails half-way', async () => {
    const change = database.transact([], () => ({
      writes: [
        ['one', 1],
        ['two', () => {}],
      ] as const,
      result: undefined,
    }));
    await expect(change).rejects.toBeInstanceOf(StoreError);
    expect(await database.read(['one', 'two'])).toEqual([undefined, undefined]);
  });

  it('names a full disk', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    const change = database.transact([], () => {
      throw full;
    });
    await expect(change).rejects.toMatchObject({ code: 'quota', cause: full });
  });
});

it('reads thousands of records in batches, each once and in order', async () => {
  const keys = Array.from({ length: 1700 }, (_, index) => `seen:${String(index).padStart(5, '0')}`);
  await database.transact([], () => ({ writes: keys.map((key) => [key, key] as const), result: undefined }));
  expect((await database.scan('seen:')).map(([key]) => key)).toEqual(keys);
  expect((await database.scan('seen:0000')).length).toBe(10);
});

describe('small records', () => {
  it('keeps drafts by name until they are emptied', async () => {
    await store.saveDraft('notes:a', 'half a sentence', NOW);
    await store.saveDraft('paste', 'text', NOW);
    await store.saveDraft('paste', '', NOW);
    expect(await store.loadDrafts()).toEqual({ 'notes:a': 'half a sentence' });
  });

  it('falls back to the default look', async () => {
    await put('settings:look', { v: 1, rev: 1, updatedAt: NOW, data: { theme: 'plaid', hideAmounts: true } });
    expect(await store.loadSettings()).toEqual({ ...DEFAULT_SETTINGS, hideAmounts: true });
  });

  it('keeps at most 200 analyses, the newest', async () => {
    const { analysis } = sampleReading('f');
    for (let index = 0; index < 203; index += 1) {
      await store.cacheAnalysis(`h${index}`, analysis, new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString());
    }
    expect(await store.cachedAnalysis('h0')).toBeNull();
    expect(await store.cachedAnalysis('h202')).toEqual(analysis);
    expect(await database.scan('analysis:')).toHaveLength(200);
  });

  it('erases everything', async () => {
    await store.savePosting(sampleReading('g'), NOW);
    expect(await database.clear()).toBe(0);
    expect(await database.scan('')).toEqual([]);
  });
});
