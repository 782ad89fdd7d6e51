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
 * A phrase begins with a word, not with a gap; gaps that follow each other (`. .`, or `.. [of] ..` without `of`) add up.
 */
import { PARTS } from './parts.ts';
import { formOf } from './words.ts';

/** Words of which one stands here: any inflection of a stem, or a form as it is. */
export interface WordsStep {
  kind: 'words';
  stems: readonly string[];
  forms: readonly string[];
  /** Names these words: steps of the same words have the same. */
  key: string;
}

/** One step of a phrase. */
export type Step =
  | WordsStep
  | { kind: 'prefix'; word: string }
  /** Skips at most `most` words. */
  | { kind: 'gap'; most: number }
  | { kind: 'choice'; choices: readonly Pattern[] };

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
  const reader = readerOf(phrase);
  const pattern = readSteps(reader);
  if (reader.at < reader.tokens.length || pattern.length === 0) throw new Error(`not a phrase: "${phrase}"`);
  return { pattern, opens: reader.opens, closes: reader.closes };
}

interface Reader {
  tokens: readonly string[];
  at: number;
  phrase: string;
  opens: boolean;
  closes: boolean;
}

function readerOf(phrase: string): Reader {
  const tokens = phrase.match(TOKEN) ?? [];
  const opens = tokens[0] === '^';
  const closes = tokens.at(-1) === '$';
  return { tokens: tokens.slice(opens ? 1 : 0, closes ? -1 : undefined), at: 0, phrase, opens, closes };
}

/** Reads steps up to a closing bracket, a bar or the end. */
function readSteps(reader: Reader): Step[] {
  const steps: Step[] = [];
  while (reader.at < reader.tokens.length && !')]|'.includes(reader.tokens[reader.at]!)) steps.push(readStep(reader));
  return steps;
}

function readStep(reader: Reader): Step {
  const token = reader.tokens[reader.at++]!;
  return token === '(' || token === '[' ? choiceOf(readChoices(reader, token)) : stepOf(token, reader.phrase);
}

/** Reads `a|b)` or `a|b]`, and the closing bracket. */
function readChoices(reader: Reader, open: string): Pattern[] {
  const choices = [readSteps(reader)];
  for (; reader.tokens[reader.at] === '|'; choices.push(readSteps(reader))) reader.at++;
  if (reader.tokens[reader.at++] !== (open === '(' ? ')' : ']'))
    throw new Error(`bracket not closed in "${reader.phrase}"`);
  if (open === '[') choices.push([]);
  return choices;
}

/** Alternatives of one word each become one step, so that a phrase of many alternatives stays small. */
function choiceOf(choices: readonly Pattern[]): Step {
  const stems: string[] = [];
  const forms: string[] = [];
  const others: Pattern[] = [];
  for (const choice of choices.flatMap(flat)) {
    const [step] = choice;
    if (choice.length === 1 && step?.kind === 'words') {
      stems.push(...step.stems);
      forms.push(...step.forms);
    } else others.push(choice);
  }
  if (stems.length + forms.length === 0) return { kind: 'choice', choices: others };
  const words = wordsStep(stems, forms);
  return others.length === 0 ? words : { kind: 'choice', choices: [...others, [words]] };
}

/** The alternatives of a choice that is nothing but alternatives itself. */
function flat(choice: Pattern): readonly Pattern[] {
  const [step] = choice;
  return choice.length === 1 && step?.kind === 'choice' ? step.choices : [choice];
}

/** A step of these words. */
function wordsStep(stems: readonly string[], forms: readonly string[]): WordsStep {
  return { kind: 'words', stems, forms, key: `${stems.join(' ')}=${forms.join(' ')}` };
}

function stepOf(token: string, phrase: string): Step {
  const most = GAPS.get(token);
  if (most !== undefined) return { kind: 'gap', most };
  if (token.startsWith('{')) return partOf(token.slice(1, -1), phrase);
  if (/^=.*\*$/.test(token)) throw new Error(`a form and a prefix at once in "${phrase}"`);
  if (token.startsWith('=')) return wordsStep([], [formOf(token.slice(1)).plain]);
  if ('*^$'.includes(token)) throw new Error(`"${token}" in the wrong place in "${phrase}"`);
  if (token.endsWith('*')) return { kind: 'prefix', word: token.slice(0, -1) };
  return wordsStep([formOf(token).stem], []);
}

/** The parts read so far: a part is long and stands in hundreds of phrases. */
const parts = new Map<string, Step>();

function partOf(name: string, phrase: string): Step {
  const known = parts.get(name);
  if (known) return known;
  const part = PARTS[name];
  if (part === undefined) throw new Error(`unknown part {${name}} in "${phrase}"`);
  const [step] = patternOf(`(${part})`).pattern;
  parts.set(name, step!);
  return step!;
}
