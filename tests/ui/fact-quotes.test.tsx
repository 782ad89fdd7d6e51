import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/facts/analysis.ts';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { Facts } from '../../src/ui/verdict/facts.tsx';
import { emptyPages } from './empty-page.ts';

/** A line says several things; each stands among the quotes that a click shows. */
const page = emptyPages();
let analysis: Analysis;
beforeAll(async () => {
  analysis = await analyse(SAMPLE_POSTING);
});

async function quotesOf(line: string, part: Partial<Analysis> = {}): Promise<(string | null)[]> {
  const rows = { level: [], wishes: [] };
  await act(() => render(<Facts analysis={{ ...analysis, ...part }} match={null} rows={rows} />, page.root));
  const button = [...page.root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(line));
  await act(() => button!.click());
  return [...page.root.querySelectorAll('mark')].map(({ textContent }) => textContent);
}

it('pay: the range, the bonus and equity', async () => {
  const { evidence, ranges } = analysis.compensation;
  const wanted = [ranges[0]!.evidence[0], evidence.bonus?.[0], evidence.equity?.[0]].map((one) => one!.text);
  expect(await quotesOf('Pays')).toEqual(expect.arrayContaining(wanted));
});

it('level: the level and the people led', async () => {
  const { role, scope } = analysis;
  const wanted = [role.evidence.level?.[0], scope.evidence.reports?.[0]].map((one) => one!.text);
  expect(await quotesOf('Level')).toEqual(expect.arrayContaining(wanted));
});

it('the trade, where the title names no level', async () => {
  const { role, scope } = analysis;
  const nameless = { role: { ...role, level: null, bodyLevel: null, evidence: { function: role.evidence.function! } } };
  expect(await quotesOf('Level', { ...nameless, scope: { ...scope, reports: null } })).toEqual([
    role.evidence.function![0]!.text,
  ]);
});
