import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/profile/parse.ts';
import { DEFAULT_RULES, DEFAULT_SETTINGS, openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { changedLines } from '../../src/store/lines.ts';

/** Two windows over the same records: what both change at once is kept of both. */
const NOW = '2026-11-21T10:00:00.000Z';
let one: Store;
let two: Store;
let number = 0;

beforeEach(() => {
  number += 1;
  one = openStore(openDatabase(`windows-${number}`));
  two = openStore(openDatabase(`windows-${number}`));
});

describe('settings', () => {
  it('changed in both at once are all kept', async () => {
    await Promise.all([
      one.changeSettings({ theme: 'dark' }, NOW, DEFAULT_SETTINGS),
      two.changeSettings({ hideAmounts: true }, NOW, DEFAULT_SETTINGS),
      one.changeSettings({ employers: ['Marrow & Pike'] }, NOW, DEFAULT_SETTINGS),
      two.changeSettings({ employers: ['Halden & Wray'] }, NOW, DEFAULT_SETTINGS),
    ]);
    const kept = await one.loadSettings();
    expect(kept).toMatchObject({ theme: 'dark', hideAmounts: true });
    expect(kept.employers.toSorted()).toEqual(['Halden & Wray', 'Marrow & Pike']);
  });

  it('taken away in one are not brought back by the other, which still shows them', async () => {
    const shown = await one.changeSettings({ employers: ['A', 'B', 'C'] }, NOW);
    await one.changeSettings({ employers: ['A', 'C'] }, NOW, shown);
    await two.changeSettings({ theme: 'light' }, NOW, shown);
    expect((await two.changeSettings({ employers: ['A', 'B', 'C', 'D'] }, NOW, shown)).employers).toEqual([
      'A',
      'C',
      'D',
    ]);
  });

  it('without a word of what was shown are taken as they are given', async () => {
    await one.changeSettings({ employers: ['A', 'B'] }, NOW);
    expect((await two.changeSettings({ employers: ['B'] }, NOW)).employers).toEqual(['B']);
  });

  it('never grow past what is kept', async () => {
    const many = (name: string) => Array.from({ length: 40 }, (_, index) => `${name} ${index}`);
    await one.changeSettings({ employers: many('a') }, NOW, DEFAULT_SETTINGS);
    await two.changeSettings({ employers: many('b') }, NOW, DEFAULT_SETTINGS);
    expect((await one.loadSettings()).employers).toHaveLength(50);
  });
});

it('rules for cards changed in both at once are all kept', async () => {
  await Promise.all([
    one.changeRules({ hideCompanies: ['Oak'] }, NOW, DEFAULT_RULES),
    two.changeRules({ marks: true }, NOW, DEFAULT_RULES),
    two.changeRules({ hideCompanies: ['Elm'] }, NOW, DEFAULT_RULES),
    one.changeRules({ hideTitles: ['intern'] }, NOW, DEFAULT_RULES),
  ]);
  const { hideCompanies, ...rest } = await one.loadRules();
  expect(rest).toEqual({ marks: true, hideTitles: ['intern'] });
  expect(hideCompanies.toSorted()).toEqual(['Elm', 'Oak']);
});

describe('profiles', () => {
  const named = (label: string) => ({ ...emptyProfile(), label });
  const indexed = async () =>
    ((await one.database.read(['profiles:index']))[0] as { data: { ids: string[] } }).data.ids;

  it('added in both at once are both in the order they were added', async () => {
    await one.saveProfile(named('First'), NOW);
    const ids = await Promise.all([
      one.addProfile(named('A'), NOW),
      two.addProfile(named('B'), NOW),
      one.addProfile(named('C'), NOW),
    ]);
    expect((await indexed()).toSorted()).toEqual(['default', ...ids].toSorted());
    expect((await one.listProfiles())[0]).toMatchObject({ label: 'First', isDefault: true });
  });

  it('added in one while the other removes or chooses the default are not forgotten', async () => {
    await one.saveProfile(named('First'), NOW);
    const gone = await one.addProfile(named('Gone'), NOW);
    const wanted = await one.addProfile(named('Wanted'), NOW);
    const [added] = await Promise.all([
      two.addProfile(named('Added'), NOW),
      one.removeProfile(gone, NOW),
      two.setDefaultProfile(wanted, NOW),
    ]);
    expect(await indexed()).toEqual(expect.arrayContaining(['default', wanted, added]));
    const entries = await two.listProfiles();
    expect(entries.map(({ label }) => label).toSorted()).toEqual(['Added', 'First', 'Wanted']);
    expect(entries.find(({ isDefault }) => isDefault)?.id).toBe(wanted);
  });

  it('of which the default is removed have another default', async () => {
    await one.saveProfile(named('First'), NOW);
    const other = await one.addProfile(named('Other'), NOW);
    await one.removeProfile('default', NOW);
    expect(await two.listProfiles()).toEqual([{ id: other, label: 'Other', isDefault: true }]);
  });
});

it('a posting that is met again while old ones are forgotten is not forgotten', async () => {
  await one.meet(['lever-a', 'lever-b'], '2026-01-01T10:00:00.000Z');
  await Promise.all([one.forgetOld(NOW), two.meet(['lever-a'], NOW)]);
  expect((await one.database.keys('seen:')).includes('seen:lever-a')).toBe(true);
  await one.forgetOld(NOW);
  expect(await one.database.keys('seen:')).toEqual(['seen:lever-a']);
});

it('lists of both windows: what was added stays, what was taken away goes', () => {
  const lines = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
  fc.assert(
    fc.property(lines, lines, lines, (before, mine, theirs) => {
      const both = changedLines(changedLines(before, before, theirs, 99), before, mine, 99);
      const wanted = ['a', 'b', 'c', 'd', 'e', 'f'].filter((line) =>
        before.includes(line)
          ? mine.includes(line) && theirs.includes(line)
          : mine.includes(line) || theirs.includes(line),
      );
      expect(both.toSorted()).toEqual(wanted);
    }),
  );
});
