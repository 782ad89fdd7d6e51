import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { openDatabase, openStore } from '../../src/store/index.ts';
import { knownOf } from '../../src/store/known.ts';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';

const NOW = '2026-03-01T10:00:00.000Z';

it('tells what is saved, also from another address, what was met, and what is new; asking leaves no trace', async () => {
  const store = openStore(openDatabase('known-test'));
  const there = { ...SAMPLE_POSTING, site: 'lever', id: 'there', url: 'https://jobs.lever.co/x/there' };
  const again = { ...there, site: 'greenhouse', id: 'here', url: 'https://job-boards.greenhouse.io/x/jobs/1' };
  const analysis = await analyse(there);
  for (const posting of [there, again]) await store.savePosting({ posting, analysis, match: null }, NOW);
  await store.noteScore('lever-met', { score: 71, band: 'good' }, NOW);
  const keys = ['lever-there', 'greenhouse-here', 'lever-met', 'lever-new'];
  const before = await store.database.keys('');
  const known = await knownOf(store.database, keys);
  expect(known.map(({ saved, seen }) => [saved?.key ?? null, seen?.score ?? null])).toEqual([
    ['lever-there', null],
    ['lever-there', null],
    [null, 71],
    [null, null],
  ]);
  expect(await store.database.keys('')).toEqual(before);
  await store.database.transact([], () => ({ writes: [['row:lever-new', { broken: true }]], result: undefined }));
  expect((await knownOf(store.database, ['lever-new']))[0]).toEqual({ saved: null, seen: null });
});
