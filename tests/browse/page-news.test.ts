import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { noteClosed, noteNews } from '../../src/browse/page-news.ts';
import type { ReadResult } from '../../src/page/posting.ts';
import { openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { sampleReading } from '../store/samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
const CLOSED: ReadResult = { ok: false, problem: { code: 'closed', hint: '' } };
const ID = '3f9c2b1e-7d54-4a08-9c11-5b2f6e8d0a47';
let store: Store;
let number = 0;

beforeEach(() => {
  number += 1;
  store = openStore(openDatabase(`closed-${number}`));
});

const ROWS: [why: string, address: string | undefined, result: ReadResult, noted: boolean][] = [
  [
    'the page of a saved posting says that it is closed',
    `https://jobs.lever.co/marrowpike/${ID}?utm_source=x`,
    CLOSED,
    true,
  ],
  [
    'another posting of the site',
    'https://jobs.lever.co/marrowpike/00000000-0000-4000-8000-000000000000',
    CLOSED,
    false,
  ],
  [
    'a page that is still loading says nothing',
    `https://jobs.lever.co/marrowpike/${ID}`,
    { ok: false, problem: { code: 'loading', hint: '' } },
    false,
  ],
  ['no address', undefined, CLOSED, false],
  ['no web address', 'not an address', CLOSED, false],
];
it.each(ROWS)('%s', async (_, address, result, noted) => {
  const reading = sampleReading(ID);
  const { saved } = await store.savePosting(reading, NOW);
  expect(await noteClosed(store, address, result, LATER)).toBe(noted);
  expect((await store.loadSaved(saved.key))!.posting.closed).toBe(noted || undefined);
  if (noted) expect(await noteClosed(store, address, result, LATER)).toBe(false);
});

it('what the page says by now waits beside what is kept, and is noted once', async () => {
  const { saved } = await store.savePosting(sampleReading(ID), NOW);
  const read = sampleReading(ID);
  const other = { ...read, posting: { ...read.posting, text: 'You will lead six product managers.' } };
  expect(await noteNews(store, saved, read, LATER)).toBe(false);
  expect(await noteNews(store, saved, other, LATER)).toBe(true);
  const noted = (await store.loadSaved(saved.key))!;
  expect([noted.posting.text, noted.news?.reading?.posting.text]).toEqual([saved.posting.text, other.posting.text]);
  expect((await store.listRows()).map(({ news }) => news)).toEqual(['changed']);
  expect(await noteNews(store, noted, other, LATER)).toBe(false);
});
