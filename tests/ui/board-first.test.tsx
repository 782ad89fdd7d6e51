import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { newSaved } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { Board } from '../../src/ui/dashboard/board.tsx';
import { sampleReading } from '../store/samples.ts';
import { emptyPages } from './empty-page.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const ROW = toRow(newSaved(sampleReading('u'), NOW));
const page = emptyPages();

it('a board of thousands is drawn as far as the screen goes, then to the end of its first step', async () => {
  const rows = Array.from({ length: 600 }, (_, index) => ({ ...ROW, key: `k${index}` }));
  render(<Board rows={rows} shared={new Map()} now={NOW} onMove={() => {}} />, page.root);
  const cards = () => page.root.querySelectorAll('.board-card').length;
  expect(cards()).toBe(10);
  await vi.waitFor(() => expect(cards()).toBe(25), { timeout: 5000, interval: 10 });
});
