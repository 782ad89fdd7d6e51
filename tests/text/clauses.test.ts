import { expect, test } from 'vitest';
import { clauseAt, clausesOf } from '../../src/text/clauses.ts';
import { readText } from '../../src/text/read.ts';

/** A sentence and its clauses, parentheses last. */
const CLAUSES: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['SQL is a must; Python a plus', ['SQL is a must', 'Python a plus']],
  ['Own the roadmap, but not the budget', ['Own the roadmap', 'but not the budget']],
  ['Jira, Confluence or Aha!', ['Jira, Confluence or Aha!']],
  ['Ten years — five as a leader', ['Ten years', 'five as a leader']],
  ['A self-starter with a 3–5 year plan', ['A self-starter with a 3–5 year plan']],
  ['Tools (Jira; Aha!) and SQL', ['Tools (Jira; Aha!) and SQL', '(Jira; Aha!)']],
  ['Open ( and never closed; so', ['Open ( and never closed', 'so']],
];

test.each(CLAUSES)('%s', (text, expected) => {
  const [sentence] = readText(text).sentences;
  expect(clausesOf(sentence!).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('inside a parenthesis it is the clause', () => {
  const text = 'Tools (Jira; Aha!) and SQL';
  const clauses = clausesOf(readText(text).sentences[0]!);
  expect(clauseAt(clauses, text.indexOf('Aha'))?.parenthesis).toBe(true);
  expect(clauseAt(clauses, text.indexOf('SQL'))?.parenthesis).toBe(false);
});
