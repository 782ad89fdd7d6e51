import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { reminderWords } from '../../src/browse/reminder-words.ts';
import { newSaved } from '../../src/tracker/changes.ts';
import { folded, sharedTexts } from '../../src/tracker/copies.ts';
import { REASONS } from '../../src/tracker/reasons.ts';
import { toRow } from '../../src/tracker/row.ts';
import { EVENTS, type HistoryEntry, type SavedRow } from '../../src/tracker/saved.ts';
import type { TodayItem } from '../../src/tracker/today.ts';
import { Board } from '../../src/ui/dashboard/board.tsx';
import { NO_FILTER, type Sort, select, sorted } from '../../src/ui/dashboard/filter-rows.ts';
import { nextWords } from '../../src/ui/dashboard/next-words.ts';
import { rowPay } from '../../src/ui/dashboard/row-pay.ts';
import { SavedTable } from '../../src/ui/dashboard/saved-table.tsx';
import { eventWords } from '../../src/ui/dashboard/timeline.tsx';
import { needWords } from '../../src/ui/dashboard/today-words.ts';
import { between } from '../../src/ui/dashboard/use-selection.ts';
import { dayHere, daysAway, inDays, momentAt, morningOf, timeHere, timeOf } from '../../src/ui/dates.ts';
import { REASON_WORDS } from '../../src/ui/tracker-words.ts';
import { growthBetween, LINEAR } from '../regex/growth.ts';
import { sampleReading } from '../store/samples.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const row = (part: Partial<SavedRow> = {}): SavedRow => ({ ...toRow(newSaved(sampleReading('u'), NOW)), ...part });

describe('filters of the pipeline', () => {
  const rows = [
    row({ key: 'a', mode: 'remote', tags: ['fintech', 'warm'], source: 'Referral', nextAt: NOW }),
    row({ key: 'b', mode: 'hybrid', status: 'applied', updatedAt: '2026-10-01T10:00:00.000Z', closed: true }),
    row({
      key: 'c',
      mode: null,
      news: 'changed',
      tags: ['Fintech'],
      followUpWords: 'Call Dana',
      nextAt: '2026-11-20T10:00:00.000Z',
    }),
  ];
  const newest: Sort = { column: 'savedAt', down: false };
  const keys = (filter: object, sort = newest) =>
    select(sorted(rows, sort), { ...NO_FILTER, ...filter }, NOW)
      .map(({ key }) => key)
      .join('');
  it.each([
    [{ mode: 'remote' }, 'a'],
    [{ tag: 'fintech' }, 'a'],
    [{ source: 'Referral' }, 'a'],
    [{ only: 'planned' }, 'ac'],
    [{ only: 'quiet' }, 'b'],
    [{ only: 'closed' }, 'b'],
    [{ only: 'news' }, 'c'],
    [{ words: 'fintech' }, 'ac'],
    [{ words: 'dana' }, 'c'],
    [{ words: 'referral', only: 'closed' }, ''],
  ])('%j', (filter, expected) => {
    expect(keys(filter)).toBe(expected);
  });

  it('what is next first, rows without anything planned last', () => {
    expect(keys({}, { column: 'nextAt', down: false })).toBe('cab');
  });

  it('answers a keystroke in time that grows as the rows do', async () => {
    const many = sorted(
      Array.from({ length: 20_000 }, (_, index) => ({ ...rows[index % 3]!, key: `k${index}` })),
      newest,
    );
    const few = many.slice(0, 5000);
    const answer = (list: typeof many) => select(list, { ...NO_FILTER, words: 'dana', only: 'planned' }, NOW);
    const growth = await growthBetween(
      () => answer(few),
      () => answer(many),
      { floor: 1, most: LINEAR },
    );
    expect(growth).toBeLessThanOrEqual(LINEAR);
  });
});

describe('selecting a range', () => {
  const order = ['a', 'b', 'c', 'd'];
  it.each([
    ['b', 'd', 'bcd'],
    ['d', 'b', 'bcd'],
    ['b', 'b', 'b'],
    [null, 'c', 'c'],
    ['gone', 'c', 'c'],
  ])('from %s to %s', (from, to, expected) => {
    expect(between(order, from, to).join('')).toBe(expected);
  });
});

describe('the board', () => {
  const draw = (rows: SavedRow[]) =>
    renderToString(<Board rows={rows} shared={sharedTexts(rows)} now={NOW} onMove={() => {}} />);

  it('shows every stage, each card with its list of stages, and folds what is over', () => {
    const shown = draw([row({ key: 'a', title: '<b>A</b>' }), row({ key: 'b', status: 'rejected' })]);
    expect(shown.match(/data-status=/g)).toHaveLength(9);
    expect(shown.match(/class="board-card"/g)).toHaveLength(1);
    expect(shown).toContain('aria-label="Move: &lt;b>A&lt;/b>"');
    expect(shown).toContain('aria-expanded="false"');
  });

  it('draws a column of hundreds in steps, and of thousands one screen first', () => {
    const many = (count: number) => draw(Array.from({ length: count }, (_, index) => row({ key: `k${index}` })));
    for (const [count, cards] of [
      [400, 25],
      [3000, 10],
    ] as const) {
      const shown = many(count);
      expect(shown.match(/class="board-card"/g)).toHaveLength(cards);
      expect(shown).toContain('Show 25 more');
      expect(shown).toContain(`<span class="soft numbers">${count}</span>`);
    }
  });
});

describe('copies of one text', () => {
  const text = Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ');
  const copy = (key: string, company: string): SavedRow => {
    const reading = sampleReading(key);
    return toRow({ ...newSaved({ ...reading, posting: { ...reading.posting, company, text } }, NOW), key });
  };
  const rows = [copy('a', 'Orla'), copy('b', 'Tallow Search'), copy('c', 'Finch Talent')];
  const table = (open: string[]) =>
    renderToString(
      <SavedTable
        places={folded(rows, sharedTexts(rows))}
        open={new Set(open)}
        onOpen={() => {}}
        onArchive={() => {}}
        sort={{ column: 'savedAt', down: true }}
        onSort={() => {}}
        onMove={() => {}}
        selection={{ keys: [], has: () => false, toggle() {}, all: false, toggleAll() {}, add() {}, clear() {} }}
        now={NOW}
      />,
    );

  it('the table folds them, opens them in place, and offers steps over all of them by name', () => {
    expect(table([]).match(/<tr data-key=/g)).toHaveLength(1);
    expect(table([])).toContain('2 copies');
    expect(table([])).not.toContain('Archive the');
    const open = table(['a']);
    expect(open.match(/<tr data-key="\w"( class="copy")?/g)).toEqual([
      '<tr data-key="a"',
      '<tr data-key="b" class="copy"',
      '<tr data-key="c" class="copy"',
    ]);
    expect(open).toContain('Select all 3');
    expect(open).toContain('Archive the 2 copies');
  });

  it('the board folds them in their column, and counts them', () => {
    const html = renderToString(<Board rows={rows} shared={sharedTexts(rows)} now={NOW} onMove={() => {}} />);
    expect(html.match(/class="board-card"/g)).toHaveLength(1);
    expect(html).toContain('Saved <span class="soft numbers">3</span>');
  });
});

describe('words', () => {
  const item = (need: TodayItem['need'], at: string, part: Partial<SavedRow> = {}) =>
    needWords({ row: row(part), need, at }, NOW);
  it.each([
    [item('follow-up', '2026-11-19T09:00:00.000Z', { followUpWords: 'Ask Dana' }), 'Ask Dana · due 2 days ago'],
    [item('follow-up', NOW), 'Follow up · due today'],
    [item('outcome', '2026-11-20T09:00:00.000Z', { round: 'panel' }), 'Panel was yesterday: how did it go?'],
    [item('round', '2026-11-22T09:00:00.000Z', { round: 'board-dinner' }), 'board-dinner tomorrow'],
    [item('closing', '2026-11-23'), 'Last day to apply: Nov 23, 2026 (in 2 days)'],
    [item('closing', '2026-11-01'), 'The last day to apply was Nov 1, 2026'],
    [item('closed', NOW), 'The posting said that it is closed'],
    [item('news', '2026-11-19T09:00:00.000Z', { news: 'changed' }), 'Seen changed 2 days ago'],
    [item('news', NOW, { news: 'closed' }), 'Seen closed today'],
    [item('news', '2026-11-20T09:00:00.000Z', { news: 'closed-changed' }), 'Seen closed and changed yesterday'],
    [item('undecided', '2026-11-01T09:00:00.000Z'), 'Saved 20 days ago'],
    [item('quiet', '2026-11-01T09:00:00.000Z'), 'Last change 20 days ago'],
    [nextWords(row(), NOW), null],
    [
      nextWords(row({ nextAt: '2026-11-20T09:00:00.000Z', nextKind: 'round', round: 'case' }), NOW),
      { words: 'Case or presentation, yesterday', late: true },
    ],
    [nextWords(row({ nextAt: NOW, nextKind: 'follow-up' }), NOW), { words: 'Follow up, today', late: false }],
    [reminderWords({ followUps: 1, rounds: 0 }).message, '1 follow-up is due. Click to see them.'],
    [reminderWords({ followUps: 0, rounds: 2 }).message, '2 interviews need you. Click to see them.'],
    [rowPay(row({ payMin: 188000, payMax: 226000, payCurrency: 'USD', payPeriod: 'year' })), '$188k–$226k'],
    [rowPay(row({ payMin: 900, payMax: 900, payCurrency: 'USD', payPeriod: 'day' })), '$900 a day'],
    [rowPay(row({ payMin: null, payMax: null })), '—'],
  ])('%j', (shown, expected) => {
    expect(shown).toEqual(expected);
  });

  it('every reason has a word, and no word is left over', () => {
    expect(Object.keys(REASON_WORDS)).toEqual(REASONS.map(({ id }) => id));
  });

  it.each<[Omit<HistoryEntry, 'at'>, string]>([
    [{ event: 'round', to: 'passed', words: 'panel' }, 'Panel: Passed'],
    [{ event: 'round', to: 'removed', words: 'panel' }, 'Panel: removed'],
    [{ event: 'follow-up', to: 'done', words: 'Ask' }, 'Done: Ask'],
    [{ event: 'follow-up', to: '2026-11-23T09:00:00.000Z', words: '' }, 'Planned for Nov 23, 2026: Follow up'],
    [{ event: 'reason', to: 'pay' }, 'Reason: Pay too low'],
    [{ event: 'reason', to: 'astrology' }, 'Reason: astrology'],
    [{ event: 'contact', words: 'Dana' }, 'Person: Dana'],
    [{ event: 'tags', to: '' }, 'Tags removed'],
    [{ event: 'source', to: 'Referral' }, 'Found at: Referral'],
    [{ event: 'offer-read', words: 'v2', to: 'x' }, 'offer-read: v2: x'],
  ])('timeline: %j', (entry, expected) => {
    expect(eventWords({ at: NOW, ...entry })).toBe(expected);
  });

  it('no known event is shown by its id', () => {
    const shown = EVENTS.map((event) => eventWords({ at: NOW, event, to: 'x', words: 'x' }));
    expect(shown.filter((words, index) => words.startsWith(`${EVENTS[index]}:`))).toEqual([]);
  });
});

describe('days of the user', () => {
  it('fields for days and times give back what they show', () => {
    expect(timeOf(timeHere(NOW))).toBe(NOW);
    expect(dayHere(morningOf('2026-11-23')!)).toBe('2026-11-23');
    expect([timeOf(''), timeOf('soon'), morningOf(''), dayHere('soon'), timeHere('soon')]).toEqual([
      null,
      null,
      null,
      '',
      '',
    ]);
  });

  it('a few days on, in the morning, whatever the clock change between', () => {
    for (const start of [NOW, '2026-03-28T10:00:00.000Z', '2026-10-24T10:00:00.000Z', '2026-12-30T23:30:00.000Z']) {
      const at = new Date(inDays(start, 3));
      expect([at.getHours(), daysAway(at.toISOString(), start)]).toEqual([9, 'in 3 days']);
    }
  });

  it('the day ends where the next begins', () => {
    const { day, endOfDay } = momentAt(NOW);
    expect(dayHere(endOfDay)).toBe(day);
    expect(dayHere(new Date(Date.parse(endOfDay) + 1).toISOString())).not.toBe(day);
  });
});
