import { render } from 'preact';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { usePreparation } from '../../src/ui/prepare/use-preparation.ts';
import { wholeInput } from '../report/whole.ts';
import { emptyPage } from './empty-page.ts';

const { analysis, match, profile } = await wholeInput();
const saved = newSaved(
  { posting: { ...analysis.posting, id: 'k', sources: {} }, analysis, match },
  '2026-11-01T10:00:00.000Z',
);
let root: HTMLElement;

beforeEach(() => {
  root = emptyPage();
});
afterAll(() => vi.unstubAllGlobals());

it('a slow reading with amounts never takes the place of one that hides them', async () => {
  const answers: (() => void)[] = [];
  const slow = {
    loadSaved: () => new Promise((done) => answers.push(() => done(saved))),
    profileFor: async () => ({ id: 'default', profile, entries: [] }),
  } as unknown as Store;
  const fail = () => {};
  function Page({ hidden }: { hidden: boolean }) {
    const shown = usePreparation('k', slow, hidden, fail);
    return <p>{JSON.stringify(shown)}</p>;
  }
  const drawn = () => vi.waitFor(() => expect(root.textContent).toContain('"here"'), { timeout: 10_000 });
  render(<Page hidden={false} />, root);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]!();
  await drawn();
  expect(root.textContent).toMatch(/185,000/);
  render(<Page hidden={false} key="again" />, root);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  render(<Page hidden={true} key="again" />, root);
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  answers[2]!();
  await drawn();
  answers[1]!();
  await new Promise((done) => setTimeout(done, 50));
  expect(root.textContent).not.toMatch(/185,000/);
  render(null, root);
});
