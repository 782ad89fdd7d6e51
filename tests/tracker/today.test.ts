import { describe, expect, it } from 'vitest';
import type { SavedRow } from '../../src/tracker/saved.ts';
import { dueCount, type Moment, todayOf } from '../../src/tracker/today.ts';
import { growthBetween, LINEAR } from '../regex/growth.ts';
import { rowOf } from './rows.ts';

/** An evening west of Greenwich: the user's day ends after the UTC day. */
const MOMENT: Moment = {
  now: '2026-11-21T23:00:00.000Z',
  day: '2026-11-21',
  endOfDay: '2026-11-22T07:59:59.999Z',
};
const RECENT = '2026-11-20T10:00:00.000Z';
const OLD = '2026-10-20T10:00:00.000Z';

const row = (part: Partial<SavedRow>) => rowOf({ savedAt: RECENT, updatedAt: RECENT, ...part });
const followUp = (at: string): Partial<SavedRow> => ({ followUpAt: at, nextAt: at, nextKind: 'follow-up' });
const round = (at: string): Partial<SavedRow> => ({ roundAt: at, nextAt: at, nextKind: 'round', round: 'panel' });

/** A row, and the one thing it needs; null: nothing today. */
const ROWS: [name: string, part: Partial<SavedRow>, expected: string | null][] = [
  ['saved lately', {}, null],
  ['saved eight days ago', { savedAt: '2026-11-13T10:00:00.000Z' }, 'undecided undecided'],
  [
    'saved long ago, to be looked at later',
    { savedAt: OLD, ...followUp('2026-12-01T09:00:00.000Z') },
    'next follow-up',
  ],
  ['follow-up an hour ago', followUp('2026-11-21T22:00:00.000Z'), 'due follow-up'],
  ['follow-up late', followUp(OLD), 'due follow-up'],
  ['follow-up later on the user’s own day', followUp('2026-11-22T05:00:00.000Z'), 'due follow-up'],
  ['follow-up tomorrow', followUp('2026-11-22T17:00:00.000Z'), 'next follow-up'],
  ['round in an hour', { status: 'interviewing', ...round('2026-11-22T00:00:00.000Z') }, 'ahead round'],
  ['round in seven days', { status: 'interviewing', ...round('2026-11-28T23:00:00.000Z') }, 'ahead round'],
  ['round in eight days', { status: 'interviewing', ...round('2026-11-29T23:30:00.000Z') }, 'next round'],
  ['round over', { status: 'interviewing', ...round('2026-11-21T20:00:00.000Z') }, 'due outcome'],
  ['closing in three days', { deadline: '2026-11-24' }, 'closing closing'],
  ['closing in four days', { deadline: '2026-11-25' }, null],
  ['closing date passed', { deadline: '2026-11-10' }, 'closing closing'],
  ['closing date passed, but applied', { deadline: '2026-11-10', status: 'applied' }, null],
  ['seen closed', { closed: true }, 'closing closed'],
  ['seen closed, but applied', { closed: true, status: 'applied' }, null],
  ['page seen changed', { news: 'changed', newsAt: RECENT }, 'changed news'],
  ['page seen closed', { closed: true, news: 'closed', newsAt: RECENT }, 'changed news'],
  [
    'page seen closed long after applying',
    { closed: true, status: 'applied', news: 'closed', newsAt: RECENT },
    'changed news',
  ],
  ['page seen changed, saved long ago', { news: 'changed', newsAt: RECENT, savedAt: OLD }, 'changed news'],
  ['seen closed, and kept all the same', { closed: true, news: 'kept', newsAt: RECENT }, null],
  ['page seen changed, but rejected', { news: 'changed', newsAt: RECENT, status: 'rejected' }, null],
  ['applied, nothing heard for a month', { status: 'applied', updatedAt: OLD }, 'quiet quiet'],
  ['applied, quiet, follow-up planned', { status: 'applied', updatedAt: OLD, ...followUp(OLD) }, 'due follow-up'],
  ['rejected long ago', { status: 'rejected', updatedAt: OLD, savedAt: OLD }, null],
  ['archived long ago', { status: 'archived', updatedAt: OLD, savedAt: OLD, closed: true }, null],
];

describe('what needs the user today', () => {
  it.each(ROWS)('%s', (_, part, expected) => {
    const { next, ...parts } = todayOf([row(part)], MOMENT);
    const found = Object.entries(parts).flatMap(([name, items]) => items.map(({ need }) => `${name} ${need}`));
    expect([...found, ...(next ? [`next ${next.need}`] : [])]).toEqual(expected ? [expected] : []);
    expect(dueCount([row(part)], MOMENT)).toBe(expected?.startsWith('due') ? 1 : 0);
  });

  it('a process may be due and have a round ahead; the earliest stands first', () => {
    const both = row({ key: 'both', followUpAt: OLD, roundAt: '2026-11-23T10:00:00.000Z', status: 'interviewing' });
    const late = row({ key: 'late', followUpAt: '2026-10-01T09:00:00.000Z' });
    const { due, ahead } = todayOf([both, late], MOMENT);
    expect([due.map((item) => item.row.key), ahead.map((item) => item.row.key)]).toEqual([['late', 'both'], ['both']]);
  });

  it('takes time that grows as the rows do', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row(ROWS[index % ROWS.length]![1]));
    const [few, many] = [rows.slice(0, 5000), rows];
    const growth = await growthBetween(
      () => todayOf(few, MOMENT),
      () => todayOf(many, MOMENT),
      { floor: 1, most: LINEAR },
    );
    expect(growth).toBeLessThanOrEqual(LINEAR);
  });
});
