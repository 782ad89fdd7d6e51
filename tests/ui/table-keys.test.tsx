import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newSaved } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { SavedTable } from '../../src/ui/dashboard/saved-table.tsx';
import { sampleReading } from '../store/samples.ts';

/** The keys of the pipeline's table while nothing in it has the focus: as after opening the page. */
const NOW = '2026-11-21T10:00:00.000Z';
const ROW = toRow(newSaved(sampleReading('u'), NOW));
let root: HTMLElement;
let focused: string[];

beforeEach(async () => {
  const { document, window } = parseHTML(
    '<!doctype html><html><body><input id="search"><dialog><p id="in-dialog"></p></dialog><div id="app"></div></body></html>',
  );
  for (const [name, value] of Object.entries({
    document,
    window,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
  }))
    vi.stubGlobal(name, value);
  root = document.getElementById('app')!;
  focused = [];
  await act(() => {
    render(
      <SavedTable
        places={[
          { row: { ...ROW, key: 'a', title: 'First' }, copies: [] },
          { row: { ...ROW, key: 'b', title: 'Second' }, copies: [] },
        ]}
        sort={{ column: 'savedAt', down: true }}
        onSort={() => {}}
        onMove={() => {}}
        open={new Set()}
        onOpen={() => {}}
        onArchive={() => {}}
        selection={{
          keys: [],
          has: () => false,
          toggle: () => {},
          all: false,
          toggleAll: () => {},
          add: () => {},
          clear: () => {},
        }}
        now={NOW}
      />,
      root,
    );
  });
  for (const link of root.querySelectorAll<HTMLElement>('.row-title'))
    link.focus = () => focused.push(link.textContent ?? '');
});

afterEach(async () => {
  await act(() => render(null, root));
  // Effects that wait for a frame may still ask for the page.
  await new Promise((done) => setTimeout(done, 50));
  vi.unstubAllGlobals();
});

function press(key: string, at: string, part: object = {}) {
  const event = new (window as unknown as { Event: typeof Event }).Event('keydown', {
    bubbles: true,
    cancelable: true,
  });
  document.querySelector(at)!.dispatchEvent(Object.assign(event, { key, ...part }));
}

describe('before a posting has the focus', () => {
  it.each(['j', 'k'])('%s goes to the first', (key) => {
    press(key, 'body');
    expect(focused).toEqual(['First']);
  });

  it.each([
    ['another key', 'n', 'body', {}],
    ['a shortcut of the browser', 'j', 'body', { ctrlKey: true }],
    ['words being typed', 'j', '#search', {}],
    ['an open dialog', 'j', '#in-dialog', {}],
  ])('%s moves nothing', (_what, key, at, part) => {
    press(key, at, part);
    expect(focused).toEqual([]);
  });
});
