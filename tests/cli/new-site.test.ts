import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewSiteError, newSite } from '../../src/cli/new-site.ts';
import type { ReadCase, RefusedCase } from '../page/case.ts';
import { documentOf } from '../page/load.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A copy of what the command writes to, inside the repository so that its imports find their packages. */
let copy: string;

beforeAll(() => {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  copy = mkdtempSync(join(ROOT, '.output/new-site-'));
  for (const part of ['src/page', 'src/knowledge', 'src/text', 'tests/page', 'README.md'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const textOf = (file: string) => readFileSync(join(copy, file), 'utf8');

describe('npm run new:site', () => {
  it('lays down a site that is read, and a list of it that is refused, as its rows say', async () => {
    expect(newSite(copy, 'harbourjobs', 'jobs.harbourjobs.example').toSorted()).toEqual([
      'README.md',
      'src/page/sites/harbourjobs.ts',
      'src/page/sites/index.ts',
      'tests/page/fixtures/harbourjobs-list.html',
      'tests/page/fixtures/harbourjobs.html',
      'tests/page/pages.ts',
    ]);
    const { readPage } = (await import(join(copy, 'src/page/read.ts'))) as typeof import('../../src/page/read.ts');
    const { READ, REFUSED } = (await import(join(copy, 'tests/page/pages.ts'))) as {
      READ: ReadCase[];
      REFUSED: RefusedCase[];
    };
    const page = (name: string) => {
      const html = textOf(`tests/page/fixtures/${name}.html`);
      return readPage(documentOf(html), /^<!-- (\S+) -->/.exec(html)![1]!);
    };
    const row = READ.find((one) => one.page === 'harbourjobs')!;
    const read = page('harbourjobs');
    if (!read.ok) throw new Error(read.problem.code);
    const { text, sources, ...rest } = read.posting;
    expect(rest).toEqual(row.posting);
    expect(text.split('\n')).toEqual(row.text);
    expect(Object.fromEntries(Object.entries(sources).map(([field, { by }]) => [field, by]))).toEqual(row.by);
    const refused = page('harbourjobs-list');
    expect(refused.ok ? '' : refused.problem.code).toBe(REFUSED.find((one) => one.page === 'harbourjobs-list')!.code);
  });

  it('keeps imports and entries in the order of the alphabet, and names the site to readers', () => {
    const names = [...textOf('src/page/sites/index.ts').matchAll(/^ {2}([a-z]\w*),$/gm)].map(([, name]) => name);
    expect(names).toContain('harbourjobs');
    expect(names).toEqual(names.toSorted());
    expect(textOf('README.md')).toContain('Harbourjobs');
  });

  it.each([
    ['../evil', undefined, /one word/],
    ['', undefined, /one word/],
    ['fresh', 'https://x', /HOST/],
    ['lever', undefined, /there already/],
  ])('refuses %j %j and writes nothing', (name, host, why) => {
    const before = textOf('src/page/sites/index.ts');
    expect(() => newSite(copy, name, host)).toThrow(NewSiteError);
    expect(() => newSite(copy, name, host)).toThrow(why);
    expect(textOf('src/page/sites/index.ts')).toBe(before);
  });
});
