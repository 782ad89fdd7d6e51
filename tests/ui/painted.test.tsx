import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePainted } from '../../src/ui/dashboard/use-painted.ts';
import { emptyPages } from './empty-page.ts';

const page = emptyPages();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Shown({ what }: { what: object }) {
  return <p>{usePainted(what) ? 'painted' : 'first'}</p>;
}

it('says first of each new thing, then painted, and nothing of a thing that was replaced meanwhile', async () => {
  const [one, two] = [{}, {}];
  const show = (what: object) => act(() => render(<Shown what={what} />, page.root));
  await show(one);
  expect(page.root.textContent).toBe('first');
  await act(() => void vi.advanceTimersByTime(100));
  expect(page.root.textContent).toBe('painted');
  await show(two);
  expect(page.root.textContent).toBe('first');
  await act(() => void vi.advanceTimersByTime(50));
  await show(one); // as it was: it stands painted already
  expect(page.root.textContent).toBe('painted');
  await act(() => void vi.advanceTimersByTime(60));
  expect(page.root.textContent).toBe('painted');
});
