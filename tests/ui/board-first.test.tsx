import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newSaved } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { Board } from '../../src/ui/dashboard/board.tsx';
import { sampleReading } from '../store/samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const ROW = toRow(newSaved(sampleReading('u'), NOW));
let root: HTMLElement;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));
  root = document.getElementById('app')!;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('a board of thousands is drawn as far as the screen goes, then to the end of its first step', async () => {
  const rows = Array.from({ length: 600 }, (_, index) => ({ ...ROW, key: `k${index}` }));
  render(<Board rows={rows} shared={new Map()} now={NOW} onMove={() => {}} />, root);
  const cards = () => root.querySelectorAll('.board-card').length;
  expect(cards()).toBe(10);
  await vi.waitFor(() => expect(cards()).toBe(25), { timeout: 5000, interval: 10 });
});
