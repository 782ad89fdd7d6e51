import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase, openStore } from '../../src/store/index.ts';
import { isReadToday } from '../../src/ui/judge.ts';
import { takeOver } from '../../src/ui/sheet/take-over.ts';

it('what a spreadsheet brings was read by today’s rules, so that its score is not out of date', async () => {
  const store = openStore(openDatabase('take-over'));
  const entry = { row: 2, title: 'Director of Product', company: 'Harbourlight', status: 'saved' as const };
  const { added } = await takeOver([entry], store, () => {}, new AbortController().signal);
  expect(added).toBe(1);
  const [row] = await store.listRows();
  const saved = await store.loadSaved(row!.key);
  expect(isReadToday(saved!)).toBe(true);
});
