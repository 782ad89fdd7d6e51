/** A piece of text on a page: `x`, `y` are its lower left corner in points, `y` growing upwards; `height` is the size of the type. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of a column, left to right. */
interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
  /** Has a gap as wide as a column's: "Director     2019 – 2022". */
  gapped: boolean;
}

/**
 * Pages as plain text in reading order: in a page of two columns the wider one first, the narrower ones of all pages
 * after it; lines that were broken only because the column ended are one again.
 */
export function textOfPages(pages: readonly (readonly Piece[])[]): string {
  const main: string[] = [];
  const side: string[] = [];
  for (const page of pages) {
    const [first, second] = columnsOf(page.filter(({ text }) => text.trim() !== ''));
    main.push(...paragraphs(linesOf(first)));
    // Beside the main column stand lists, whose lines are short and their own.
    side.push(...linesOf(second).map(({ text }) => text));
  }
  return [...main, ...(side.length > 0 ? ['', ...side] : [])].filter((line) => !FOOTER.test(line)).join('\n');
}

/** "Page 2 of 4" */
const FOOTER = /^Page \d{1,3} of \d{1,3}$/;

/** A gap between columns is searched in this part of the page's width. */
const GUTTER_FROM = 0.2;
const GUTTER_TO = 0.8;
/** A gutter is at least so wide, in points. */
const GUTTER_WIDTH = 8;
/** Fewer lines than this make no column. */
const FEWEST_LINES = 5;
/** So many pieces may reach across by chance: a long address, a long word. */
const MOST_CROSSING = 2;
/** A column's share of the page's characters is at least so large. */
const LEAST_SHARE = 0.08;

/** The pieces of the main column and of the one beside it; the second is empty on a page of one column. */
function columnsOf(pieces: readonly Piece[]): [Piece[], Piece[]] {
  const gutter = gutterOf(pieces);
  if (gutter === null) return [[...pieces], []];
  const crossing = pieces.filter(({ x, width }) => x < gutter && x + width > gutter);
  // What stands above the columns, a name across the page, goes with the main one.
  const left = pieces.filter((piece) => piece.x + piece.width <= gutter);
  const right = pieces.filter((piece) => piece.x >= gutter);
  const [main, side] = charactersOf(left) > charactersOf(right) ? [left, right] : [right, left];
  return [[...crossing, ...main], side];
}

/** The place of the gap between two columns, or null where the page has one column. */
function gutterOf(pieces: readonly Piece[]): number | null {
  if (pieces.length === 0) return null;
  const from = Math.min(...pieces.map(({ x }) => x));
  const to = Math.max(...pieces.map(({ x, width }) => x + width));
  const starts = [...new Set(pieces.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  for (const start of starts) {
    const at = start - 1;
    if (at < from + GUTTER_FROM * (to - from) || at > from + GUTTER_TO * (to - from)) continue;
    if (isGutter(pieces, at)) return at;
  }
  return null;
}

/**
 * A column begins where many lines begin at the same place, nearly nothing reaches across, and both sides are text. Dates
 * at the end of their line begin anywhere; dates before their line belong to it.
 */
function isGutter(pieces: readonly Piece[], at: number): boolean {
  const crossing = pieces.filter(({ x, width }) => x < at - GUTTER_WIDTH && x + width > at - GUTTER_WIDTH / 2);
  const left = linesOf(pieces.filter(({ x, width }) => x + width <= at));
  const right = linesOf(pieces.filter(({ x }) => x >= at));
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  // A name and an address across the page stand above both columns.
  const within = crossing.filter(({ y }) => right.filter((line) => line.y > y).length > right.length / 5);
  if (within.length > MOST_CROSSING) return false;
  const aligned = right.filter((line) => Math.abs(line.left - at - 1) < 2).length;
  if (aligned < FEWEST_LINES || aligned < right.length / 3) return false;
  const total = charactersOf(pieces);
  const share = Math.min(
    ...[left, right].map((lines) => lines.reduce((sum, { text }) => sum + text.length, 0) / total),
  );
  return share >= LEAST_SHARE && !mostlyDates(left) && !mostlyDates(right);
}

function mostlyDates(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => /\b(?:19|20)\d\d\b/.test(text)).length > lines.length / 2;
}

function charactersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** Pieces whose feet stand within this share of the type's size of each other are one line. */
const SAME_LINE = 0.4;

function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - piece.y < SAME_LINE * Math.max(first.height, piece.height)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.x - b.x)));
}

/** A gap of a sixth of the type's size is a blank, one of one and a half is a tab. */
function lineOf(row: readonly Piece[]): Line {
  let text = '';
  let gapped = false;
  let right = row[0]!.x;
  for (const piece of row) {
    const gap = piece.x - right;
    const tab = text !== '' && gap > 1.5 * piece.height && !/^[•●▪◦‣·–-]\s*$/.test(text);
    gapped ||= tab;
    if (tab) text = `${text.trimEnd()}\t`;
    else if (text !== '' && gap > piece.height / 6 && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const height = Math.max(...row.map((piece) => piece.height));
  return { text: plain(text), left: row[0]!.x, right, y: row[0]!.y, height, gapped };
}

/** "E D U C AT I O N" */
const SPACED = /^(?:\p{Lu}{1,2} ){4,30}\p{Lu}{1,2}$/u;

/** Bullets of symbol fonts, and headings set with wide letters. */
function plain(text: string): string {
  const bulleted = text.replace(/^\s*[\uf0a7\uf0b7\uf076\uf0fc\u25aa\u25cf\u2756\u27a2\uffed\u2022]\s*/u, '• ').trim();
  return SPACED.test(bulleted) ? bulleted.replaceAll(' ', '') : bulleted;
}

/** Lines with those joined that broke only because the column ended: the next word would not have fitted. */
function paragraphs(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  const edge = Math.max(...lines.map(({ right }) => right));
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && continues(before, line, edge)) texts[texts.length - 1] += ` ${line.text}`;
    else texts.push(line.text);
  }
  return texts;
}

function continues(before: Line, line: Line, edge: number): boolean {
  if (before.gapped || line.gapped || /[.!?:]$/.test(before.text) || /^[•◦‣]/.test(line.text)) return false;
  if (Math.abs(before.height - line.height) > 0.5 || before.y - line.y > 1.8 * line.height) return false;
  if (line.left < before.left - 1) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const perLetter = (line.right - line.left) / Math.max(1, line.text.length);
  return before.right + (word + 1) * perLetter > edge;
}
