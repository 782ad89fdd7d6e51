/**
 * What a regular expression needs: any text it matches holds, in lower case, the string; `any`: one of them; `all`: each
 * of them. Told from the pattern's source, so that it can never disagree with the pattern.
 */
export type Needed = string | { readonly any: readonly Needed[] } | { readonly all: readonly Needed[] };

/** Shorter strings stand in every text. */
const SHORTEST = 3;
/** Longer ones tell no more. */
const LONG_ENOUGH = 6;
/** Of what all parts of a sequence need, so many tell enough. */
const MOST_PARTS = 3;

/**
 * The parts of a pattern's source: runs of letters that stand for themselves, with the bars between alternatives; an
 * opening bracket, a class, an escape, how often the part before may stand; every other letter alone.
 */
const PARTS =
  /[^()[\]\\*+?{}^$.\u0080-\uffff]+|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\[(?:[^\]\\]|\\.)*\]|\\(?:p\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|k<[^>]*>|\d+|.)|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/g;

/** With both flags a letter of ASCII may stand for another (`s` for `ſ`); with `v` a class may hold classes. */
const UNTOLD_FLAGS = /im?s?u|v/;

/** What a pattern needs; null where nothing can be told. */
export function neededBy({ source, flags }: RegExp): Needed | null {
  if (UNTOLD_FLAGS.test(flags)) return null;
  return readAlternatives({ parts: source.toLowerCase().match(PARTS) ?? [], at: 0 });
}

interface Reader {
  parts: readonly string[];
  at: number;
}

/** What alternatives need, as far as they are read. */
interface Alternatives {
  any: Needed[];
  /** False when one of them needs nothing that can be told. */
  known: boolean;
  /** What the one that is being read needs, up to the run. */
  all: Needed[];
  /** The letters that stand one after the other just before. */
  run: string;
}

/** Reads alternatives up to a closing bracket or the end: what one of them needs, if each needs something. */
function readAlternatives(reader: Reader): Needed | null {
  const read: Alternatives = { any: [], known: true, all: [], run: '' };
  while (reader.at < reader.parts.length && reader.parts[reader.at] !== ')') readPart(reader, read);
  endAlternative(read);
  if (!read.known) return null;
  return read.any.length === 1 ? read.any[0]! : { any: read.any };
}

function readPart(reader: Reader, read: Alternatives): void {
  const part = reader.parts[reader.at++]!;
  const [first] = part;
  if (part === '\\b' || first === '^' || first === '$') return; // takes no letter
  if (first === '(') readGroup(reader, read, part);
  // Only ASCII: of other letters it is not told here which are the same in another case.
  else if (first === '.' || (first === '[' && part.length > 1) || part >= '\x80') readUntold(reader, read);
  else if (first !== '\\') readRun(reader, read, part.split('|'));
  else if (/^\\[^\w\u0080-\uffff]$/.test(part)) readRun(reader, read, [part[1]!]);
  else readUntold(reader, read);
}

function readGroup(reader: Reader, read: Alternatives, opens: string): void {
  const needed = readAlternatives(reader);
  reader.at += 1;
  const times = readTimes(reader);
  if (opens.endsWith('=') || opens.endsWith('!')) return; // what stands around takes no letter
  endRun(read);
  if (times !== 'perhaps' && needed !== null) read.all.push(needed);
}

/** A run, or several that are alternatives. */
function readRun(reader: Reader, read: Alternatives, [run, ...choices]: readonly string[]): void {
  read.run += run;
  for (const choice of choices) {
    endAlternative(read);
    read.run = choice;
  }
  const times = readTimes(reader);
  if (times === 'once') return;
  const last = read.run.at(-1) ?? '';
  if (times === 'perhaps') read.run = read.run.slice(0, -last.length);
  endRun(read);
}

/** A class of letters or one that cannot be told. */
function readUntold(reader: Reader, read: Alternatives): void {
  readTimes(reader);
  endRun(read);
}

/** How often the part before may stand: once, several times, or perhaps not at all. */
function readTimes(reader: Reader): 'once' | 'often' | 'perhaps' {
  const part = reader.parts[reader.at];
  const first = part?.[0];
  if (first !== '*' && first !== '+' && first !== '?' && !(first === '{' && part!.length > 1)) return 'once';
  reader.at += 1;
  return first === '+' || (first === '{' && !/^\{0+\D/.test(part!)) ? 'often' : 'perhaps';
}

function endRun(read: Alternatives): void {
  if (read.run.length >= SHORTEST) read.all.push(read.run);
  read.run = '';
}

function endAlternative(read: Alternatives): void {
  endRun(read);
  const { all, any } = read;
  const [first] = all;
  if (!first) read.known = false;
  else if (all.length > 1) any.push({ all: mostTelling(all) });
  else if (typeof first === 'object' && 'any' in first) any.push(...first.any);
  else any.push(first);
  if (all.length > 0) read.all = [];
}

function mostTelling(all: readonly Needed[]): Needed[] {
  const telling = all.map((needed) => ({ needed, tells: tells(needed) })).sort((a, b) => b.tells - a.tells);
  return telling.slice(0, MOST_PARTS).map(({ needed }) => needed);
}

/** How much is known of a text that holds what is needed: long strings tell most, and one of a few more than one of many. */
function tells(needed: Needed): number {
  if (typeof needed === 'string') return Math.min(needed.length, LONG_ENOUGH);
  if ('all' in needed) return Math.max(...needed.all.map(tells));
  return Math.min(...needed.any.map(tells)) - Math.min(needed.any.length, 99) / 100;
}
