import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePainted } from '../../src/ui/dashboard/use-painted.ts';

let root: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.useFakeTimers();
  root = document.getElementById('app')!;
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Shown({ what }: { what: object }) {
  return <p>{usePainted(what) ? 'painted' : 'first'}</p>;
}

it('says first of each new thing, then painted, and nothing of a thing that was replaced meanwhile', async () => {
  const [one, two] = [{}, {}];
  const show = (what: object) => act(() => render(<Shown what={what} />, root));
  await show(one);
  expect(root.textContent).toBe('first');
  await act(() => void vi.advanceTimersByTime(100));
  expect(root.textContent).toBe('painted');
  await show(two);
  expect(root.textContent).toBe('first');
  await act(() => void vi.advanceTimersByTime(50));
  await show(one); // as it was: it stands painted already
  expect(root.textContent).toBe('painted');
  await act(() => void vi.advanceTimersByTime(60));
  expect(root.textContent).toBe('painted');
});
