import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/profile/parse.ts';
import {
  type Database,
  DEFAULT_SETTINGS,
  exportAll,
  type ImportPreview,
  openDatabase,
  openStore,
  previewImport,
  type Store,
} from '../../src/store/index.ts';
import { withClosed, withNotes, withStatus } from '../../src/tracker/changes.ts';
import { withContact, withRound, withTag } from '../../src/tracker/steps.ts';
import { sampleReading } from './samples.ts';

/** Two machines that pass backups to each other. */
let time: number;
let here: Store;
let there: Store;
let number = 0;
const now = () => {
  time += 1000;
  return new Date(time).toISOString();
};

beforeEach(async () => {
  number += 1;
  time = Date.UTC(2026, 10, 1);
  here = openStore(openDatabase(`merge-here-${number}`, now));
  there = openStore(openDatabase(`merge-there-${number}`, now));
  for (const id of ['a', 'b']) await here.savePosting(sampleReading(id), now());
  await (await fromTo(here, there)).confirm();
});

const fromTo = async (from: Store, to: Store): Promise<ImportPreview> =>
  previewImport(to.database, await exportAll(from.database, now()));
const note = (store: Store, id: string, text: string) =>
  store.updateSaved(`lever-${id}`, (saved) => withNotes(saved, text, now()), now());
const noteOf = async (store: Store, id: string) => (await store.loadSaved(`lever-${id}`))?.notes;
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);
const recordsOf = async ({ database }: Store) => (await database.scan('saved:')).map(([, record]) => record);

describe('a record that only one side changed', () => {
  it('is taken over, however often it was changed', async () => {
    for (const text of ['one', 'two', 'three']) await note(there, 'a', text);
    const preview = await fromTo(there, here);
    expect([keys(preview.replaced), preview.conflicts, preview.same]).toEqual([['saved:lever-a'], [], 1]);
    await preview.confirm();
    expect(await noteOf(here, 'a')).toBe('three');
    expect((await here.listRows()).find(({ key }) => key === 'lever-a')?.note).toBe('three');
    expect((await fromTo(there, here)).same).toBe(2);
  });

  it('stays where it was changed, even by a machine whose clock is slow', async () => {
    await note(there, 'a', 'there');
    time -= 3_600_000;
    await (await fromTo(there, here)).confirm();
    await note(here, 'a', 'here, later but by its clock before');
    const preview = await fromTo(there, here);
    expect([keys(preview.keptHere), preview.conflicts, preview.replaced]).toEqual([['saved:lever-a'], [], []]);
  });
});

describe('a record that both sides changed', () => {
  beforeEach(async () => {
    await note(here, 'a', 'mine');
    await note(there, 'a', 'theirs');
    await there.updateSaved('lever-a', (saved) => withStatus(saved, 'applied', now()), now());
  });

  it('is shown side by side', async () => {
    const [conflict, ...others] = (await fromTo(there, here)).conflicts;
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      key: 'saved:lever-a',
      kind: 'saved',
      name: 'Director of Product, Ledger a · Marrow & Pike',
      choices: ['both', 'theirs', 'mine'],
    });
    expect(conflict!.differences).toContainEqual({ field: 'notes', mine: 'mine', theirs: 'theirs' });
    expect(conflict!.differences).toContainEqual({ field: 'status', mine: 'saved', theirs: 'applied' });
  });

  it('tells lists by the names of what stands in them, and what was read by one word', async () => {
    const panel = { id: 'r1', kind: 'panel', outcome: 'passed' };
    await here.updateSaved('lever-a', (saved) => withRound(saved, panel, now()), now());
    await here.updateSaved('lever-a', (saved) => withTag(withTag(saved, 'warm', now()), 'board', now()), now());
    await there.updateSaved(
      'lever-a',
      (saved) => withContact(saved, { id: 'c', name: 'Dana', role: 'Recruiter' }, now()),
      now(),
    );
    await there.updateSaved('lever-a', (saved) => withClosed(saved, now()), now());
    const [conflict] = (await fromTo(there, here)).conflicts;
    const told = Object.fromEntries(conflict!.differences.map(({ field, mine, theirs }) => [field, [mine, theirs]]));
    expect(told).toMatchObject({
      rounds: ['panel (passed)', ''],
      tags: ['warm, board', ''],
      contacts: ['', 'Dana (Recruiter)'],
      news: ['', ''],
    });
  });

  const outcomes = [
    ['mine', 'mine', 'saved'],
    ['theirs', 'theirs', 'applied'],
    ['both', 'theirs\n\nmine', 'applied'],
  ] as const;
  it.each(outcomes)('becomes %s, and both sides then agree', async (choice, notes, status) => {
    await (await fromTo(there, here)).confirm({ choices: { 'saved:lever-a': choice } });
    expect(await here.loadSaved('lever-a')).toMatchObject({ notes, status });
    const back = await fromTo(here, there);
    expect(back.conflicts).toEqual([]);
    await back.confirm();
    expect(await recordsOf(there)).toEqual(await recordsOf(here));
  });

  it('keeps the timeline of both', async () => {
    await (await fromTo(there, here)).confirm();
    const { history } = (await here.loadSaved('lever-a'))!;
    expect(history.map(({ event }) => event)).toEqual(['saved', 'note', 'note', 'status']);
  });

  it('is left alone when it changes between the preview and the word to go', async () => {
    const preview = await fromTo(there, here);
    await note(here, 'a', 'typed meanwhile');
    await note(here, 'b', 'this too');
    await expect(preview.confirm()).rejects.toThrow(/changed meanwhile/);
    expect(await noteOf(here, 'a')).toBe('typed meanwhile');
  });
});

describe('removed records', () => {
  it('do not come back unless asked', async () => {
    await here.removeMany(['lever-a']);
    const preview = await fromTo(there, here);
    expect([keys(preview.removedHere), preview.added]).toEqual([['saved:lever-a'], []]);
    await preview.confirm();
    expect(await noteOf(here, 'a')).toBeUndefined();
    await (await fromTo(there, here)).confirm({ bringBack: true });
    expect(await noteOf(here, 'a')).toBe('');
    expect(await here.listRows()).toHaveLength(2);
  });

  it('go on the other side too, unless they are to stay', async () => {
    await there.removeMany(['lever-a']);
    const preview = await fromTo(there, here);
    expect(keys(preview.removedThere)).toEqual(['saved:lever-a']);
    await preview.confirm({ keepRemoved: true });
    expect(await here.listRows()).toHaveLength(2);
    await (await fromTo(there, here)).confirm();
    expect((await here.listRows()).map(({ key }) => key)).toEqual(['lever-b']);
  });

  it('are asked about when the other side changed them', async () => {
    await here.removeMany(['lever-a']);
    await note(there, 'a', 'still wanted');
    const preview = await fromTo(there, here);
    expect(preview.conflicts).toMatchObject([{ mineRemoved: true, theirsRemoved: false, choices: ['theirs', 'mine'] }]);
    await preview.confirm({ choices: { 'saved:lever-a': 'mine' } });
    expect(await noteOf(here, 'a')).toBeUndefined();
    await (await fromTo(here, there)).confirm();
    expect(await noteOf(there, 'a')).toBeUndefined();
  });

  it('follow what stood before when they are saved again', async () => {
    await here.removeMany(['lever-a']);
    await here.savePosting(sampleReading('a'), now());
    await note(here, 'a', 'again');
    const preview = await fromTo(here, there);
    expect([keys(preview.replaced), preview.conflicts]).toEqual([['saved:lever-a'], []]);
  });
});

describe('other records', () => {
  it('keeps two profiles side by side', async () => {
    await here.saveProfile({ ...emptyProfile(), label: 'Mine' }, now());
    await there.saveProfile({ ...emptyProfile(), label: 'Theirs' }, now());
    await (await fromTo(there, here)).confirm({ choices: { 'profile:default': 'both' } });
    expect((await here.listProfiles()).map(({ label }) => label).sort()).toEqual(['Mine', 'Theirs']);
  });

  it('joins the rules for marks', async () => {
    await here.changeRules({ marks: true, hideCompanies: ['Oak'], hideTitles: [] }, now());
    await there.changeRules({ marks: true, hideCompanies: ['Elm'], hideTitles: ['intern'] }, now());
    await (await fromTo(there, here)).confirm();
    expect(await here.loadRules()).toEqual({ marks: true, hideCompanies: ['Oak', 'Elm'], hideTitles: ['intern'] });
  });

  it('asks which settings hold', async () => {
    await here.saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' }, now());
    await there.saveSettings({ ...DEFAULT_SETTINGS, theme: 'light' }, now());
    const preview = await fromTo(there, here);
    expect(preview.conflicts).toMatchObject([
      { kind: 'settings', differences: [{ field: 'theme', mine: 'dark', theirs: 'light' }] },
    ]);
    await preview.confirm({ choices: { 'settings:look': 'theirs' } });
    expect((await here.loadSettings()).theme).toBe('light');
  });

  it('keeps records of a kind that it does not know, for a later version', async () => {
    const record = { v: 1, rev: 1, updatedAt: now(), data: { later: true } };
    const backup = JSON.parse(await exportAll(there.database, now()));
    backup.records.push({ key: 'journey:7', record });
    const preview = await previewImport(here.database, JSON.stringify(backup));
    expect(preview.unknown).toBe(1);
    await preview.confirm();
    expect(await here.database.read(['journey:7'])).toEqual([record]);
    expect(await exportAll(here.database, now())).toContain('journey:7');
  });
});

describe('damaged files', () => {
  let file: string;
  beforeEach(async () => {
    here = openStore(openDatabase(`merge-empty-${number}`, now));
    file = await exportAll(there.database, now());
  });

  it('gives what was written of a file that was cut off, and says so', async () => {
    const lines = file.split('\n');
    const preview = await previewImport(here.database, `${lines.slice(0, 2).join('\n')}\n${lines[2]!.slice(0, 900)}`);
    expect(keys(preview.added)).toEqual(['saved:lever-a']);
    expect(preview.refused.map(({ reason }) => reason).join()).toMatch(/not valid JSON/);
    expect(preview.cutOff).toBe(true);
  });

  it('leaves out one damaged line', async () => {
    const preview = await previewImport(here.database, file.replace('"saved:lever-a"', '"saved:lever-a'));
    expect([keys(preview.added), preview.refused.length, preview.cutOff]).toEqual([['saved:lever-b'], 1, false]);
  });

  it('leaves out what stands there twice', async () => {
    const [head, first, ...rest] = file.split('\n');
    const preview = await previewImport(here.database, [head, first, first, ...rest].join('\n'));
    expect([preview.added.length, preview.refused.map(({ reason }) => reason)]).toEqual([
      2,
      ['it stands in the file twice'],
    ]);
  });

  it('reads the same file laid out in another way', async () => {
    const preview = await previewImport(here.database, JSON.stringify(JSON.parse(file), null, 2));
    await preview.confirm();
    expect(await recordsOf(here)).toEqual(await recordsOf(there));
  });

  it('refuses a file by its size, before it is read', async () => {
    const huge = { size: 1_000_000_001 } as Blob;
    await expect(previewImport(here.database, huge)).rejects.toThrow(/larger than any/);
  });
});

it('is valid JSON that any program can read', async () => {
  const backup = JSON.parse(await exportAll(here.database, '2026-11-22T10:00:00.000Z'));
  expect(backup).toMatchObject({ schema: 'rolescope/backup@1', exportedAt: '2026-11-22T10:00:00.000Z' });
  expect(backup.records.map(({ key }: { key: string }) => key)).toEqual(['saved:lever-a', 'saved:lever-b']);
});

it('exports the rest when one record is beyond JSON', async () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  await (here.database as Database).transact([], () => ({ writes: [['saved:bad', circle]], result: undefined }));
  expect(JSON.parse(await exportAll(here.database, now())).records).toHaveLength(3);
});
