import { expect, test } from 'vitest';
import { matchesOf } from '../../src/text/matches.ts';

const found = (text: string, pattern: RegExp) => matchesOf(text, pattern).map(({ index, 0: words }) => [index, words]);

test('every match in order, whatever was searched before', () => {
  const pattern = /\d+/g;
  expect(found('10 or 20', pattern)).toEqual([
    [0, '10'],
    [6, '20'],
  ]);
  pattern.lastIndex = 5; // as a test of another text leaves it
  expect(found('10 or 20', pattern)).toEqual([
    [0, '10'],
    [6, '20'],
  ]);
  expect(found('none', pattern)).toEqual([]);
});

test('an empty match goes on', () => {
  expect(found('ab', /x?/g)).toEqual([
    [0, ''],
    [1, ''],
    [2, ''],
  ]);
});
