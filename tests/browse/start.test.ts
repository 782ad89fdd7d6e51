import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowsePort } from '../../src/browse/port.ts';
import { startBrowsing } from '../../src/browse/start.ts';
import { DEFAULT_RULES, openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { samplePosting } from '../store/samples.ts';
import { fakePort, NOW, noJudge } from './fakes.ts';

const LINKEDIN = '*://*.linkedin.com/*';
const TABS = [
  { id: 1, url: 'https://www.linkedin.com/jobs/search/' },
  { id: 2, url: undefined },
];

let number = 0;
let store: Store;
beforeEach(() => {
  number += 1;
  store = openStore(openDatabase(`start-${number}`));
});

function started(part: Partial<BrowsePort>) {
  const { port, badges } = fakePort({ tabs: async () => TABS, tabsAt: async () => TABS.slice(0, 1), ...part });
  return { port, badges, ...startBrowsing({ port, store, judge: noJudge }) };
}

describe('what runs in pages', () => {
  it('is nothing, however much is granted, until marks are switched on', async () => {
    const { port, onStart } = started({ granted: async () => [LINKEDIN], tabsAt: async () => [] });
    await onStart();
    expect(port.setMarkedOrigins).not.toHaveBeenCalled();
    expect(port.startMarks).not.toHaveBeenCalled();
  });

  it('is the marker on granted sites, in open tabs too', async () => {
    await store.changeRules({ ...DEFAULT_RULES, marks: true }, NOW);
    const { port, onStart } = started({ granted: async () => [LINKEDIN, 'file:///*'] });
    await onStart();
    expect(port.setMarkedOrigins).toHaveBeenCalledExactlyOnceWith([LINKEDIN]);
    expect(port.startMarks).toHaveBeenCalledExactlyOnceWith(1);
    expect(port.stopMarks).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('goes when a permission is taken back, with the badges', async () => {
    await store.changeRules({ ...DEFAULT_RULES, marks: true }, NOW);
    const { port, badges, onPermissions } = started({
      granted: async () => [],
      mayRead: async () => false,
      tabsAt: async () => [],
      markedOrigins: async () => [LINKEDIN],
    });
    await onPermissions();
    expect(port.setMarkedOrigins).toHaveBeenCalledExactlyOnceWith([]);
    expect(port.stopMarks).toHaveBeenCalledTimes(2);
    expect(badges.toSorted()).toEqual(['1:', '2:']);
  });

  it('stays as it is when it is right already', async () => {
    await store.changeRules({ ...DEFAULT_RULES, marks: true }, NOW);
    const { port, onStart } = started({ granted: async () => [LINKEDIN], markedOrigins: async () => [LINKEDIN] });
    await onStart();
    expect(port.setMarkedOrigins).not.toHaveBeenCalled();
  });
});

describe('keys', () => {
  const active = { activeTab: async () => ({ id: 1, url: undefined }) };
  const readable = { ...active, readPosting: async () => ({ ok: true, posting: samplePosting('a1') }) };

  it('save the posting that is open', async () => {
    const { badges, onCommand } = started(readable);
    await onCommand('save-posting');
    expect(badges).toEqual(['1:✓']);
    expect((await store.listRows()).map(({ title }) => title)).toEqual([samplePosting('a1').title]);
  });

  it('say so when there is no posting, and save nothing', async () => {
    const { badges, onCommand } = started({ ...active, readPosting: () => Promise.reject(new Error('no access')) });
    await onCommand('save-posting');
    expect(badges).toEqual(['1:?']);
    expect(await store.listRows()).toEqual([]);
  });

  it('go to the next quote, and mark the quotes first where none is marked', async () => {
    const marked = started({ ...readable, nextQuote: async () => true });
    await marked.onCommand('next-quote');
    expect(marked.port.markQuotes).not.toHaveBeenCalled();
    const unmarked = started(readable);
    await unmarked.onCommand('next-quote');
    expect(unmarked.port.markQuotes).toHaveBeenCalledExactlyOnceWith(1, []);
  });

  it('unknown ones do nothing', async () => {
    const { badges, onCommand } = started(readable);
    await onCommand('_execute_action');
    expect(badges).toEqual([]);
  });
});

it('looks again at a tab that comes to the front, without a word that it reads', async () => {
  const { badges, onTabShown } = started({ readPosting: async () => ({ ok: true, posting: samplePosting('a1') }) });
  await onTabShown(2);
  expect(badges).toEqual([]);
  const pane = { id: 1, url: 'https://www.linkedin.com/jobs/view/4410000124/' };
  const shown = started({
    tabs: async () => [pane],
    readPosting: async () => ({ ok: true, posting: samplePosting('a1') }),
  });
  await shown.onTabShown(1);
  expect(shown.badges).toEqual(['1:–']);
});

it('shows badges again after an update, which takes them from open tabs', async () => {
  const pane = { id: 1, url: 'https://www.linkedin.com/jobs/view/4410000124/' };
  const { badges, onInstalled } = started({
    granted: async () => [LINKEDIN],
    tabs: async () => [pane, { id: 2, url: undefined }],
    mayRead: async () => true,
    readPosting: async () => ({ ok: true, posting: samplePosting('a1') }),
  });
  await onInstalled();
  expect(badges.toSorted()).toEqual(['1:–', '1:…', '2:']);
});

it('forgets what was not met for half a year', async () => {
  await store.meet(['linkedin-1'], '2026-01-01T00:00:00.000Z');
  await store.meet(['linkedin-2'], '2026-11-01T00:00:00.000Z');
  await started({}).onStart();
  const known = await store.meet(['linkedin-1', 'linkedin-2'], NOW);
  expect(known.map(({ seen }) => seen!.first)).toEqual(['2026-11-21', '2026-11-01']);
});
