import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/match/match.ts';
import type { Compared } from '../../src/report/compare.ts';
import type { SavedRow } from '../../src/tracker/saved.ts';
import { questionsOf } from '../../src/ui/compare/questions.tsx';
import { sorted } from '../../src/ui/dashboard/filter-rows.ts';
import { firstDown } from '../../src/ui/dashboard/sort-choice.tsx';

const asking = (...texts: string[]) =>
  ({ match: { questions: texts.map((text) => ({ text })) } as unknown as Match }) as Compared;

describe('the questions of a comparison', () => {
  it('stand once each, what all share first, the first three of each posting', () => {
    const all = [
      asking('Who?', 'How many?'),
      asking('Where?', 'How many?', 'Why?', 'When?'),
      { match: null } as Compared,
    ];
    expect(questionsOf(all)).toEqual([
      { text: 'How many?', of: [0, 1] },
      { text: 'Who?', of: [0] },
      { text: 'Where?', of: [1] },
      { text: 'Why?', of: [1] },
    ]);
  });
});

describe('the list by match', () => {
  it('a score that its band holds down counts as much as the band says', () => {
    const rows = [
      { key: 'held', band: 'stretch', score: 89 },
      { key: 'possible', band: 'possible', score: 60 },
      { key: 'strong', band: 'strong', score: 88 },
      { key: 'unread', band: 'unread', score: null },
      { key: 'poor', band: 'poor', score: 20 },
    ] as SavedRow[];
    const order = sorted(rows, { column: 'score', down: firstDown('score') }).map(({ key }) => key);
    expect(order).toEqual(['strong', 'possible', 'held', 'poor', 'unread']);
  });
});
