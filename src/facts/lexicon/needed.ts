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

/** What a pattern needs; null where nothing can be told. */
export function neededBy(pattern: RegExp): Needed | null {
  return readAlternatives({ source: pattern.source, at: 0 });
}

interface Reader {
  source: string;
  at: number;
}

/** Reads alternatives up to a closing bracket or the end: what one of them needs, if each needs something. */
function readAlternatives(reader: Reader): Needed | null {
  const any: Needed[] = [];
  let known = true;
  for (;;) {
    const needed = readSequence(reader);
    if (needed === null) known = false;
    else if (typeof needed === 'object' && 'any' in needed) any.push(...needed.any);
    else any.push(needed);
    if (reader.source[reader.at] !== '|') break;
    reader.at += 1;
  }
  if (!known) return null;
  return any.length === 1 ? any[0]! : { any };
}

/** What the parts of a sequence need: runs of plain letters, and groups. */
function readSequence(reader: Reader): Needed | null {
  const all: Needed[] = [];
  let run = '';
  const endRun = () => {
    if (run.length >= SHORTEST) all.push(run);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const part = readPart(reader);
    if (part.kind === 'nothing') continue;
    const { least, most } = part.kind === 'group' && part.around ? { least: 0, most: 0 } : readTimes(reader);
    if (part.kind === 'group' && part.around) continue;
    if (part.kind === 'letter' && least > 0) run += part.letter;
    if (part.kind !== 'letter' || least !== 1 || most !== 1) endRun();
    if (part.kind === 'group' && least > 0 && part.needed !== null) all.push(part.needed);
  }
  endRun();
  if (all.length < 2) return all[0] ?? null;
  const telling = all.map((needed) => ({ needed, tells: tells(needed) })).sort((a, b) => b.tells - a.tells);
  return { all: telling.slice(0, MOST_PARTS).map(({ needed }) => needed) };
}

/** How much is known of a text that holds what is needed: long strings tell most, and one of a few more than one of many. */
function tells(needed: Needed): number {
  if (typeof needed === 'string') return Math.min(needed.length, LONG_ENOUGH);
  if ('all' in needed) return Math.max(...needed.all.map(tells));
  return Math.min(...needed.any.map(tells)) - Math.min(needed.any.length, 99) / 100;
}
type Part =
  | { kind: 'letter'; letter: string }
  | { kind: 'group'; needed: Needed | null; around: boolean }
  /** A class of letters or one that cannot be told. */
  | { kind: 'any' }
  /** Takes no letter: `^`, `\b`. */
  | { kind: 'nothing' };

const GROUP_OPENS = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const CLASS = /\[(?:[^\]\\]|\\.)*\]/y;
const ESCAPE = /\\(?:[bB]|[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|\d+|.)/y;
const TIMES = /(?:[*+?]|\{(\d{1,5})(,?)(\d{0,5})\})\??/y;

function readPart(reader: Reader): Part {
  const letter = reader.source[reader.at]!;
  if (letter === '(') {
    const opens = take(reader, GROUP_OPENS)!;
    const needed = readAlternatives(reader);
    reader.at += 1;
    return { kind: 'group', needed, around: /[=!]$/.test(opens) };
  }
  if (letter === '[' && take(reader, CLASS)) return { kind: 'any' };
  if (letter === '\\') {
    const found = take(reader, ESCAPE)!;
    if (/^\\[bB]$/.test(found)) return { kind: 'nothing' };
    return /^\\[^\w]$/.test(found) ? letterOf(found[1]!) : { kind: 'any' };
  }
  reader.at += 1;
  if (letter === '^' || letter === '$') return { kind: 'nothing' };
  return letter === '.' ? { kind: 'any' } : letterOf(letter);
}

/** Only ASCII: of other letters it is not told here which are the same in another case. */
function letterOf(letter: string): Part {
  return letter < '\x80' ? { kind: 'letter', letter: letter.toLowerCase() } : { kind: 'any' };
}

const ONCE = { least: 1, most: 1 };

/** How often the part before may stand. */
function readTimes(reader: Reader): { least: number; most: number } {
  if (!'*+?{'.includes(reader.source.charAt(reader.at) || ' ')) return ONCE; // most parts end here
  TIMES.lastIndex = reader.at;
  const found = TIMES.exec(reader.source);
  if (!found) return ONCE;
  reader.at = TIMES.lastIndex;
  const least = found[1] === undefined ? (found[0].startsWith('+') ? 1 : 0) : Number(found[1]);
  return { least: Math.min(least, 1), most: 2 };
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found) reader.at = pattern.lastIndex;
  return found?.[0] ?? null;
}
