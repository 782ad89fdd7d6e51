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
const trigramsOfText = new WeakMap<{ readonly text: string }, Trigrams>();

/**
 * False only where the pattern cannot match the document or sentence, for nothing that it needs stands there. Hundreds of
 * rules read each posting and few of them find something; this spares the others' run, and their compilation too.
 */
export function canMatch(pattern: RegExp, where: { readonly text: string }): boolean {
  const needed = needs(pattern);
  if (!needed) return true;
  const trigrams = trigramsIn(where);
  const mask = trigrams.length * 8 - 1;
  for (const word of needed) {
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
    needed =
      neededBy(pattern)?.map((word) => Array.from({ length: word.length - 2 }, (_, at) => trigramAt(word, at))) ?? null;
    neededTrigrams.set(pattern, needed);
  }
  return needed;
}

function trigramAt(text: string, at: number): number {
  return text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2);
}

function trigramsIn(where: { readonly text: string }): Trigrams {
  const known = trigramsOfText.get(where);
  if (known) return known;
  const text = where.text.toLowerCase();
  const bits = text.length > LONG ? LARGE : SMALL;
  const trigrams = new Uint8Array(bits / 8);
  for (let at = 0; at < text.length - 2; at++) {
    const bit = trigramAt(text, at) & (bits - 1);
    trigrams[bit >> 3]! |= 1 << (bit & 7);
  }
  trigramsOfText.set(where, trigrams);
  return trigrams;
}

/** Every match of a global pattern in a document or sentence, in order. */
export function matchesIn(where: { readonly text: string }, pattern: RegExp): Iterable<RegExpExecArray> {
  return canMatch(pattern, where) ? where.text.matchAll(pattern) : [];
}
