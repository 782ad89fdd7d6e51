import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { ComparePage } from '../../src/ui/compare/compare-page.tsx';
import { InsightsPage } from '../../src/ui/insights/insights-page.tsx';
import { GrowthPage } from '../../src/ui/prepare/growth-page.tsx';
import { sampleReading } from '../store/samples.ts';
import { pagesWithStore } from './empty-page.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const page = pagesWithStore('come-back');

/** What the user sees after another window saved a posting and this one got the focus again. */
it.each([
  ['insights', (store: Store) => <InsightsPage store={store} now={NOW} />, 'From 1 saved posting.'],
  ['growth', (store: Store) => <GrowthPage store={store} />, 'Counted: 1 saved posting'],
  [
    'compare',
    (store: Store, key: string) => <ComparePage detail={key} store={store} hideAmounts={false} />,
    'One posting alone',
  ],
])('%s shows what another window saved', async (_, view, words) => {
  const saved = newSaved(sampleReading('u'), NOW);
  render(view(page.store, saved.key), page.root);
  const shows = () => page.root.textContent;
  await expect.poll(shows).toMatch(/Nothing to count yet|no longer saved/);
  await page.store.savePosting(sampleReading('u'), NOW);
  expect(shows()).not.toContain(words);
  window.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('focus'));
  await expect.poll(shows).toContain(words);
});
