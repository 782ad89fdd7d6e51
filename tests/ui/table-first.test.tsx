import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { DEFAULT_VIEWS } from '../../src/store/index.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { NO_FILTER } from '../../src/ui/dashboard/filter-rows.ts';
import { Pipeline } from '../../src/ui/dashboard/pipeline-page.tsx';
import { sampleReading } from '../store/samples.ts';
import { emptyPages } from './empty-page.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const ROW = toRow(newSaved(sampleReading('u'), NOW));
const nothing = () => {};
const TRACKER = { rows: null, message: null, turn: 0, now: () => NOW, say: nothing, fail: nothing, reload: nothing };
const STEPS = { act: async () => [], remove: async () => true, keep: () => Promise.reject(new Error('not asked')) };
const VIEW = {
  ...DEFAULT_VIEWS,
  look: 'table' as const,
  sort: { column: 'savedAt' as const, down: true },
  chosen: null,
};
const CHANGES = { canSave: false, narrow: nothing, setSort: nothing, setLook: nothing, choose: nothing };

const page = emptyPages();

it.each([
  [600, [20, 50]],
  [60, [50, 50]],
])(
  'a keystroke over %i postings draws %j rows of the table: first, and once they are painted',
  async (count, expected) => {
    const rows = Array.from({ length: count }, (_, index) => ({ ...ROW, key: `k${index}` }));
    const drawn = () => page.root.querySelectorAll('tbody tr').length;
    for (const text of ['', ROW.title.slice(0, 3)]) {
      const view = { ...VIEW, ...CHANGES, save: nothing, remove: nothing, filter: { ...NO_FILTER, text } };
      await act(() => render(<Pipeline rows={rows} view={view} tracker={{ ...TRACKER, ...STEPS }} />, page.root));
      const first = drawn();
      await vi.waitFor(() => expect([first, drawn()]).toEqual(expected), { timeout: 5000, interval: 10 });
    }
  },
);

it('“Show all” goes with what it says, and leaves the focus in the search', async () => {
  const narrow = vi.fn();
  const view = { ...VIEW, ...CHANGES, narrow, save: nothing, remove: nothing, filter: { ...NO_FILTER, words: 'zzz' } };
  const pipeline = <Pipeline rows={[ROW]} view={view} tracker={{ ...TRACKER, ...STEPS }} />;
  await act(() => render(<div class="page">{pipeline}</div>, page.root));
  const focus = vi.fn();
  page.root.querySelector<HTMLElement>('input[type=search]')!.focus = focus;
  [...page.root.querySelectorAll('button')].find((one) => one.textContent === 'Show all')!.click();
  expect([focus.mock.calls.length, narrow.mock.calls]).toEqual([1, [[NO_FILTER]]]);
});

it('“Select none” goes with its bar, and leaves the focus where all are selected', async () => {
  const view = { ...VIEW, ...CHANGES, save: nothing, remove: nothing, filter: NO_FILTER };
  const pipeline = <Pipeline rows={[ROW]} view={view} tracker={{ ...TRACKER, ...STEPS }} />;
  await act(() => render(<div class="page">{pipeline}</div>, page.root));
  const all = page.root.querySelector<HTMLElement>('thead input')!;
  const focus = vi.fn();
  all.focus = focus;
  await act(() => void all.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('change')));
  const bar = () => [...page.root.querySelectorAll<HTMLElement>('.bulk-bar button')];
  expect(bar().map((one) => one.textContent)).toContain('Select none');
  await act(() =>
    bar()
      .find((one) => one.textContent === 'Select none')!
      .click(),
  );
  expect([bar().length, focus.mock.calls.length]).toEqual([0, 1]);
});
