import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  exportAll,
  listPoints,
  openDatabase,
  openStore,
  previewImport,
  previewRestore,
  type Store,
  type Undo,
} from '../../src/store/index.ts';
import { withNotes, withStatus } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { type SavedPosting, STATUSES, type Status } from '../../src/tracker/saved.ts';
import { allSaved, sampleReading } from '../store/samples.ts';

/**
 * The tracker against a model of it that is too simple to be wrong: whatever a user does in whatever order, with pages
 * that are closed in the middle of a write and opened again, the records hold what the model holds.
 */
const IDS = ['a', 'b', 'c', 'd'];
const key = (id: string) => `lever-${id}`;

/** What the user believes to have: status and notes by posting. */
type Model = Map<string, { status: Status; notes: string }>;

interface Real {
  name: string;
  store: Store;
  /** The clock only ever goes on. */
  now: () => string;
  /** The last state of each record, to see that counters and timelines only grow. */
  last: Map<string, { rev: number; history: SavedPosting['history'] }>;
  /** What was removed last, for undo. */
  removed: { id: string; back: Undo; was: { status: Status; notes: string } } | null;
}

type Step = fc.AsyncCommand<Model, Real>;

/** A step that is always possible; it changes the model and the store alike, and then everything is looked at. */
function step(words: string, run: (model: Model, real: Real) => Promise<void>): Step {
  return {
    check: () => true,
    toString: () => words,
    async run(model, real) {
      await run(model, real);
      await holds(model, real);
    },
  };
}

const add = (id: string) =>
  step(`add ${id}`, async (model, { store, now }) => {
    await store.savePosting(sampleReading(id), now());
    if (!model.has(id)) model.set(id, { status: 'saved', notes: '' });
  });

const edit = (id: string, notes: string) =>
  step(`note ${id} ${JSON.stringify(notes)}`, async (model, { store, now }) => {
    const at = now();
    const done = await store.updateSaved(key(id), (saved) => withNotes(saved, notes, at), at).catch(() => null);
    expect(done !== null).toBe(model.has(id));
    if (done) model.set(id, { ...model.get(id)!, notes });
  });

const move = (ids: readonly string[], status: Status) =>
  step(`move ${ids} to ${status}`, async (model, { store, now }) => {
    const at = now();
    const here = ids.filter((id) => model.has(id));
    await store.updateMany(here.map(key), (saved) => withStatus(saved, status, at), at);
    for (const id of here) model.set(id, { ...model.get(id)!, status });
  });

const moveAndUndo = (ids: readonly string[], status: Status) =>
  step(`move ${ids} to ${status} and take it back`, async (model, { store, now }) => {
    const at = now();
    const here = ids.filter((id) => model.has(id));
    const { undo } = await store.updateMany(here.map(key), (saved) => withStatus(saved, status, at), at);
    await store.takeBack(undo, now());
  });

const remove = (id: string) =>
  step(`remove ${id}`, async (model, real) => {
    const { undo: back } = await real.store.removeMany([key(id)]);
    expect(back.records.length > 0).toBe(model.has(id));
    real.removed = model.has(id) ? { id, back, was: model.get(id)! } : null;
    real.last.delete(key(id)); // saved again, it starts anew
    model.delete(id);
  });

const undo = () =>
  step('undo the removal', async (model, real) => {
    if (!real.removed) return;
    const { id, back, was } = real.removed;
    real.removed = null;
    if (model.has(id)) return; // saved again meanwhile: the page offers no undo any more
    await real.store.takeBack(back, real.now());
    model.set(id, was);
  });

const importOther = (id: string, notes: string, choice: 'mine' | 'theirs') =>
  step(`import ${id} from another machine, ${choice}`, async (model, real) => {
    const other = openStore(openDatabase(`${real.name}-other-${real.now()}`, real.now));
    await other.savePosting(sampleReading(id), real.now());
    await other.updateSaved(key(id), (saved) => withNotes(saved, notes, real.now()), real.now());
    const preview = await previewImport(real.store.database, await exportAll(other.database, real.now()));
    await preview.confirm({ choices: { [`saved:${key(id)}`]: choice } });
    const takes = choice === 'theirs' || (!model.has(id) && preview.conflicts.length === 0);
    if (takes) model.set(id, { status: 'saved', notes });
    if (takes) real.last.delete(key(id)); // another record, with a timeline of its own
  });

/** The page is closed while it writes: the transaction comes to nothing, whatever was already put. */
const kill = (id: string) =>
  step(`kill while ${id} is written`, async (_model, { store }) => {
    const torn = store.database.transact([`saved:${key(id)}`], ([old]) => ({
      writes: [
        [`saved:${key(id)}`, { ...(old as object), data: 'half' }],
        [`row:${key(id)}`, undefined],
        ['never', () => {}], // what no database can hold ends the transaction, as a page that goes away does
      ] as const,
      result: undefined,
    }));
    await expect(torn).rejects.toThrow();
  });

const reload = () =>
  step('reload', async (_model, real) => {
    real.store = openStore(openDatabase(real.name, real.now));
  });

const backUpAndRestore = () =>
  step('back up, erase, restore', async (_model, real) => {
    const file = await exportAll(real.store.database, real.now());
    await real.store.database.clear();
    const preview = await previewImport(real.store.database, file);
    expect(preview.refused).toEqual([]);
    await preview.confirm();
    expect((await exportAll(real.store.database, '')).split('\n').slice(1).sort()).toEqual(
      file.split('\n').slice(1).sort(),
    );
  });

const goBackAndForth = () =>
  step('go back to the first point and forth again', async (_model, real) => {
    const oldest = (await listPoints(real.store.database)).at(-1);
    if (!oldest) return;
    const before = await allSaved(real.store);
    await (await previewRestore(real.store.database, oldest.id)).confirm();
    const [newest] = await listPoints(real.store.database);
    await (await previewRestore(real.store.database, newest!.id)).confirm();
    expect(await allSaved(real.store)).toEqual(before);
  });

/** The invariants, after every step. */
async function holds(model: Model, { store, last }: Real): Promise<void> {
  const [saved, rows, raws] = await Promise.all([
    allSaved(store),
    store.listRows(),
    store.database.scan('saved:'),
  ]);
  expect(new Map(saved.map(({ posting, status, notes }) => [posting.id, { status, notes }]))).toEqual(
    new Map([...model].sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  expect(rows).toEqual(saved.map(toRow));
  expect(await store.database.scan('quarantine:')).toEqual([]);
  for (const [index, one] of saved.entries()) {
    const { rev } = raws[index]![1] as { rev: number };
    const before = last.get(one.key);
    expect(rev).toBeGreaterThanOrEqual(before?.rev ?? 0);
    expect(one.history.slice(0, before?.history.length ?? 0)).toEqual(before?.history ?? []);
    last.set(one.key, { rev, history: one.history });
    expect(one.history[0]?.event).toBe('saved');
  }
}

const id = fc.constantFrom(...IDS);
const ids = fc.uniqueArray(id, { minLength: 1 });
const status = fc.constantFrom(...STATUSES);
const notes = fc.string({ maxLength: 20 });

it('holds what the user did, in any order, through closed pages, imports and restores', {
  timeout: 300_000,
}, async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        [
          id.map(add),
          fc.tuple(id, notes).map(([one, text]) => edit(one, text)),
          fc.tuple(ids, status).map(([some, to]) => move(some, to)),
          fc.tuple(ids, status).map(([some, to]) => moveAndUndo(some, to)),
          id.map(remove),
          fc.constant(undo()),
          fc
            .tuple(id, notes, fc.constantFrom('mine' as const, 'theirs' as const))
            .map(([one, text, choice]) => importOther(one, text, choice)),
          id.map(kill),
          fc.constant(reload()),
          fc.constant(backUpAndRestore()),
          fc.constant(goBackAndForth()),
        ],
        { maxCommands: 40, size: 'max' },
      ),
      async (commands) => {
        run += 1;
        let time = Date.UTC(2026, 0, 1);
        // Hours pass between steps, so that days and weeks of points come about.
        const now = () => {
          time += 1_700_000;
          return new Date(time).toISOString();
        };
        const name = `model-${run}`;
        const setup = () => ({
          model: new Map() as Model,
          real: { name, store: openStore(openDatabase(name, now)), now, last: new Map(), removed: null } as Real,
        });
        await fc.asyncModelRun(setup, commands);
      },
    ),
    { numRuns: 100 },
  );
});
