import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Posting } from '../../src/page/posting.ts';
import { openDatabase, openStore } from '../../src/store/index.ts';
import { changedSince, withNotes, withStatus } from '../../src/tracker/changes.ts';
import { postingKey } from '../../src/tracker/key.ts';
import type { Status } from '../../src/tracker/saved.ts';
import { samplePosting, sampleReading } from './samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
let number = 0;

/** A posting on its board, and the same one on a portal. */
function twice() {
  const board = sampleReading('a');
  const portal = structuredClone(board);
  portal.posting = { ...portal.posting, site: 'linkedin', id: '77', url: 'https://www.linkedin.com/jobs/view/77' };
  number += 1;
  return { board, portal, store: openStore(openDatabase(`aliases-${number}`)) };
}

it('keeps the same posting of two addresses once, and finds it from both', async () => {
  const { board, portal, store } = twice();
  const first = await store.savePosting(board, NOW);
  const second = await store.savePosting(portal, LATER);
  expect([second.already, second.saved.key]).toEqual([true, first.saved.key]);
  expect(second.saved.posting.url).toBe(board.posting.url);
  expect(second.saved.alsoAt).toEqual([{ key: 'linkedin-77', url: portal.posting.url, site: 'linkedin', at: LATER }]);
  expect(second.saved.history.map(({ event }) => event)).toEqual(['saved', 'also-at']);
  expect(await store.listRows()).toHaveLength(1);
  expect((await store.loadSaved(postingKey(portal.posting)))!.key).toBe(first.saved.key);
  const third = await store.savePosting(portal, LATER);
  expect(third.saved.history).toHaveLength(2);
});

it('a removed posting is found from neither; put back, from both', async () => {
  const { board, portal, store } = twice();
  const { saved } = await store.savePosting(board, NOW);
  await store.savePosting(portal, LATER);
  const { undo } = await store.removeMany([saved.key]);
  expect([await store.loadSaved(saved.key), await store.loadSaved('linkedin-77')]).toEqual([null, null]);
  await store.takeBack(undo, LATER);
  expect((await store.loadSaved('linkedin-77'))!.key).toBe(saved.key);
});

it('a changed text is another posting', async () => {
  const { board, portal, store } = twice();
  portal.posting.text += '\nNew: you own pricing.';
  await store.savePosting(board, NOW);
  expect((await store.savePosting(portal, LATER)).already).toBe(false);
  expect(await store.listRows()).toHaveLength(2);
});

/** Postings of two employers whose system gave both the same number. */
function sameNumber() {
  const readings = ['acme', 'ondine'].map((employer) => {
    const reading = structuredClone(sampleReading(employer));
    const url = `https://${employer}.wd5.myworkdayjobs.com/External/job/Cork/Director_JR-10042`;
    reading.posting = { ...reading.posting, company: employer, site: 'workday', id: 'JR-10042', url };
    return reading;
  });
  number += 1;
  const database = openDatabase(`aliases-${number}`);
  return { acme: readings[0]!, ondine: readings[1]!, database, store: openStore(database) };
}

it('postings of two employers with the same number are two', async () => {
  const { acme, ondine, store } = sameNumber();
  const first = await store.savePosting(acme, NOW);
  await store.updateSaved(first.saved.key, (old) => withNotes(old, 'Mine', NOW), NOW);
  expect(await store.loadSaved(postingKey(ondine.posting))).toBeNull();
  expect((await store.savePosting(ondine, LATER)).already).toBe(false);
  const kept = (await store.loadSaved(postingKey(acme.posting)))!;
  expect([kept.posting.company, kept.notes, kept.earlier]).toEqual(['acme', 'Mine', undefined]);
});

it('one that was kept while numbers stood alone is found by its own employer, and by no other', async () => {
  const { acme, ondine, database, store } = sameNumber();
  const { saved } = await store.savePosting(acme, NOW);
  await database.transact([`saved:${saved.key}`], ([raw]) => {
    const old = { ...(raw as { data: object }), data: { ...(raw as { data: object }).data, key: 'workday-JR-10042' } };
    return {
      writes: [
        ['saved:workday-JR-10042', old],
        [`saved:${saved.key}`, undefined],
        [`row:${saved.key}`, undefined],
      ],
      result: undefined,
    };
  });
  expect((await store.loadSaved(postingKey(acme.posting)))?.key).toBe('workday-JR-10042');
  expect(await store.loadSaved(postingKey(ondine.posting))).toBeNull();
  acme.posting.text += '\nNew: you own pricing.';
  const again = await store.savePosting(acme, LATER);
  expect([again.already, again.saved.key, again.saved.alsoAt]).toEqual([true, 'workday-JR-10042', undefined]);
  expect((await store.savePosting(ondine, LATER)).already).toBe(false);
  expect((await store.loadSaved(postingKey(acme.posting)))?.posting.company).toBe('acme');
});

const WITHOUT = { text: '', id: '', site: 'spreadsheet', url: '' };
/** A posting from a spreadsheet: its title, its employer, and the user's own side. */
async function withoutText(part: Partial<Posting> = {}) {
  const { board, portal, store } = twice();
  const reading = structuredClone(board);
  reading.posting = { ...reading.posting, ...WITHOUT, ...part };
  reading.analysis.posting = { ...reading.analysis.posting, text: '' };
  const { saved } = await store.savePosting(reading, NOW);
  await store.updateSaved(saved.key, (old) => withNotes(old, 'Dana knows them', NOW), NOW);
  return { board, portal, store, key: saved.key };
}

it.each<[why: string, part: Partial<Posting>]>([
  ['its employer and title', {}],
  ['no place', { location: '' }],
  ['its address, with where the click came from', { title: 'Director', url: `${samplePosting('a').url}?utm_source=x` }],
])('a posting without a text, known by %s, takes that of its page', async (_, part) => {
  const { board, store, key } = await withoutText(part);
  const { saved, already } = await store.savePosting(board, LATER);
  expect([already, saved.key, saved.notes]).toEqual([true, key, 'Dana knows them']);
  expect(saved.posting).toEqual(board.posting);
  expect((await store.listRows()).map((row) => [row.key, row.band])).toEqual([[key, 'unread']]);
  expect((await store.loadSaved(postingKey(board.posting)))!.key).toBe(key);
  // From then on the page is its page: what it says later is news, and is kept with it when it is saved again.
  const later = { ...board, posting: { ...board.posting, text: 'You lead nine product managers.' } };
  expect(changedSince(saved, later)).toBe(true);
  const again = await store.savePosting(later, LATER);
  expect([again.saved.key, again.saved.posting.text, again.saved.alsoAt]).toEqual([key, later.posting.text, undefined]);
  expect(await store.listRows()).toHaveLength(1);
});

it.each<[why: string, part: Partial<Posting>, status?: Status]>([
  ['of another town', { location: 'Berlin' }],
  ['of another employer', { company: 'Tallow Search' }],
  ['of a process that is over', {}, 'rejected'],
])('a posting without a text %s stays as it is', async (_, part, status = 'saved') => {
  const { board, store, key } = await withoutText(part);
  await store.updateSaved(key, (old) => withStatus(old, status, NOW), NOW);
  expect((await store.savePosting(board, LATER)).already).toBe(false);
  expect(await store.listRows()).toHaveLength(2);
});

it('of two without a text that could be meant, none is taken', async () => {
  const { board, store } = await withoutText();
  const other = structuredClone(board);
  other.posting = { ...other.posting, ...WITHOUT, url: 'https://tallow.example/1' };
  other.analysis.posting = { ...other.analysis.posting, text: '' };
  await store.savePosting(other, NOW);
  expect((await store.savePosting(board, LATER)).already).toBe(false);
});
