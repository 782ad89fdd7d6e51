import { expect, it } from 'vitest';
import { reasonWords } from '../../src/ui/dashboard/reason-words.ts';

it.each([
  ['posting.id: Invalid input', '“The posting’s number” is missing or damaged in it'],
  ['posting.pay.0.text: Invalid input', '“Pay” is missing or damaged in it'],
  ['posting: Invalid input', '“The posting’s text” is missing or damaged in it'],
  ['notes: Too big: expected string', '“Notes” is missing or damaged in it'],
  ['analysis.skills.3.id: Invalid option', '“What was read in it” is missing or damaged in it'],
  ['not a Rolescope record', /not written by Rolescope/],
  ['it stands in the file twice', /the first was taken/],
  ['something new', 'something new'],
])('says why in words: %s', (reason, words) =>
  typeof words === 'string' ? expect(reasonWords(reason)).toBe(words) : expect(reasonWords(reason)).toMatch(words),
);
