/**
 * What a regular expression needs: any text it matches holds, in lower case, at least one of these strings. Told from
 * the pattern's source, so that it can never disagree with the pattern.
 */
export type Needed = readonly string[] | null;

/** Shorter strings stand in every text. */
const SHORTEST = 3;
/** Longer ones tell no more. */
const LONG_ENOUGH = 6;

/** The strings of which a pattern needs one; null where it needs none that can be told. */
export function neededBy(pattern: RegExp): Needed {
  return readAlternatives({ source: pattern.source, at: 0 });
}

interface Reader {
  source: string;
  at: number;
}

/** Reads alternatives up to a closing bracket or the end: one of what each of them needs, if each needs something. */
function readAlternatives(reader: Reader): Needed {
  const all: string[] = [];
  let known = true;
  for (;;) {
    const needed = readSequence(reader);
    if (needed) all.push(...needed);
    else known = false;
    if (reader.source[reader.at] !== '|') break;
    reader.at += 1;
  }
  return known ? all : null;
}

/** What tells most of the parts of a sequence: a run of plain letters, or a group. */
function readSequence(reader: Reader): Needed {
  let best: Needed = null;
  let run = '';
  const endRun = () => {
    best = better(best, run.length >= SHORTEST ? [run] : null);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const part = readPart(reader);
    if (part.kind === 'nothing') continue;
    const { least, most } = part.kind === 'group' && part.around ? { least: 0, most: 0 } : readTimes(reader);
    if (part.kind === 'group' && part.around) continue;
    if (part.kind === 'letter' && least > 0) run += part.letter;
    if (part.kind !== 'letter' || least !== 1 || most !== 1) endRun();
    if (part.kind === 'group' && least > 0) best = better(best, part.needed);
  }
  endRun();
  return best;
}

type Part =
  | { kind: 'letter'; letter: string }
  | { kind: 'group'; needed: Needed; around: boolean }
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

/** The longer strings tell more; of equal ones the fewer. */
function better(a: Needed, b: Needed): Needed {
  if (!a || !b) return a ?? b;
  const difference = shortest(b) - shortest(a);
  return difference > 0 || (difference === 0 && b.length < a.length) ? b : a;
}

function shortest(needed: readonly string[]): number {
  return Math.min(LONG_ENOUGH, ...needed.map(({ length }) => length));
}
