/**
 * The language that the tables of wordings are written in. A phrase is words parted by blanks:
 *
 *     roadmap            any inflection of the word (roadmaps, roadmapping)
 *     =lead              this form only
 *     priorit*           any word that begins so
 *     <own>              any word of the class `own` in classes.ts
 *     {pms}              the alternation called `pms` in classes.ts
 *     (vision|strategy)  one of these; each may be several words
 *     [product]          this or nothing
 *     .  ..  ...         at most one, three, six words of the same sentence; commas may stand between
 *     ^ first   last $   the first word of a line; the last before a comma, a colon or the end
 *
 * Words that follow each other in a phrase are parted by blanks, hyphens or slashes in the text, never by commas.
 */
import { PARTS } from './classes.ts';
import { stemOf } from './words.ts';

/** One step of a phrase. */
export type Step =
  | { kind: 'stem' | 'exact' | 'prefix' | 'class'; word: string }
  /** Skips at most `most` words. */
  | { kind: 'gap'; most: number };

/** A phrase without alternatives. */
export interface Path {
  steps: Step[];
  /** The first word must open a line. */
  opens: boolean;
  /** The last word must stand before a comma, a colon or the end of the sentence. */
  closes: boolean;
}

const GAPS: Record<string, number> = { '.': 1, '..': 3, '...': 6 };

/** Every path that a phrase stands for. Throws on a phrase that breaks the language, with the phrase in the message. */
export function pathsOf(phrase: string): Path[] {
  const opens = phrase.startsWith('^ ');
  const closes = phrase.endsWith(' $');
  const body = phrase.slice(opens ? 2 : 0, closes ? -2 : undefined);
  return expand(body, phrase).map((words) => ({ steps: words.map(stepOf), opens, closes }));
}

function stepOf(word: string): Step {
  const most = GAPS[word];
  if (most !== undefined) return { kind: 'gap', most };
  if (word.startsWith('=')) return { kind: 'exact', word: word.slice(1) };
  if (word.endsWith('*')) return { kind: 'prefix', word: word.slice(0, -1) };
  if (word.startsWith('<')) return { kind: 'class', word: word.slice(1, -1) };
  return { kind: 'stem', word: stemOf(word) };
}

function expand(body: string, phrase: string): string[][] {
  const open = body.search(/[([{]/);
  if (open < 0) return [body.split(' ').filter(Boolean)];
  const close = closingOf(body, open, phrase);
  const inner = body.slice(open + 1, close);
  const kind = body[open];
  const part = kind === '{' ? PARTS[inner as keyof typeof PARTS] : inner;
  if (part === undefined) throw new Error(`unknown part {${inner}} in "${phrase}"`);
  const choices = alternatives(part);
  if (kind === '[') choices.push('');
  const before = body.slice(0, open);
  const rests = expand(body.slice(close + 1), phrase);
  const head = before.split(' ').filter(Boolean);
  return choices.flatMap((choice) =>
    expand(choice, phrase).flatMap((middle) => rests.map((rest) => [...head, ...middle, ...rest])),
  );
}

function closingOf(body: string, open: number, phrase: string): number {
  let depth = 0;
  for (let at = open; at < body.length; at++) {
    if ('([{'.includes(body[at]!)) depth++;
    else if (')]}'.includes(body[at]!) && --depth === 0) return at;
  }
  throw new Error(`bracket never closed in "${phrase}"`);
}

function alternatives(inner: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of inner) {
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}
