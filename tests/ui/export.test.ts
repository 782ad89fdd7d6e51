import 'fake-indexeddb/auto';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/profile/parse.ts';
import { REPORT_FORMATS, type ReportOptions } from '../../src/report/index.ts';
import { openDatabase, openStore, type Store } from '../../src/store/index.ts';
import { withNotes, withStatus } from '../../src/tracker/changes.ts';
import { dayHere } from '../../src/ui/dates.ts';
import { exportSaved } from '../../src/ui/export.ts';
import { savedReport } from '../report/saved.ts';
import { allSaved, sampleReading } from '../store/samples.ts';

/** Exports of everything: what the file holds, and how much of it is held at once while it is written. */
const NOW = '2026-11-21T10:00:00.000Z';
const COUNT = 130;
let number = 0;
let store: Store;
let file: Blob;
/** The most full records that were read in one go. */
let most: number;

beforeEach(async () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return 'blob:test';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  number += 1;
  const database = openDatabase(`export-${number}`);
  store = openStore(database);
  const added = Array.from({ length: COUNT }, async (_, index) => {
    const id = `x${String(index).padStart(3, '0')}`;
    const reading = sampleReading(id);
    reading.posting.text += ` Team ${id}.`;
    if (index === 7) reading.posting.company = reading.analysis.posting.company = 'Halden & Wray';
    return store.savePosting(reading, NOW);
  });
  await Promise.all(added);
  most = 0;
  const { read } = database;
  vi.spyOn(database, 'read').mockImplementation((keys) => {
    most = Math.max(most, keys.filter((key) => key.startsWith('saved:')).length);
    return read(keys);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const OPTIONS: ReportOptions[] = [
  {},
  { each: true },
  { hideMyName: true, hideMyPay: true },
  { each: true, hideMyName: true, hideMyPay: true, hideNotes: true, withPreparation: true },
];

it.each(REPORT_FORMATS.flatMap((format) => OPTIONS.map((options) => [format, options] as const)))(
  '%s, %j: the whole report, some postings at a time',
  async (format, options) => {
    await store.saveProfile({ ...emptyProfile(), name: 'Robin Marsh' }, NOW);
    await store.updateSaved('lever-x003', (saved) => withNotes(saved, 'Robin Marsh: call again', NOW), NOW);
    const given = { ...options, dayOf: dayHere };
    const whole = savedReport(await allSaved(store), format, given, await store.loadProfile());
    most = 0;
    expect(await exportSaved(store, format, options)).toBe(0);
    expect(await file.text()).toBe(whole.body);
    expect(file.type).toBe(whole.mime);
    expect(most).toBeLessThanOrEqual(50);
    expect(most > 0).toBe(format === 'json' || options.each === true || (format === 'csv' && !!options.hideMyName));
  },
);

it('leaves out employers that must not learn of it, and what is gone or broken by the time it is read', async () => {
  await store.changeSettings({ employers: ['Halden & Wray'] }, NOW);
  const { eachSaved } = store;
  vi.spyOn(store, 'eachSaved').mockImplementation(async function* (keys) {
    await store.removeMany(['lever-x100']);
    await store.database.transact([], () => ({ writes: [['saved:lever-x101', 'broken']], result: undefined }));
    yield* eachSaved(keys);
  });
  expect(await exportSaved(store, 'json')).toBe(1);
  const { postings } = JSON.parse(await file.text()) as { postings: { analysis: { id: string } }[] };
  const ids = postings.map(({ analysis }) => analysis.id);
  expect([ids.length, ids.includes('x007'), ids.includes('x100'), ids.includes('x101')]).toEqual([
    COUNT - 3,
    false,
    false,
    false,
  ]);
});

it('of nothing is a report of nothing', async () => {
  store = openStore(openDatabase(`export-none-${number}`));
  await exportSaved(store, 'json');
  expect(JSON.parse(await file.text())).toEqual({ schema: 'rolescope/reports@1', postings: [] });
});

it.each([{}, { hideMyName: true }])(
  'a table has the days of the user’s calendar, and opens with its accents, %j',
  async (options) => {
    vi.stubEnv('TZ', 'America/New_York');
    const saved = await store.savePosting(
      { ...sampleReading('late'), posting: { ...sampleReading('late').posting, id: 'late' } },
      '2026-12-01T01:30:00.000Z',
    );
    await store.updateSaved(saved.saved.key, (old) => withStatus(old, 'applied', '2027-01-01T03:00:00.000Z'), NOW);
    await exportSaved(store, 'csv', options);
    expect((await file.text()).split('\r\n').find((line) => line.includes('Ledger late'))).toContain(
      '"2026-11-30","2026-12-31"',
    );
    expect([...new Uint8Array(await file.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    await exportSaved(store, 'json', options);
    expect(new Uint8Array(await file.arrayBuffer())[0]).toBe('{'.charCodeAt(0));
  },
);
