/**
 * The language that the tables of wordings are written in. A phrase is words parted by blanks:
 *
 *     roadmap            any inflection of the word (roadmaps, roadmapping)
 *     =lead              this form only
 *     priorit*           any word that begins so
 *     {own}              the alternation called `own` in parts.ts
 *     (vision|strategy)  one of these; each may be several words
 *     [product]          this or nothing
 *     .  ..  ...         at most one, three, six words of the same sentence; commas may stand between
 *     ^ first   last $   the first word of a line; the last before a comma, a colon or the end
 *
 * Words that follow each other in a phrase are parted by blanks, hyphens or slashes in the text, never by commas.
 */
import { PARTS } from './parts.ts';
import { formOf } from './words.ts';

/** A word, by stem or in one form only. */
export interface WordStep {
  kind: 'stem' | 'exact';
  word: string;
}

/** One step of a phrase. */
export type Step =
  | WordStep
  | { kind: 'prefix'; word: string }
  /** Skips at most `most` words. */
  | { kind: 'gap'; most: number }
  | { kind: 'choice'; choices: Pattern[] };

/** Steps that follow each other; an empty pattern stands for nothing. */
export type Pattern = readonly Step[];

/** A phrase read. */
export interface Phrase {
  pattern: Pattern;
  /** The first word must open a line. */
  opens: boolean;
  /** The last word must stand before a comma, a colon or the end of the sentence. */
  closes: boolean;
}

const GAPS = new Map([
  ['.', 1],
  ['..', 3],
  ['...', 6],
]);
const TOKEN = /[()[\]|]|[^\s()[\]|]+/g;

/** Reads a phrase. Throws on one that breaks the language, with the phrase in the message. */
export function patternOf(phrase: string): Phrase {
  const tokens = phrase.match(TOKEN) ?? [];
  const opens = tokens[0] === '^';
  const closes = tokens.at(-1) === '$';
  const reader = { tokens: tokens.slice(opens ? 1 : 0, closes ? -1 : undefined), at: 0, phrase };
  const pattern = readSteps(reader);
  if (reader.at < reader.tokens.length || pattern.length === 0) throw new Error(`not a phrase: "${phrase}"`);
  return { pattern, opens, closes };
}

interface Reader {
  tokens: readonly string[];
  at: number;
  phrase: string;
}

/** Reads steps up to a closing bracket, a bar or the end. */
function readSteps(reader: Reader): Step[] {
  const steps: Step[] = [];
  for (; reader.at < reader.tokens.length; reader.at++) {
    const token = reader.tokens[reader.at]!;
    if (token === ')' || token === ']' || token === '|') break;
    if (token === '(' || token === '[') steps.push({ kind: 'choice', choices: readChoices(reader, token) });
    else steps.push(stepOf(token, reader.phrase));
  }
  return steps;
}

/** Reads `a|b)` or `a|b]`; ends on the closing bracket. */
function readChoices(reader: Reader, open: string): Pattern[] {
  const choices: Pattern[] = [];
  do {
    reader.at++;
    choices.push(readSteps(reader));
  } while (reader.tokens[reader.at] === '|');
  if (reader.tokens[reader.at] !== (open === '(' ? ')' : ']'))
    throw new Error(`bracket not closed in "${reader.phrase}"`);
  if (open === '[') choices.push([]);
  return choices;
}

function stepOf(token: string, phrase: string): Step {
  const most = GAPS.get(token);
  if (most !== undefined) return { kind: 'gap', most };
  if (token.startsWith('{')) return { kind: 'choice', choices: partOf(token.slice(1, -1), phrase) };
  if (token.startsWith('=')) return { kind: 'exact', word: formOf(token.slice(1)).plain };
  if (token.endsWith('*')) return { kind: 'prefix', word: token.slice(0, -1) };
  return { kind: 'stem', word: formOf(token).stem };
}

/** The parts read so far: a part is long and stands in hundreds of phrases. */
const parts = new Map<string, Pattern[]>();

function partOf(name: string, phrase: string): Pattern[] {
  const known = parts.get(name);
  if (known) return known;
  const part = PARTS[name];
  if (part === undefined) throw new Error(`unknown part {${name}} in "${phrase}"`);
  const read = [patternOf(`(${part})`).pattern];
  parts.set(name, read);
  return read;
}
