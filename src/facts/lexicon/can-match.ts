import { compiledFor } from '../../text/compiled.ts';
import { neededBy } from './needed.ts';

/** The three-letter strings of a text in lower case, as one bit each; two strings may share a bit. */
type Trigrams = Uint8Array;

/** Bits for a sentence and for a whole posting, as powers of two. */
const SMALL = 2 ** 11;
const LARGE = 2 ** 15;
/** Longer texts take the larger set. */
const LONG = 500;

/** For each pattern the trigrams of every string it needs one of; null: it may match any text. */
const neededTrigrams = new WeakMap<RegExp, readonly (readonly number[])[] | null>();
const trigramsOfWords = new WeakMap<readonly string[], readonly (readonly number[])[]>();
const trigramsOfText = new WeakMap<{ readonly text: string }, Trigrams>();

/**
 * False only where the pattern cannot match the document or sentence, for nothing that it needs stands there. Hundreds of
 * rules read each posting and few of them find something; this spares the others' run, and their compilation too.
 */
export function canMatch(pattern: RegExp, where: { readonly text: string }): boolean {
  const needed = needs(pattern);
  if (needed && !mayHold(where, needed)) return false;
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
  let trigrams = trigramsOfWords.get(words);
  if (!trigrams) {
    trigrams = words.map(trigramsOf);
    trigramsOfWords.set(words, trigrams);
  }
  if (!mayHold(where, trigrams)) return false;
  const lower = where.text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** Whether all trigrams of any word stand there. */
function mayHold(where: { readonly text: string }, words: readonly (readonly number[])[]): boolean {
  const trigrams = trigramsIn(where);
  const mask = trigrams.length * 8 - 1;
  for (const word of words) {
    let all = true;
    for (const trigram of word) {
      const bit = trigram & mask;
      if ((trigrams[bit >> 3]! & (1 << (bit & 7))) === 0) {
        all = false;
        break;
      }
    }
    if (all) return true;
  }
  return false;
}

function needs(pattern: RegExp): readonly (readonly number[])[] | null {
  let needed = neededTrigrams.get(pattern);
  if (needed === undefined) {
    needed = neededBy(pattern)?.map(trigramsOf) ?? null;
    neededTrigrams.set(pattern, needed);
  }
  return needed;
}

function trigramsOf(word: string): number[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, at) =>
    trigramOf(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)),
  );
}

/** A number for three letters, by their codes. */
function trigramOf(first: number, second: number, third: number): number {
  return first * 961 + second * 31 + third;
}

function trigramsIn(where: { readonly text: string }): Trigrams {
  const known = trigramsOfText.get(where);
  if (known) return known;
  const text = where.text.toLowerCase();
  const bits = text.length > LONG ? LARGE : SMALL;
  const trigrams = new Uint8Array(bits / 8);
  let first = text.charCodeAt(0);
  let second = text.charCodeAt(1);
  for (let at = 2; at < text.length; at++) {
    const third = text.charCodeAt(at);
    const bit = trigramOf(first, second, third) & (bits - 1);
    trigrams[bit >> 3]! |= 1 << (bit & 7);
    first = second;
    second = third;
  }
  trigramsOfText.set(where, trigrams);
  return trigrams;
}

/**
 * Every match of a global pattern in a document or sentence, in order. Unlike `matchAll` it makes no copy of the pattern,
 * which would be compiled anew.
 */
export function matchesIn(where: { readonly text: string }, pattern: RegExp): readonly RegExpExecArray[] {
  return canMatch(pattern, where) ? matchesOf(where.text, pattern) : [];
}

function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
