import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase, openStore } from '../../src/store/index.ts';
import { savedOf } from '../../src/tracker/from-sheet.ts';
import type { SheetEntry } from '../../src/tracker/spreadsheet.ts';
import { sampleReading } from './samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
const entry = (part: Partial<SheetEntry> = {}): SheetEntry => ({
  row: 2,
  title: 'Director',
  company: 'Orla',
  status: 'saved',
  ...part,
});

it('adds what is new in one step, leaves what is saved, and can be taken back', async () => {
  const store = openStore(openDatabase('add-many'));
  const { saved: old } = await store.savePosting(sampleReading('a'), NOW);
  const list = ['a', 'b', 'b', 'c'].map((id) => savedOf(entry({ notes: 'from a sheet' }), sampleReading(id), LATER));
  const { saved, rows, undo, already } = await store.addMany(list, LATER);
  expect([saved.length, rows.length, already]).toEqual([2, 2, 2]);
  expect((await store.loadSaved(old.key))!.notes).toBe('');
  expect(await store.listRows()).toHaveLength(3);
  await store.takeBack(undo, LATER);
  expect((await store.listRows()).map(({ key }) => key)).toEqual([old.key]);
});

it('can be taken back too where a posting had been removed before', async () => {
  const store = openStore(openDatabase('add-many-again'));
  await store.savePosting(sampleReading('a'), NOW);
  await store.removeMany(['lever-a']);
  const { undo } = await store.addMany([savedOf(entry(), sampleReading('a'), LATER)], LATER);
  await store.takeBack(undo, LATER);
  expect([await store.listRows(), await store.loadSaved('lever-a')]).toEqual([[], null]);
});

it.each<[string, Partial<SheetEntry>, object]>([
  [
    'applied on a day',
    {
      status: 'applied',
      savedAt: '2026-03-01',
      appliedAt: '2026-03-05',
      tags: ['x'],
      contact: 'Ida',
      followUp: '2026-04-01',
    },
    {
      status: 'applied',
      savedAt: '2026-03-01T12:00:00.000Z',
      appliedAt: '2026-03-05T12:00:00.000Z',
      tags: ['x'],
      contacts: [{ id: 'sheet', name: 'Ida' }],
      followUp: { at: '2026-04-01T12:00:00.000Z', words: 'Follow up' },
      events: ['saved', 'status', 'imported'],
    },
  ],
  [
    'further on, with no days',
    { status: 'offer', source: 'Referral', deadline: '2026-12-01' },
    {
      status: 'offer',
      savedAt: NOW,
      source: 'Referral',
      deadline: '2026-12-01',
      events: ['saved', 'status', 'imported'],
    },
  ],
])('a row becomes a saved posting: %s', (_, part, expected) => {
  const { history, status, savedAt, appliedAt, tags, contacts, followUp, source, deadline } = savedOf(
    entry(part),
    sampleReading('z'),
    NOW,
  );
  const got = {
    status,
    savedAt,
    appliedAt,
    tags,
    contacts,
    followUp,
    source,
    deadline,
    events: history.map(({ event }) => event),
  };
  expect(JSON.parse(JSON.stringify(got))).toEqual(expected);
});
