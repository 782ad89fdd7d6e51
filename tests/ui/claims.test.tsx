import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/facts/analysis.ts';
import type { Match } from '../../src/match/match.ts';
import type { Row } from '../../src/ui/rows.ts';
import { rowsOf } from '../../src/ui/rows.ts';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { Facts } from '../../src/ui/verdict/facts.tsx';
import { Requirements } from '../../src/ui/verdict/requirements.tsx';
import { emptyPages } from './empty-page.ts';

/** What a line of the verdict opens to: a quote for each of the things it says, and what it is worth. */
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

it.each([
  [1, 'unknown', 'Not counted while it is unknown; worth 1 point.'],
  [2.5, 'unknown', 'Not counted while it is unknown; worth 2.5 points.'],
  [1.04, 'partial', '0.5 of 1 point.'],
] as const)('says in words what a row is worth: %s, %s', async (weight, status, said) => {
  const row = {
    id: 'skill/sql',
    label: 'SQL',
    group: 'skill' as const,
    status,
    weight,
    credit: 0.5,
    why: '',
    proof: [],
  };
  await act(() => render(<Requirements rows={[{ ...row, evidence: [] }]} text="" />, page.root));
  await act(() => page.root.querySelector('button')!.click());
  expect(page.root.querySelector('.why .numbers')!.textContent).toBe(said);
});

it('says how many people as the posting does, and of a wish that nothing answers that it is not compared', async () => {
  const scope = { ...analysis.scope, reports: { min: 2, max: 3 } };
  const wish = { group: 'wish', status: 'unknown', need: 'profile', evidence: [], proof: [], why: '', weight: 1 };
  const pay = { ...wish, id: 'wish/pay', label: 'Pay', credit: 0 } as unknown as Row;
  await act(() =>
    render(<Facts analysis={{ ...analysis, scope }} match={null} rows={{ level: [], wishes: [pay] }} />, page.root),
  );
  const [payLine, levelLine] = [...page.root.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(levelLine).toContain('leads 2–3 people');
  expect(payLine).toContain('Not compared');
  expect(payLine).not.toContain('Not in your profile');
});

it('says of a row that fit leaves out that it does not count', async () => {
  const proof = [{ kind: 'adjacent' as const, text: 'Payments: your profile: some' }];
  const row = { id: 'skill/banking', label: 'Banking', group: 'skill' as const, need: 'required' as const, why: '' };
  const near = { ...row, status: 'partial' as const, weight: 3, credit: 0.3, evidence: [], proof };
  const match = { criteria: [near] } as unknown as Match;
  await act(() => render(<Requirements rows={rowsOf(analysis, match).musts} text="" />, page.root));
  await act(() => page.root.querySelector('button')!.click());
  expect(page.root.querySelector('.why .numbers')!.textContent).toBe(
    'Not counted, as it would lower the score; worth 3 points.',
  );
});
