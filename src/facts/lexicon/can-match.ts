import { compiledFor } from '../../text/compiled.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Needed, neededBy } from './needed.ts';

/** The three-letter strings of a text in lower case, as one bit each; two strings may share a bit. */
type Trigrams = Uint8Array;

/** Bits for a sentence and for a whole posting, as powers of two. */
const SMALL = 2 ** 11;
const LARGE = 2 ** 15;
/** Longer texts take the larger set. */
const LONG = 500;

/** What is needed, with the trigrams of its strings: all that stand in it, or any of them. */
interface Gate {
  all: boolean;
  words: readonly (readonly number[])[];
  parts: readonly Gate[];
}

/** For each pattern what it needs; null: it may match any text. */
const gates = new WeakMap<RegExp, Gate | null>();
const trigramsOfWords = new WeakMap<readonly string[], readonly (readonly number[])[]>();

/** A document, line or sentence as it is searched. */
interface Searched {
  lower: string;
  trigrams: Trigrams;
}

const searchedBefore = new WeakMap<{ readonly text: string }, Searched>();
/** Many rules look at the same text one after the other: this spares the search for it. */
let lastText: { readonly text: string } | null = null;
let lastSearched: Searched;

/**
 * False only where the pattern cannot match the document or sentence, for nothing that it needs stands there. Hundreds of
 * rules read each posting and few of them find something; this spares the others' run, and their compilation too.
 */
export function canMatch(pattern: RegExp, where: { readonly text: string }): boolean {
  const gate = gateOf(pattern);
  if (gate && !mayPass(gate, searchedIn(where).trigrams)) return false;
  compiledFor(where.text, pattern);
  return true;
}

/** Whether a pattern without the flags `g` and `y` matches somewhere in a document, line or sentence. */
export function standsIn(where: { readonly text: string }, pattern: RegExp): boolean {
  return canMatch(pattern, where) && pattern.test(where.text);
}

/** The first match of such a pattern there; null where it has none. */
export function firstIn(where: { readonly text: string }, pattern: RegExp): RegExpExecArray | null {
  return canMatch(pattern, where) ? pattern.exec(where.text) : null;
}

/** Whether any of the words, in lower case, stands in a document or sentence. */
export function holdsOneOf(where: { readonly text: string }, words: readonly string[]): boolean {
  let known = trigramsOfWords.get(words);
  if (!known) {
    known = words.map(trigramsOf);
    trigramsOfWords.set(words, known);
  }
  const { lower, trigrams } = searchedIn(where);
  for (let at = 0; at < words.length; at++)
    if (standsAmong(known[at]!, trigrams) && lower.includes(words[at]!)) return true;
  return false;
}

function mayPass({ all, words, parts }: Gate, trigrams: Trigrams): boolean {
  for (const word of words) if (standsAmong(word, trigrams) !== all) return !all;
  for (const part of parts) if (mayPass(part, trigrams) !== all) return !all;
  return all;
}

function standsAmong(word: readonly number[], trigrams: Trigrams): boolean {
  const mask = trigrams.length * 8 - 1;
  for (const trigram of word) {
    const bit = trigram & mask;
    if ((trigrams[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

function gateOf(pattern: RegExp): Gate | null {
  let gate = gates.get(pattern);
  if (gate === undefined) {
    const needed = neededBy(pattern);
    gate = needed === null ? null : gateFor(needed);
    gates.set(pattern, gate);
  }
  return gate;
}

function gateFor(needed: Needed): Gate {
  if (typeof needed === 'string') return { all: true, words: [trigramsOf(needed)], parts: [] };
  const all = 'all' in needed;
  const words: number[][] = [];
  const parts: Gate[] = [];
  for (const part of all ? needed.all : needed.any)
    if (typeof part === 'string') words.push(trigramsOf(part));
    else parts.push(gateFor(part));
  return { all, words, parts };
}

function trigramsOf(word: string): number[] {
  const trigrams: number[] = [];
  for (let at = 2; at < word.length; at++)
    trigrams.push(trigramOf(word.charCodeAt(at - 2), word.charCodeAt(at - 1), word.charCodeAt(at)));
  return trigrams;
}

/** A number for three letters, by their codes. */
function trigramOf(first: number, second: number, third: number): number {
  return first * 961 + second * 31 + third;
}

function searchedIn(where: { readonly text: string }): Searched {
  if (where === lastText) return lastSearched;
  let searched = searchedBefore.get(where);
  if (!searched) {
    const lower = where.text.toLowerCase();
    searched = { lower, trigrams: trigramsIn(lower) };
    searchedBefore.set(where, searched);
  }
  lastText = where;
  lastSearched = searched;
  return searched;
}

function trigramsIn(lower: string): Trigrams {
  const bits = lower.length > LONG ? LARGE : SMALL;
  const trigrams = new Uint8Array(bits / 8);
  let first = lower.charCodeAt(0);
  let second = lower.charCodeAt(1);
  for (let at = 2; at < lower.length; at++) {
    const third = lower.charCodeAt(at);
    const bit = trigramOf(first, second, third) & (bits - 1);
    trigrams[bit >> 3]! |= 1 << (bit & 7);
    first = second;
    second = third;
  }
  return trigrams;
}

/**
 * Every match of a global pattern in a document or sentence, in order. Unlike `matchAll` it makes no copy of the pattern,
 * which would be compiled anew.
 */
export function matchesIn(where: { readonly text: string }, pattern: RegExp): readonly RegExpExecArray[] {
  return canMatch(pattern, where) ? matchesOf(where.text, pattern) : [];
}
