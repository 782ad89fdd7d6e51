import { expect, it } from 'vitest';
import { fieldName, fieldWords } from '../../src/ui/dashboard/record-words.ts';

it.each([
  ['status', 'Status'],
  ['followUp.words', 'Next step'],
  ['followUp', 'Next step'],
  ['compensation.baseFloor', 'Pay floor'],
  ['news', 'What the page said since'],
  ['compensation.totalTarget', 'Target, total a year'],
  ['targetLevels', 'Levels you look for'],
  ['scope.pnl', 'Owned a P&L'],
  ['work.places', 'Places you can work from'],
  ['of a later version', 'of a later version'],
])('a field is called by its name: %s', (field, name) => expect(fieldName(field)).toBe(name));

it.each([
  ['status', 'applied', 'Applied'],
  ['followUp.at', '2026-11-21T12:00:00.000Z', /Nov 21, 2026/],
  ['compensation.baseFloor', '185000', '185,000'],
  ['compensation.currency', 'EUR', 'EUR'],
  ['notes', '185000', '185000'],
  ['notes', 'Call on 2026-11-21', 'Call on 2026-11-21'],
])('what stands in %s: %s', (field, value, shown) =>
  shown instanceof RegExp
    ? expect(fieldWords(field, value)).toMatch(shown)
    : expect(fieldWords(field, value)).toBe(shown),
);

it.each([
  ['compensation.baseFloor', '185000', 'Hidden'],
  ['compensation', '{"baseFloor":185000}', 'Hidden'],
  ['scope.budget', '4000000', 'Hidden'],
  ['scope', '{"budget":4000000}', 'Hidden'],
  ['compensation.baseTarget', '', ''],
  ['scope.largestTeam', '9', '9'],
  ['notes', '185000', '185000'],
])('keeps the amount in %s to itself where amounts are hidden', (field, value, shown) => {
  expect(fieldWords(field, value, true)).toBe(shown);
  expect(fieldWords(field, value)).not.toBe('Hidden');
});
