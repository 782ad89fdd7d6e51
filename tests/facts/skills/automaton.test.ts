import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automatonOf } from '../../../src/facts/lexicon/automaton.ts';
import { findPhrases } from '../../../src/facts/lexicon/find-phrases.ts';
import { readLexicon } from '../../../src/facts/lexicon/index.ts';
import { type Pattern, patternOf, type Step } from '../../../src/facts/lexicon/phrase.ts';
import { BREAK, type Word, wordsOf } from '../../../src/facts/lexicon/words.ts';

/** Few words, so that phrases and texts meet; `teams` is another spelling of `team`. */
const WORDS = ['own', 'team', 'teams', 'data', 'go'];

const plain = fc.constantFrom(...WORDS, '=team', '=teams', 'te*', 'd*');
const choice = fc
  .tuple(fc.array(fc.array(plain, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([choices, optional]) => {
    const inside = choices.map((words) => words.join(' ')).join('|');
    return optional ? `[${inside}]` : `(${inside})`;
  });
const later = fc.oneof(
  plain,
  choice,
  fc.tuple(fc.constantFrom('.', '..', '...'), plain).map(([gap, word]) => `${gap} ${word}`),
);
const phrase = fc
  .tuple(fc.boolean(), plain, fc.array(later, { maxLength: 3 }), fc.boolean())
  .map(([opens, first, rest, closes]) => [opens ? '^' : '', first, ...rest, closes ? '$' : ''].join(' ').trim());
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '\n')), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

/** What a phrase finds, read off its pattern step by step: slow, and nothing else. */
function foundBy(number: number, written: string, words: readonly Word[]): string[] {
  const { pattern, opens, closes } = patternOf(written);
  return words.flatMap((word, from) =>
    opens && !word.opens
      ? []
      : [...new Set(endsOf(words, pattern, from - 1, from))]
          .filter((to) => !closes || (words[to + 1]?.parted ?? BREAK.stop) >= BREAK.comma)
          .map((to) => `${number} ${from}-${to}`),
  );
}

/** Where the steps may end after the word at `at`; `skipped`: the next word is this one, whatever parts them. */
function endsOf(words: readonly Word[], [step, ...rest]: Pattern, at: number, skipped?: number): number[] {
  if (!step) return [at];
  if (step.kind === 'choice') return step.choices.flatMap((one) => endsOf(words, [...one, ...rest], at, skipped));
  if (step.kind === 'gap') {
    const reached: number[] = [];
    for (let to = at + 1; to <= at + 1 + step.most && (words[to]?.parted ?? BREAK.stop) <= BREAK.comma; to++)
      reached.push(...endsOf(words, rest, at, to));
    return reached;
  }
  const to = skipped ?? at + 1;
  const word = words[to];
  if (!word || (skipped === undefined && word.parted > BREAK.joint) || !fits(step, word)) return [];
  return endsOf(words, rest, to);
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

  it('of no phrases finds nothing', () => {
    expect(findPhrases(automatonOf([]), [], wordsOf('constructor __proto__ own teams'))).toEqual([]);
  });

  it('of the lexicon is plain data: nothing is lost when it is written down', () => {
    const automaton = readLexicon();
    expect(JSON.parse(JSON.stringify(automaton))).toEqual(automaton);
  });
});
