import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeOrThrow } from '../../src/store/envelope.ts';
import {
  type Database,
  exportAll,
  listPoints,
  openDatabase,
  openStore,
  previewImport,
  previewRestore,
  type Store,
  type Undo,
} from '../../src/store/index.ts';
import { KINDS } from '../../src/store/kinds.ts';
import type { Reading } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';
import { inOrder } from '../../src/tracker/steps.ts';
import { sampleReading } from '../store/samples.ts';
import { appointmentOf, type Belief, beliefOf, type Edit, edits, NOTHING_YET, withoutStep } from './model.ts';

/**
 * The tracker against a model of it that is too simple to be wrong: whatever a user does in whatever order, with pages
 * that are closed in the middle of a write and opened again, the records hold what the model holds.
 */
const IDS = ['a', 'b', 'c', 'd'];
const key = (id: string) => `lever-${id}`;

/** What the user believes to have, by posting. */
type Model = Map<string, Belief>;

interface Real {
  name: string;
  store: Store;
  /** The clock only ever goes on. */
  now: () => string;
  /** The last state of each record, to see that counters and timelines only grow. */
  last: Map<string, { rev: number; history: SavedPosting['history'] }>;
  /** Which record of a posting it is: another one once it was removed and saved again, or taken over from elsewhere. */
  lives: Map<string, number>;
  /** The last step over several postings that can still be offered to be taken back: what was believed before and after it. */
  pending: { undo: Undo; steps: { id: string; was: Belief; left: Belief; life: number | undefined }[] } | null;
  /** What was removed last, for undo. */
  removed: { id: string; back: Undo; was: Belief; life: number | undefined } | null;
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

/** The posting as its page says it; `version` is of its text. */
const reading = (id: string, version: number): Reading => {
  const { posting, ...rest } = sampleReading(id);
  return { ...rest, posting: { ...posting, text: `${posting.text}\nVersion ${version} of it.` } };
};

const savedIn = async ({ database }: Store): Promise<SavedPosting[]> =>
  (await database.scan('saved:')).map(([, raw]) => decodeOrThrow(KINDS.saved, raw)!);
const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
let lives = 0;
/** A record begins that was not there before. */
const begins = (real: Real, id: string, belief: Belief, model: Model) => {
  lives += 1;
  real.lives.set(id, lives);
  model.set(id, belief);
};

const add = (id: string, version: number) =>
  step(`add ${id}, version ${version}`, async (model, real) => {
    await real.store.savePosting(reading(id, version), real.now());
    if (!model.has(id)) begins(real, id, NOTHING_YET, model);
  });

const change = (id: string, { words, real: make, model: believe }: Edit) =>
  step(`${id}: ${words}`, async (model, real) => {
    const at = real.now();
    const done = await codeOf(real.store.updateSaved(key(id), (saved) => make(saved, at), at));
    expect(done).toBe(model.has(id) ? 'done' : 'missing');
    if (model.has(id)) model.set(id, believe(model.get(id)!));
  });

const changeMany = (ids: readonly string[], { words, real: make, model: believe }: Edit) =>
  step(`${ids}: ${words}`, async (model, real) => {
    const at = real.now();
    const here = ids.filter((id) => model.has(id));
    const { undo } = await real.store.updateMany(here.map(key), (saved) => make(saved, at), at);
    const touched = undo.records.map((record) => record.key.slice('lever-'.length));
    real.pending = {
      undo,
      steps: touched.map((id) => {
        const was = model.get(id)!;
        return { id, was, left: believe(was), life: real.lives.get(id) };
      }),
    };
    for (const id of here) model.set(id, believe(model.get(id)!));
  });

/** Taken back at once or later: what came elsewhere since stays; where the same was changed since, nothing is taken back. */
const takeBack = () =>
  step('take the last step over several back', async (model, real) => {
    if (!real.pending) return;
    const { undo, steps } = real.pending;
    real.pending = null;
    const next = steps.map(({ id, was, left, life }) => {
      const now = model.get(id);
      return now && real.lives.get(id) === life ? withoutStep(was, left, now) : null;
    });
    const done = await codeOf(real.store.takeBack(undo, real.now()));
    expect(done).toBe(next.includes(null) ? 'changed' : 'done');
    if (done !== 'done') return;
    for (const [index, { id }] of steps.entries()) {
      model.set(id, next[index]!);
      real.last.set(key(id), { rev: real.last.get(key(id))!.rev, history: [] }); // the step's own entries are gone
    }
  });

const remove = (id: string) =>
  step(`remove ${id}`, async (model, real) => {
    const { undo: back } = await real.store.removeMany([key(id)]);
    expect(back.records.length > 0).toBe(model.has(id));
    real.removed = model.has(id) ? { id, back, was: model.get(id)!, life: real.lives.get(id) } : null;
    real.last.delete(key(id)); // saved again, it starts anew
    model.delete(id);
  });

const undoRemoval = () =>
  step('undo the removal', async (model, real) => {
    if (!real.removed) return;
    const { id, back, was, life } = real.removed;
    real.removed = null;
    const done = await codeOf(real.store.takeBack(back, real.now()));
    // Saved again meanwhile, it stays as it is now.
    expect(done).toBe(model.has(id) ? 'changed' : 'done');
    if (model.has(id)) return;
    model.set(id, was);
    real.lives.set(id, life!);
  });

const importOther = (id: string, edit: Edit, choice: 'mine' | 'theirs') =>
  step(`import ${id} from another machine (${edit.words}), ${choice}`, async (model, real) => {
    const other = openStore(openDatabase(`${real.name}-other-${real.now()}`, real.now));
    await other.savePosting(sampleReading(id), real.now());
    await other.updateSaved(key(id), (saved) => edit.real(saved, real.now()), real.now());
    const preview = await previewImport(real.store.database, await exportAll(other.database, real.now()));
    await preview.confirm({ choices: { [`saved:${key(id)}`]: choice } });
    const takes = choice === 'theirs' || (!model.has(id) && preview.conflicts.length === 0);
    if (!takes) return;
    begins(real, id, edit.model(NOTHING_YET), model);
    real.last.delete(key(id)); // another record, with a timeline of its own
  });

/** The page is closed while it writes: the transaction comes to nothing, whatever was already put. */
const dying = (database: Database): Database => ({
  ...database,
  transact: (keys, make, point) =>
    database.transact(
      keys,
      (values) => {
        const { writes, result } = make(values);
        // What no database can hold ends the transaction after all that came before, as a page that goes away does.
        return { writes: [...writes, ['never', () => {}]], result };
      },
      point,
    ),
});

const kill = (ids: readonly string[], edit: Edit) =>
  step(`killed in: ${ids}: ${edit.words}`, async (model, { store, now }) => {
    const at = now();
    const here = ids.filter((id) => model.has(id));
    const work = openStore(dying(store.database)).updateMany(here.map(key), (saved) => edit.real(saved, at), at);
    await expect(work).rejects.toThrow();
  });

const killedSave = (id: string, version: number) =>
  step(`killed in: add ${id}, version ${version}`, async (_model, { store, now }) => {
    await expect(openStore(dying(store.database)).savePosting(reading(id, version), now())).rejects.toThrow();
  });

const killedRemoval = (id: string) =>
  step(`killed in: remove ${id}`, async (_model, { store }) => {
    await expect(openStore(dying(store.database)).removeMany([key(id)])).rejects.toThrow();
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
    const points = await listPoints(real.store.database);
    const oldest = points.at(-1);
    if (!oldest) return;
    const before = await savedIn(real.store);
    await (await previewRestore(real.store.database, oldest.id)).confirm();
    const [newest] = await listPoints(real.store.database);
    // Where nothing is otherwise at that point, there is nothing to go forth to.
    if (newest!.id !== points[0]!.id) await (await previewRestore(real.store.database, newest!.id)).confirm();
    expect(await savedIn(real.store)).toEqual(before);
  });

/** The invariants, after every step. */
async function holds(model: Model, { store, last }: Real): Promise<void> {
  const [saved, rows, raws] = await Promise.all([savedIn(store), store.listRows(), store.database.scan('saved:')]);
  expect(new Map(saved.map((one) => [one.posting.id, beliefOf(one)]))).toEqual(
    new Map([...model].sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  expect(rows).toEqual(saved.map(toRow));
  // Nothing that is planned is missing in the list, from which Today and the reminders are made.
  expect(
    rows.map(({ roundAt, followUpAt, deadline }) => [roundAt ?? null, followUpAt ?? null, deadline ?? '']),
  ).toEqual(saved.map(beliefOf).map((belief) => [appointmentOf(belief), belief.followUp, belief.deadline]));
  expect(await store.database.scan('quarantine:')).toEqual([]);
  for (const [index, one] of saved.entries()) {
    const { rev } = raws[index]![1] as { rev: number };
    const before = last.get(one.key);
    expect(rev).toBeGreaterThanOrEqual(before?.rev ?? 0);
    expect(one.history.slice(0, before?.history.length ?? 0)).toEqual(before?.history ?? []);
    last.set(one.key, { rev, history: one.history });
    storyHolds(one);
  }
}

/** The timeline begins with the saving, never goes back in time, and tells of everything that is there. */
function storyHolds({ history, rounds = [], contacts = [], documents = [] }: SavedPosting): void {
  expect(history[0]?.event).toBe('saved');
  expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).toSorted());
  const told = (event: string, words: string) =>
    history.some((entry) => entry.event === event && entry.words === words);
  expect(rounds).toEqual(inOrder(rounds));
  expect(rounds.filter(({ kind }) => !told('round', kind))).toEqual([]);
  expect(contacts.filter(({ name }) => !told('contact', name))).toEqual([]);
  expect(documents.length === 0 || told('document', documents.at(-1)!)).toBe(true);
}

const id = fc.constantFrom(...IDS);
const ids = fc.uniqueArray(id, { minLength: 1 });
const version = fc.nat({ max: 2 });
/** The same so many times: a command is chosen from all that are listed, each as likely. */
const often = (times: number, command: fc.Arbitrary<Step>): fc.Arbitrary<Step>[] =>
  Array.from({ length: times }, () => command);
const choice = fc.constantFrom('mine' as const, 'theirs' as const);

it('holds what the user did, in any order, through closed pages, imports and restores', {
  timeout: 300_000,
}, async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        [
          fc.tuple(id, version).map((given) => add(...given)),
          ...often(
            8,
            fc.tuple(id, edits).map((given) => change(...given)),
          ),
          ...often(
            4,
            fc.tuple(ids, edits).map((given) => changeMany(...given)),
          ),
          ...often(2, fc.constant(takeBack())),
          id.map(remove),
          fc.constant(undoRemoval()),
          fc.tuple(id, edits, choice).map((given) => importOther(...given)),
          ...often(
            2,
            fc.tuple(ids, edits).map((given) => kill(...given)),
          ),
          fc.tuple(id, version).map((given) => killedSave(...given)),
          id.map(killedRemoval),
          fc.constant(reload()),
          fc.constant(backUpAndRestore()),
          fc.constant(goBackAndForth()),
        ],
        { maxCommands: 60, size: 'max' },
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
          real: {
            name,
            store: openStore(openDatabase(name, now)),
            now,
            last: new Map(),
            lives: new Map(),
            pending: null,
            removed: null,
          } as Real,
        });
        await fc.asyncModelRun(setup, commands);
      },
    ),
    { numRuns: 150 },
  );
});
