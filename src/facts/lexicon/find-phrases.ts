import { type Automaton, type ByWord, ENDS } from './automaton.ts';
import { BREAK, LONGEST_WORD, type Word } from './words.ts';

/** A phrase found in the words: what it says, and indexes of its first and last word. */
export interface Hit<T> {
  value: T;
  from: number;
  to: number;
}

/** What a spelling can do in an automaton. */
interface Spelling {
  /** One bit for each class, set where it belongs to it; null where it belongs to none. */
  classes: Uint32Array | null;
  /** Where it leads to as the first word of a phrase. */
  starts: readonly number[];
}

/** What is known of spellings, by automaton: postings use the same few thousand words. */
const known = new WeakMap<Automaton, Map<string, Spelling>>();
/** Spellings kept of an automaton; forgotten when there are more. */
const SPELLINGS_KEPT = 20_000;
const NONE: readonly number[] = [];
/** Before the first way of a state. */
const COUNTS = 3;

/**
 * Every phrase of the automaton in the words, in order of their first word. Overlaps are kept: what they mean is decided
 * later. `values`: what each phrase says, by its number.
 */
export function findPhrases<T>(automaton: Automaton, values: readonly T[], words: readonly Word[]): Hit<T>[] {
  const spellings = spellingsOf(automaton, words);
  const search: Search<T> = { states: automaton.states, values, words, spellings, from: 0, hits: [] };
  for (; search.from < words.length; search.from++) {
    for (const state of spellings[search.from]!.starts) arrive(search, state, search.from);
  }
  return search.hits;
}

function spellingsOf(automaton: Automaton, words: readonly Word[]): readonly Spelling[] {
  let spellings = known.get(automaton);
  if (!spellings || spellings.size >= SPELLINGS_KEPT) {
    spellings = new Map();
    known.set(automaton, spellings);
  }
  const found: Spelling[] = [];
  for (const word of words) {
    let spelling = spellings.get(word.plain);
    if (!spelling) {
      spelling = {
        classes: bitsOf(numbersOf(automaton.classes, word), automaton.classCount),
        starts: numbersOf(automaton.starts, word),
      };
      spellings.set(word.plain, spelling);
    }
    found.push(spelling);
  }
  return found;
}

/** The numbers of a word by all that it is compared as. */
function numbersOf(by: ByWord, { plain, stem }: Word): readonly number[] {
  if (plain.length > LONGEST_WORD) return NONE;
  const numbers = [...numbersAt(by.stem, stem), ...numbersAt(by.form, plain)];
  for (let end = 1; end <= plain.length; end++) numbers.push(...numbersAt(by.prefix, plain.slice(0, end)));
  return numbers;
}

function bitsOf(numbers: readonly number[], count: number): Uint32Array | null {
  if (numbers.length === 0) return null;
  const bits = new Uint32Array(Math.ceil(count / 32));
  for (const number of numbers) bits[number >> 5]! |= 1 << (number & 31);
  return bits;
}

function numbersAt(numbers: ByWord['stem'], key: string): readonly number[] {
  return Object.hasOwn(numbers, key) ? numbers[key]! : NONE;
}

interface Search<T> {
  states: readonly number[];
  values: readonly T[];
  words: readonly Word[];
  /** Of each word. */
  spellings: readonly Spelling[];
  from: number;
  hits: Hit<T>[];
}

/** In a state after the word at `at`: notes what ends here and goes on to the next word, or over a gap to a later one. */
function arrive<T>(search: Search<T>, state: number, at: number): void {
  const { states, words } = search;
  const ways = states[state]!;
  const gaps = states[state + 1]!;
  const ends = states[state + 2]!;
  const next = words[at + 1];
  const firstGap = state + COUNTS + 2 * ways;
  if (ends > 0) collect(search, firstGap + 2 * gaps, ends, at);
  if (!next) return;
  if (ways > 0 && next.parted <= BREAK.joint) walk(search, state, at + 1);
  for (let gap = firstGap; gap < firstGap + 2 * gaps; gap += 2) {
    const furthest = Math.min(at + 1 + states[gap]!, words.length - 1);
    for (let to = at + 1; to <= furthest && words[to]!.parted <= BREAK.comma; to++) walk(search, states[gap + 1]!, to);
  }
}

/** Follows every way of the state that the word at `at` may take. */
function walk<T>(search: Search<T>, state: number, at: number): void {
  const { states } = search;
  const { classes } = search.spellings[at]!;
  if (!classes) return;
  const end = state + COUNTS + 2 * states[state]!;
  for (let way = state + COUNTS; way < end; way += 2) {
    const one = states[way]!;
    if ((classes[one >> 5]! & (1 << (one & 31))) !== 0) arrive(search, states[way + 1]!, at);
  }
}

/** Notes the phrases whose ends, so many, are written at `first`. */
function collect<T>({ states, values, words, from, hits }: Search<T>, first: number, count: number, to: number): void {
  for (let at = first; at < first + count; at++) {
    const end = states[at]!;
    if (end & ENDS.opens && !words[from]!.opens) continue;
    if (end & ENDS.closes && (words[to + 1]?.parted ?? BREAK.stop) < BREAK.comma) continue;
    hits.push({ value: values[end >> 2]!, from, to });
  }
}
