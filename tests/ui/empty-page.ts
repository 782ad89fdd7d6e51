import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { openDatabase, openStore, type Store } from '../../src/store/index.ts';

/** Puts an empty page where a browser has its own, with what drawing asks of one; gives the element to draw into. */
export function emptyPage(): HTMLElement {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  const { Element, HTMLElement } = window;
  for (const [name, value] of Object.entries({ document, window, Element, HTMLElement })) vi.stubGlobal(name, value);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));
  return document.getElementById('app')!;
}

/** An empty page for each test of a file; what was drawn on it is taken down after the test. */
export function emptyPages(): { readonly root: HTMLElement } {
  const page = { root: undefined as unknown as HTMLElement };
  beforeEach(() => {
    page.root = emptyPage();
  });
  afterEach(async () => {
    await act(() => render(null, page.root));
    vi.unstubAllGlobals();
  });
  return page;
}

/** An empty page and an empty store for each test of a file. Unlike `emptyPages` it outlasts what a popup still does after its test. */
export function pagesWithStore(name: string): { readonly root: HTMLElement; readonly store: Store } {
  let number = 0;
  const page = {} as { root: HTMLElement; store: Store };
  beforeEach(() => {
    number += 1;
    page.root = emptyPage();
    page.store = openStore(openDatabase(`${name}-${number}`));
  });
  afterEach(() => render(null, page.root));
  afterAll(async () => {
    // Effects of the last page may still be waiting for a frame.
    await new Promise((done) => setTimeout(done, 200));
    vi.unstubAllGlobals();
  });
  return page;
}
