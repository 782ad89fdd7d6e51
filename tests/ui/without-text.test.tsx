import { render } from 'preact';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { emptyProfile } from '../../src/profile/parse.ts';
import type { Store } from '../../src/store/index.ts';
import { NO_TEXT } from '../../src/tracker/saved.ts';
import { staleKeys } from '../../src/ui/correct/recompute.ts';
import { VerdictWithText } from '../../src/ui/dashboard/verdict-with-text.tsx';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { rowOf } from '../tracker/rows.ts';
import { emptyPages } from './empty-page.ts';

const page = emptyPages();

async function shown(text: string): Promise<string> {
  const posting = { ...SAMPLE_POSTING, text };
  const given = { posting, analysis: await analyse(posting), match: null, hideAmounts: false };
  render(<VerdictWithText {...given}>own side</VerdictWithText>, page.root);
  return page.root.textContent ?? '';
}

it('judges nothing by a title alone', async () => {
  const words = await shown(' ');
  expect(words).toContain('There is no text to read yet');
  expect(words).toContain(SAMPLE_POSTING.title);
  expect(words).not.toContain('Must-haves');
  expect(words).not.toContain('Track');
});

it('judges by a text', async () => {
  expect(await shown(SAMPLE_POSTING.text)).toContain('Must-haves');
  expect(page.root.textContent).not.toContain('There is no text to read yet');
});

it('is out of date only where there is a score', async () => {
  const store = { profilesByKey: async () => () => ({ id: 'default', profile: emptyProfile() }) } as unknown as Store;
  const rows = [rowOf({ key: 'read' }), rowOf({ key: 'title', band: NO_TEXT })];
  expect([...(await staleKeys(rows, store))]).toEqual(['read']);
});
