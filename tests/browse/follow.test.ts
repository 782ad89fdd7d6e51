import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFollower } from '../../src/browse/follow.ts';
import type { BrowsePort } from '../../src/browse/port.ts';
import type { ReadResult } from '../../src/page/posting.ts';
import { openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { postingKey } from '../../src/tracker/key.ts';
import { samplePosting, sampleReading } from '../store/samples.ts';
import { fakePort, NOW, noJudge } from './fakes.ts';

const pane = (id: string) => `https://www.linkedin.com/jobs/search/?currentJobId=${id}`;
const read = (id: string, text = `The text of ${id}`): ReadResult => ({
  ok: true,
  posting: { ...samplePosting(id), site: 'linkedin', text },
});
const SAVED = { ...samplePosting('4410000124'), site: 'linkedin' };
const refused = (code: 'loading' | 'not-a-posting' | 'too-short'): ReadResult => ({
  ok: false,
  problem: { code, hint: `It is ${code}.` },
});

let number = 0;
let store: Store;
beforeEach(() => {
  number += 1;
  store = openStore(openDatabase(`follow-${number}`));
});

function following(part: Partial<BrowsePort>, analysisOf = noJudge.analysisOf) {
  const { port, badges } = fakePort(part);
  return { badges, ...createFollower({ port, store, judge: { ...noJudge, analysisOf } }) };
}

/** Answers in this order; the last one stands. */
const answers = (...results: ReadResult[]) => ({
  readPosting: async () => (results.length > 1 ? results.shift() : results[0]),
});

describe('the badge', () => {
  it('shows that it reads, then what was read', async () => {
    const { follow, badges } = following(answers(read('4410000124')));
    await follow(1, pane('4410000124'));
    expect(badges).toEqual(['1:…', '1:–']);
  });

  it('waits while the pane is loading', async () => {
    const { follow, badges } = following(answers(refused('loading'), refused('too-short'), read('4410000124')));
    await follow(1, pane('4410000124'));
    expect(badges).toEqual(['1:…', '1:–']);
  });

  it('says when a posting cannot be read in the end', async () => {
    const { follow, badges } = following(answers(refused('too-short')));
    await follow(1, pane('4410000124'));
    expect(badges).toEqual(['1:…', '1:?']);
    await expect
      .poll(() => store.listHealth())
      .toMatchObject([{ site: 'linkedin', code: 'too-short', failures: 1, readAt: null }]);
  });

  it.each([
    ['a list is not read at all', 'https://www.linkedin.com/jobs/search/?keywords=product', ['1:']],
    ['a site that is not switched on is left alone', 'https://jobs.lever.co/a/1', []],
    ['a page of the browser is left alone', 'chrome://extensions/', []],
    ['a tab without access is left alone', undefined, []],
  ])('%s', async (_name, address, shown) => {
    const { follow, badges } = following({
      readPosting: () => Promise.reject(new Error('must not be read')),
    });
    await follow(1, address);
    expect(badges).toEqual(shown);
  });

  it('shows that the posting is saved', async () => {
    const reading = sampleReading('4410000124');
    reading.posting.site = 'linkedin';
    await store.savePosting(reading, NOW);
    const { follow, badges } = following(answers(read('4410000124')));
    await follow(1, pane('4410000124'));
    expect(badges.at(-1)).toBe('1:✓');
  });

  it.each<[string, ReadResult, string | undefined]>([
    ['that says so', { ok: false, problem: { code: 'closed', hint: '' } }, 'closed'],
    ['that still shows its text', { ok: true, posting: { ...SAVED, closed: true } }, 'closed'],
    ['of which only a part is there yet', { ok: true, posting: { ...SAVED, text: 'The first line.' } }, undefined],
  ])('notes of a saved posting that it is closed, from a page %s', async (_, result, news) => {
    await store.savePosting({ ...sampleReading('4410000124'), posting: SAVED }, NOW);
    const { follow } = following(answers(result));
    await follow(1, pane('4410000124'));
    await expect.poll(async () => (await store.listRows())[0]!.news).toBe(news);
  });

  it('shows the last posting when panes change faster than they load', async () => {
    const gates = new Map<string, () => void>();
    const slow: typeof noJudge.analysisOf = async (posting, ...rest) => {
      await new Promise<void>((open) => gates.set(posting.id, open));
      return noJudge.analysisOf(posting, ...rest);
    };
    let open = '';
    const reading = sampleReading('4410000002');
    reading.posting.site = 'linkedin';
    await store.savePosting(reading, NOW);
    const { follow, badges } = following({ readPosting: async () => read(open) }, slow);
    open = '4410000001';
    const first = follow(1, pane(open));
    await expect.poll(() => gates.size).toBe(1);
    open = '4410000002';
    const second = follow(1, pane(open));
    await expect.poll(() => gates.size).toBe(2);
    gates.get('4410000002')!();
    await second;
    gates.get('4410000001')!();
    await first;
    expect(badges).toEqual(['1:…', '1:…', '1:✓']);
  });

  it('does not take the text that is left over from the posting before for the new one', async () => {
    const { follow } = following(
      answers(
        read('4410000001', 'Old'),
        read('4410000002', 'Old'),
        read('4410000002', 'Old'),
        read('4410000002', 'New'),
      ),
      async (posting, ...rest) => {
        judged.push(posting.text);
        return noJudge.analysisOf(posting, ...rest);
      },
    );
    const judged: string[] = [];
    await follow(1, pane('4410000001'));
    await follow(1, pane('4410000002'));
    expect(judged).toEqual(['Old', 'New']);
  });

  it('is empty when the page gives what no reader gives', async () => {
    const { follow, badges } = following({ readPosting: async () => ({ ok: true, posting: { title: 1 } }) });
    await follow(1, pane('4410000124'));
    expect(badges).toEqual(['1:…', '1:']);
  });
});

it('remembers the reading: sources for health, and that the posting was met', async () => {
  const { follow } = following(answers(read('4410000124')));
  await follow(1, pane('4410000124'));
  await expect
    .poll(() => store.listHealth())
    .toMatchObject([{ site: 'linkedin', code: null, fields: { title: 'site:lever' } }]);
  const key = postingKey({ ...samplePosting('4410000124'), site: 'linkedin' });
  await expect.poll(async () => (await store.meet([key], NOW))[0]!.seen?.first).toBe('2026-11-21');
});
