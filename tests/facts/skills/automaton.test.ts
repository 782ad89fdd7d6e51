import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automatonOf } from '../../../src/facts/lexicon/automaton.ts';
import { findPhrases } from '../../../src/facts/lexicon/find-phrases.ts';
import { readLexicon } from '../../../src/facts/lexicon/index.ts';
import { type Pattern, patternOf, type Step } from '../../../src/facts/lexicon/phrase.ts';
import { BREAK, type Word, wordsOf } from '../../../src/facts/lexicon/words.ts';

/** Few words, so that phrases and texts meet; `teams` is another spelling of `team`. */
const WORDS = ['own', 'team', 'teams', 'data', 'constructor'];

const plain = fc.constantFrom(...WORDS, '=team', '=teams', 'te*', 'd*');
const gap = fc.constantFrom('.', '..', '...');
const choiceOf = (step: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([choices, optional]) => {
      const inside = choices.map((words) => words.join(' ')).join('|');
      return optional ? `[${inside}]` : `(${inside})`;
    });
const first = fc.oneof(
  plain,
  fc.tuple(choiceOf(plain), plain).map((steps) => steps.join(' ')),
);
const later = fc.oneof(plain, choiceOf(fc.oneof(plain, gap)), gap);
const phrase = fc
  .tuple(fc.boolean(), first, fc.array(later, { maxLength: 4 }), fc.boolean())
  .map(([opens, begins, rest, closes]) => [opens ? '^' : '', begins, ...rest, closes ? '$' : ''].join(' ').trim());
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '\n')), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

/** What a phrase finds, read off its pattern step by step: slow, and nothing else. */
function foundBy(number: number, written: string, words: readonly Word[]): string[] {
  const { pattern, opens, closes } = patternOf(written);
  return words.flatMap((word, from) =>
    opens && !word.opens
      ? []
      : [...new Set(endsOf(words, pattern, from - 1, 'first'))]
          .filter((to) => !closes || (words[to + 1]?.parted ?? BREAK.stop) >= BREAK.comma)
          .map((to) => `${number} ${from}-${to}`),
  );
}

/** Where the steps may end after the word at `at`. `skips`: how many words may stand before the next one; null without a gap. */
function endsOf(
  words: readonly Word[],
  [step, ...rest]: Pattern,
  at: number,
  skips: number | null | 'first' = null,
): number[] {
  if (!step) return [at];
  if (step.kind === 'choice') return step.choices.flatMap((one) => endsOf(words, [...one, ...rest], at, skips));
  if (step.kind === 'gap') return endsOf(words, rest, at, Number(skips) + step.most);
  const parted = skips === 'first' ? BREAK.stop : skips === null ? BREAK.joint : BREAK.comma;
  const ends: number[] = [];
  const last = Math.min(at + 1 + (Number(skips) || 0), words.length - 1);
  for (let to = at + 1; to <= last && words[to]!.parted <= parted; to++)
    if (fits(step, words[to]!)) ends.push(...endsOf(words, rest, to));
  return ends;
}

function fits(step: Exclude<Step, { kind: 'choice' | 'gap' }>, { plain: form, stem }: Word): boolean {
  if (step.kind === 'prefix') return form.startsWith(step.word);
  return step.stems.includes(stem) || step.forms.includes(form);
}

describe('an automaton', () => {
  it('finds what its phrases say, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (phrases, written) => {
        const words = wordsOf(written);
        const numbers = [...phrases.keys()];
        const hits = findPhrases(automatonOf(phrases), numbers, words);
        const found = hits.map(({ value, from, to }) => `${value} ${from}-${to}`);
        const expected = phrases.flatMap((one, number) => foundBy(number, one, words));
        expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '. own',
    '[own]',
    '[own] .. team',
    '^ [own|data] [team] $',
    'own (^ data|team)',
    'own $ team',
    'own *',
    '=own*',
  ])('cannot be made of %s', (phrase) => {
    expect(() => automatonOf([phrase])).toThrow(phrase);
  });

  it('of no phrases finds nothing', () => {
    expect(findPhrases(automatonOf([]), [], wordsOf('constructor __proto__ own teams'))).toEqual([]);
  });

  it('of the lexicon is plain data: nothing is lost when it is written down', () => {
    const automaton = readLexicon();
    expect(JSON.parse(JSON.stringify(automaton))).toEqual(automaton);
  });
});
