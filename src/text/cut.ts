import type { Span } from './document.ts';
import { GLUED, GLUED_ONLY } from './headings/glued.ts';
import { matchesOf } from './matches.ts';
import { isWork, opensItem } from './shape.ts';

/** The wordings by their first word, the longest first. */
const byFirstWord = new Map<string, string[]>();
for (const words of [...GLUED, ...GLUED_ONLY].sort((a, b) => b.length - a.length)) {
  const [first = words] = words.split(/[ ,-]/, 1);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
}
const LONGEST = Math.max(...GLUED.map(({ length }) => length));
const gluedOnly = new Set(GLUED_ONLY);
/** A word with a capital, also where words are glued: "Responsibilities" and "Edit" in "ResponsibilitiesEdit". */
const CAPITALISED = /[A-Z](?:[a-z]+|[A-Z]+(?![a-z]))/g;

/** The word after a heading's word that makes it part of a phrase: "Requirements Gathering", "Qualifications Framework". */
const PART_OF_PHRASE =
  /^ ?(?:Gathering|Management|Analysis|Engineering|Documents?|Documentation|Definition|Elicitation|Framework|Specification|Traceability|And|Of|For|The [a-z]+|At|In)\b/;
/** A paragraph at least this long may hold a heading after a sentence without a full stop. */
const RUN_ON = 500;

/** A word glued to the end of the one before it: "Develop" in "for your productDevelop a plan". */
const GLUED_WORD = /(?<=[a-z]{3}|[A-Z]{2}|[a-z]{2}[.;)])[A-Z][a-z]{1,20}(?=[ ,/])/g;
/** One glued word may be a name ("TeamWork"); so many are the items of a list that lost its breaks. */
const LEAST_GLUED = 2;
/** Before a verb of work a capitalised word makes a name: "Team" before "Work". */
const IN_NAME = /(?<![A-Za-z])[A-Z][A-Za-z]{0,20}$/;

/**
 * Where a line of the text has to be cut because headings, or items of a list, stand in it glued to what is before
 * them: the pieces, in order, without the spaces between them. Most lines give themselves.
 */
export function cutLine(text: string, line: Span): Span[] {
  const pieces = cutAtHeadings(text, line);
  return line.end - line.start < RUN_ON / 2 ? pieces : pieces.flatMap((piece) => cutAtItems(text, piece));
}

/** An item that states years, glued to the one before it: "with a PhD3+ years of". */
const GLUED_YEARS = /(?<=[a-z]{3}|[A-Z]{3}|PhD)\d{1,2}(?: ?[-–] ?\d{1,2})?\+?(?: or more)? (?:years|yrs)(?![a-z])/g;
/** "… of research. • Skills in writing • A degree": a list whose items kept their signs, but not their lines. */
const SIGNED_ITEM = /(?<= )[•·▪] {0,3}(?=[A-Z\d])/g;
/** So many signs in one long line are a list. */
const LEAST_SIGNED = 3;
/** In a list that lost its breaks, whatever stands glued begins an item: "managementRetail experience". */
const GLUED_CAPITAL = /(?<=[a-z]{4}|[a-z]{3}[.;)!?])[A-Z][a-z]{3,20}(?= [a-z]{2})/g;
/** How names end that hold a capital: "PowerPoint", "JavaScript". */
const NAME_ENDS = new Set(
  'Books Chimp Factory Force Frog Gate Library Panel Point Press Query Robot Script Shop Sight Sign Site Space Spot Stack Stream Tech Tube View Watch Wave Works'.split(
    ' ',
  ),
);

/** Where the items begin of a list that kept its signs but not its lines; empty: none is in the text. */
function signedItems(raw: string): number[] {
  const found = Array.from(matchesOf(raw, SIGNED_ITEM), ({ index }) => index);
  return found.length >= LEAST_SIGNED ? found : [];
}

function cutAtItems(text: string, piece: Span): Span[] {
  const cuts: number[] = [];
  const raw = text.slice(piece.start, piece.end);
  for (const { 0: word, index } of matchesOf(raw, GLUED_WORD))
    if (opensItem(word) && !(isWork(word) && IN_NAME.test(raw.slice(Math.max(0, index - 24), index))))
      cuts.push(piece.start + index);
  const items = cuts.length >= LEAST_GLUED;
  if (!items) cuts.length = 0;
  if (raw.length > RUN_ON) cuts.push(...signedItems(raw).map((index) => piece.start + index));
  for (const { index } of matchesOf(raw, GLUED_YEARS)) cuts.push(piece.start + index);
  if (items)
    for (const { 0: word, index } of matchesOf(raw, GLUED_CAPITAL))
      if (!NAME_ENDS.has(word)) cuts.push(piece.start + index);
  if (cuts.length === 0) return [piece];
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  return [piece.start, ...ordered].map((from, i) => trimmed(text, from, ordered[i] ?? piece.end));
}

/** The line cut before and after the headings in it. */
function cutAtHeadings(text: string, line: Span): Span[] {
  const raw = text.slice(line.start, line.end);
  const cuts: number[] = [];
  if (raw.length > 12) {
    for (const { 0: word, index } of matchesOf(raw, CAPITALISED)) {
      const end = index < (cuts.at(-1) ?? 0) ? -1 : headingEnd(raw, index, word);
      if (end > 0 && standsAlone(raw, index, end)) cuts.push(index, end);
    }
  }
  if (cuts.length === 0) return [line];
  const ends = [...cuts, raw.length];
  return [0, ...cuts]
    .map((from, i) => trimmed(text, line.start + from, line.start + ends[i]!))
    .filter(({ start, end }) => end > start);
}

/** Where the heading that begins here ends, its colon included; -1: none begins here, or nothing comes after it. */
function headingEnd(raw: string, from: number, word: string): number {
  const wordings = byFirstWord.get(word.toLowerCase());
  if (!wordings) return -1;
  const here = raw
    .slice(from, from + LONGEST)
    .toLowerCase()
    .replaceAll('’', "'");
  for (const words of wordings) {
    if (!here.startsWith(words)) continue;
    const rest = /^ ?:|^(?= ?[A-Z0-9•·*✓-])/.exec(raw.slice(from + words.length, from + words.length + 3));
    const end = from + words.length + (rest?.[0].length ?? 0);
    if (rest && end < raw.length) return end;
  }
  return -1;
}

/** Is the wording at these offsets a heading of its own, and not words of a sentence? */
function standsAlone(raw: string, from: number, to: number): boolean {
  const after = raw.slice(to, to + 24);
  const colon = raw[to - 1] === ':';
  if (PART_OF_PHRASE.test(after)) return false;
  const glued = /^[A-Z0-9]/.test(after) && !colon;
  const before = raw.slice(Math.max(0, from - 3), from);
  if (gluedOnly.has(raw.slice(from, to).toLowerCase())) return glued && /(?:^|[a-z.!?…)])$/.test(before);
  if (before.trim() === '') return from === 0 && glued;
  if (/[.!?;…)]["”’]? ?$/.test(before)) return colon || glued || raw.length > RUN_ON;
  if (/[a-z]$/.test(before)) return true;
  if (raw.length <= RUN_ON || !/ $/.test(before) || /[,&/(-] $/.test(before)) return false;
  return colon || isUpper(raw, from, to) || (/[a-z)] $/.test(before) && /^ [A-Z0-9•]/.test(after));
}

function isUpper(raw: string, from: number, to: number): boolean {
  const words = raw.slice(from, to);
  return words === words.toUpperCase();
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}
