import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SAMPLE, SAMPLE_NOW } from '../../src/cli/sample.ts';
import { backupOf, sampleSearch } from '../../src/cli/sample-search.ts';
import { parseProfileText } from '../../src/profile/parse.ts';
import { recordsOf } from '../../src/store/backup-file.ts';
import { decode } from '../../src/store/envelope.ts';
import { KINDS } from '../../src/store/kinds.ts';
import { toRow } from '../../src/tracker/row.ts';
import { STATUSES } from '../../src/tracker/saved.ts';
import { todayOf } from '../../src/tracker/today.ts';

/** The invented search that the store's pictures show. */
const parsed = parseProfileText(readFileSync(join(import.meta.dirname, '../fixtures/profile.json'), 'utf8'));
if (!parsed.ok) throw new Error(parsed.message);
const search = await sampleSearch(parsed.profile);
const rows = search.map(toRow);

it('is taken over whole from its backup', async () => {
  const read = [];
  for await (const batch of recordsOf(new Blob([backupOf(search)]))) read.push(...batch);
  const states = read.map(({ key, record, fault }) => [key, fault, decode(KINDS.saved, record).state]);
  expect(states).toEqual(search.map(({ key }) => [`saved:${key}`, undefined, 'ok']));
  expect(new Set(search.map(({ key }) => key)).size).toBe(SAMPLE.length);
});

it('is the same every time', async () => {
  expect(backupOf(await sampleSearch(parsed.profile))).toBe(backupOf(search));
});

it('lies in the order of time, and nothing in it was done later than it is looked at', () => {
  for (const { history, posting } of search) {
    const times = history.map(({ at }) => at);
    expect(times, posting.company).toEqual([...times].sort());
    expect(times.at(-1)! <= SAMPLE_NOW, posting.company).toBe(true);
  }
});

it('has something at every stage before the end, and something due, ahead, closing and undecided', () => {
  const stages = new Set(rows.map(({ status }) => status));
  expect(STATUSES.filter((status) => !stages.has(status))).toEqual(['accepted', 'archived']);
  const today = todayOf(rows, { now: SAMPLE_NOW, day: SAMPLE_NOW.slice(0, 10), endOfDay: '2026-11-25T04:59:59.999Z' });
  const names = (list: typeof today.due) => list.map(({ row }) => row.company);
  expect([names(today.due), names(today.ahead), names(today.closing), names(today.undecided)]).toEqual([
    ['Halcyon Grid', 'Penhallow Data', 'Oakhelm', 'Tallow Works'],
    ['Marlowe Freight', 'Saltmarsh Systems'],
    ['Northquay'],
    ['Lumen Orchard'],
  ]);
});

it('is read: a level and a match for each, pay wherever a figure stands, words of follow-ups whole', () => {
  for (const [index, row] of rows.entries()) {
    const { text, followUp } = SAMPLE[index]!;
    expect([row.level === null, row.score === null, row.payMin === null], row.company).toEqual([
      false,
      false,
      !/\$\d/.test(text),
    ]);
    expect(row.followUpWords, row.company).toBe(followUp?.words);
  }
});
