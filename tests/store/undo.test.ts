import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterTakingBack, openDatabase, openStore, type Store, type Undo } from '../../src/store/index.ts';
import { withNotes, withStatus } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { type SavedPosting, STATUSES } from '../../src/tracker/saved.ts';
import { snoozed, withContact, withFollowUp, withReason, withRound, withTag } from '../../src/tracker/steps.ts';
import { allSaved, sampleReading } from './samples.ts';

/** Any sequence of steps over any postings, taken back or not, in the order in which a user may do it. */
const NOW = '2026-11-21T10:00:00.000Z';
const KEYS = ['lever-a', 'lever-b', 'lever-c'];
const text = fc.string({ maxLength: 12 });
const keys = fc.subarray(KEYS, { minLength: 1 });

type Edit = (saved: SavedPosting) => SavedPosting;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...STATUSES).map(
    (status): Edit =>
      (saved) =>
        withStatus(saved, status, NOW),
  ),
  text.map(
    (tag): Edit =>
      (saved) =>
        withTag(saved, tag, NOW),
  ),
  text.map(
    (words): Edit =>
      (saved) =>
        withFollowUp(saved, { at: NOW, words }, NOW),
  ),
  text.map(
    (words): Edit =>
      (saved) =>
        snoozed(saved, NOW, words, NOW),
  ),
  text.map(
    (notes): Edit =>
      (saved) =>
        withNotes(saved, notes, NOW),
  ),
  text.map(
    (id): Edit =>
      (saved) =>
        withRound(saved, { id, kind: 'panel', at: NOW }, NOW),
  ),
  text.map(
    (name): Edit =>
      (saved) =>
        withContact(saved, { id: name, name }, NOW),
  ),
  fc.constantFrom('pay', 'scope').map(
    (code): Edit =>
      (saved) =>
        withReason(saved, { code }, NOW),
  ),
);
/** What another page does, or what is typed. */
const OTHERS: readonly Edit[] = [
  (old) => withTag(old, `t${old.history.length}`, NOW),
  (old) => withNotes(old, `${old.notes}.`, NOW),
  (old) => withStatus(old, old.status === 'offer' ? 'saved' : 'offer', NOW),
];
type Command =
  | { do: 'step'; keys: string[]; edit: Edit }
  | { do: 'remove'; keys: string[] }
  | { do: 'undo' }
  | { do: 'save again' | 'other page'; keys: string[] };
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('step' as const), keys, edit }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), keys }) },
  { weight: 3, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('save again' as const, 'other page' as const), keys }) },
);

let number = 0;
async function fresh(): Promise<Store> {
  number += 1;
  const store = openStore(openDatabase(`undo-${number}`));
  for (const id of ['a', 'b', 'c']) await store.savePosting(sampleReading(id), NOW);
  return store;
}

/** What is kept, by key. */
async function kept(store: Store): Promise<Map<string, SavedPosting>> {
  return new Map((await allSaved(store)).map((saved) => [saved.key, saved]));
}

type Kept = Map<string, SavedPosting>;

interface Page {
  store: Store;
  /** Steps that can be taken back, each with what stood there before it, and what it left. */
  steps: { undo: Undo; before: Kept; left: Kept }[];
}

async function run(page: Page, next: Command): Promise<void> {
  const { store } = page;
  const before = await kept(store);
  if (next.do === 'step' || next.do === 'remove') {
    const here = next.keys.filter((key) => before.has(key));
    const { undo } =
      next.do === 'step' ? await store.updateMany(here, next.edit, NOW) : await store.removeMany(next.keys);
    if (undo.records.length > 0) page.steps.push({ undo, before, left: await kept(store) });
  } else if (next.do === 'undo') await takeBack(page, before);
  else
    for (const key of next.keys) {
      if (next.do === 'save again') await store.savePosting(sampleReading(key.slice('lever-'.length)), NOW);
      else if (before.has(key)) await store.updateSaved(key, OTHERS[next.keys.length % 3]!, NOW);
    }
}

/**
 * Taking back gives what stood there, with what was changed elsewhere in a record since; or it changes nothing, and then
 * because the same was changed since.
 */
async function takeBack(page: Page, now: Kept): Promise<void> {
  const last = page.steps.pop();
  if (!last) return;
  const restored = await page.store.takeBack(last.undo, NOW).catch((error: { code?: string }) => {
    expect(error.code).toBe('changed');
    return null;
  });
  const after = await kept(page.store);
  const expected = last.undo.records.map(({ key }) =>
    withoutStep(last.before.get(key), last.left.get(key), now.get(key)),
  );
  if (!restored) {
    expect(expected).toContain('conflict');
    return expect(after).toEqual(now);
  }
  page.steps = page.steps.map(({ undo, ...step }) => ({ ...step, undo: afterTakingBack(undo, restored) }));
  expect(last.undo.records.map(({ key }) => plain(after.get(key)))).toEqual(expected);
}

/** What must stand there without a step, told field by field and apart from how the store does it. */
function withoutStep(before?: SavedPosting, left?: SavedPosting, now?: SavedPosting): object | 'conflict' | undefined {
  if (!left) return now ? 'conflict' : plain(before);
  if (!before || !now) return 'conflict';
  const json = (value: unknown) => JSON.stringify(value);
  const [was, is, current] = [plain(before), plain(left), plain(now)] as Record<string, unknown>[];
  const fields = [...new Set([...Object.keys(was!), ...Object.keys(current!), ...Object.keys(is!)])];
  const moved = fields.filter((field) => field !== 'history' && json(was![field]) !== json(is![field]));
  const later = now.history.slice(left.history.length);
  if (moved.some((field) => json(current![field]) !== json(is![field]))) return 'conflict';
  if (json(now.history.slice(0, left.history.length)) !== json(left.history)) return 'conflict';
  const kept = fields.map((field) => [field, moved.includes(field) ? was![field] : current![field]]);
  return { ...JSON.parse(json(Object.fromEntries(kept))), history: [...before.history, ...later] };
}

/** Without the time of the last change, which a step taken back changes too. */
function plain(saved: SavedPosting | undefined): object | undefined {
  if (!saved) return undefined;
  const { updatedAt: _, ...rest } = saved;
  return JSON.parse(JSON.stringify(rest));
}

/** What holds at any time: rows in step with their records, ids once, the timeline in order and never without its first entry. */
async function holds(store: Store): Promise<void> {
  const all = await kept(store);
  const rows = await store.listRows();
  expect(rows.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
    [...all.values()].map(toRow).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  );
  for (const { history, rounds = [], contacts = [] } of all.values()) {
    expect(history[0]!.event).toBe('saved');
    for (const list of [rounds, contacts]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
}

describe('steps and taking them back', () => {
  it('whatever the order, nothing is lost and nothing is half-done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 14 }), async (commands) => {
        const page: Page = { store: await fresh(), steps: [] };
        for (const next of commands) await run(page, next);
        await holds(page.store);
      }),
      { numRuns: 60 },
    );
  });

  it('all of one page’s own steps, taken back one after the other, leave what was there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ keys, edit }), { maxLength: 8 }), async (steps) => {
        const page: Page = { store: await fresh(), steps: [] };
        const before = await kept(page.store);
        for (const step of steps) await run(page, { do: 'step', ...step });
        while (page.steps.length > 0) await run(page, { do: 'undo' });
        expect(await kept(page.store)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
