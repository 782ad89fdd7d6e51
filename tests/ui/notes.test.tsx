import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Notes } from '../../src/ui/process/notes.tsx';
import { emptyPages } from './empty-page.ts';
import { fakeBrowser } from './fake-browser.ts';

const page = emptyPages();
const { browser } = fakeBrowser(() => Promise.reject(new Error('not read')));

/** Draws the notes as they are kept; they are kept again only when the test says so. */
const kept = (initial: string) =>
  act(() =>
    render(
      <Notes
        name="notes:a"
        initial={initial}
        journal={browser.journal}
        write={() => Promise.resolve()}
        onFail={() => {}}
      />,
      page.root,
    ),
  );
const field = () => page.root.querySelector('textarea')!;
const press = (words: string) =>
  act(() => [...page.root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click());
async function type(text: string) {
  const { Event } = window as unknown as { Event: typeof globalThis.Event };
  await act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('notes that another window wrote are read and written on here, but never over what is being typed', async () => {
  await kept('Ask Lee');
  await kept('Ask Lee and Kim');
  expect(page.root.textContent).toContain('Ask Lee and Kim');
  await press('Write');
  expect(field().value).toBe('Ask Lee and Kim');
  await kept('Ask Kim');
  expect(field().value).toBe('Ask Kim');
  await type('Ask Kim on Monday');
  await kept('Ask nobody');
  expect(field().value).toBe('Ask Kim on Monday');
  await kept('Ask Kim on Monday');
  await kept('Asked');
  expect(field().value).toBe('Asked');
});
