import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { loadPage } from './load.ts';
import { READ, REFUSED } from './pages.ts';

describe('pages with a posting', () => {
  it.each(READ)('$page', ({ page, posting, text, by }) => {
    const { document, address } = loadPage(page);
    const result = readPage(document, address);
    if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
    const { text: got, sources, ...rest } = result.posting;
    expect(got.split('\n')).toEqual(text);
    expect(rest).toEqual(posting);
    expect(Object.fromEntries(Object.entries(sources).map(([field, source]) => [field, source.by]))).toEqual(by);
  });
});

describe('pages without one', () => {
  it.each(REFUSED)('$page: $code', ({ page, code, link }) => {
    const { document, address } = loadPage(page);
    const result = readPage(document, address);
    if (result.ok) throw new Error(`read: ${result.posting.title}`);
    expect({ code: result.problem.code, link: result.problem.link }).toEqual({ code, link });
    expect(result.problem.hint).toMatch(/^[A-Z].*\.$/);
  });
});

it('every fixture is in the table', () => {
  const files = readdirSync(new URL('./fixtures/', import.meta.url)).map((file) => file.replace('.html', ''));
  expect(files.toSorted()).toEqual([...READ, ...REFUSED].map(({ page }) => page).toSorted());
});
