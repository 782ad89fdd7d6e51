import { describe, expect, it } from 'vitest';
import { countedReasons, proposals } from '../../src/tracker/decisions.ts';

const rows = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([reason, n]) => Array.from({ length: n }, () => ({ reason })));

describe('why the user passed', () => {
  it('counts their own reasons only, most frequent first', () => {
    const found = countedReasons([
      ...rows({ pay: 2, place: 3, skills: 4, 'no-answer': 1, 'of-a-later-version': 1 }),
      {},
    ]);
    expect(found).toEqual([
      { code: 'place', n: 3 },
      { code: 'pay', n: 2 },
    ]);
  });

  const ROWS: [why: string, counts: Record<string, number>, weights: Record<string, number>, expected: object[]][] = [
    ['too few decisions', { pay: 7 }, {}, []],
    ['one thing decides', { pay: 5, company: 4 }, {}, [{ wish: 'pay', from: 1, to: 1.5, n: 5, of: 9 }]],
    ['nothing stands out', { pay: 2, place: 2, company: 2, process: 2 }, {}, []],
    [
      'two codes of one wish',
      { 'level-too-low': 2, 'level-too-high': 2, company: 4 },
      {},
      [{ wish: 'level', from: 1, to: 1.5, n: 4, of: 8 }],
    ],
    [
      'from the weight that is set',
      { travel: 8 },
      { travel: 1.75 },
      [{ wish: 'travel', from: 1.75, to: 2, n: 8, of: 8 }],
    ],
    ['already at the top', { travel: 8 }, { travel: 2 }, []],
    ['reasons of chance change no wish', { 'other-offer': 5, timing: 5 }, {}, []],
  ];
  it.each(ROWS)('%s', (_, counts, weights, expected) => {
    expect(proposals(countedReasons(rows(counts)), weights)).toEqual(expected);
  });
});
