import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { isList } from '../../src/page/refusals.ts';
import { loadPage, page as pageOf, readHtml } from './load.ts';
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

describe('a page of many jobs', () => {
  const toldAsList = (name: string) => {
    const { document, address } = loadPage(name);
    const result = readPage(document, address);
    return !result.ok && isList(result.problem);
  };
  /** Their headings and addresses say nothing of it, and they show few links or none. */
  const UNKNOWN = ['amazon-list', 'generic-next-data-list'];

  it('is told as one', () => {
    const lists = REFUSED.map(({ page }) => page).filter((page) => /-(list|search)$/.test(page));
    expect(lists).toContain('levels-list');
    expect(lists.filter((page) => !toldAsList(page))).toEqual(UNKNOWN);
  });

  it('is not every page that speaks of jobs', () => {
    const others = ['generic-404', 'generic-company', 'generic-career-landing', 'welcometothejungle-company'];
    expect(others.filter(toldAsList)).toEqual([]);
  });

  it.each([
    'Product Manager, Jobs',
    'Senior Product Manager – Jobs',
    'Director of Product, Local Jobs',
    'Head of Careers',
  ])('is not a posting called “%s”', (title) => {
    const duties = Array.from(
      { length: 9 },
      (_, at) => `<li>Own outcome number ${at} with the people of the team.</li>`,
    );
    const result = readHtml(
      pageOf(
        `<main><h1>${title}</h1><h2>Responsibilities</h2><ul>${duties.join('')}</ul><h2>Requirements</h2>
        <p>8 years of experience.</p><h2>Benefits</h2><p>Boats.</p><a href="#">Apply now</a></main>`,
        `<title>${title} | Harbourlight</title>`,
      ),
    );
    expect(result).toMatchObject({ ok: true, posting: { title } });
  });
});
