import type { Status } from './saved.ts';
import { COLUMN_NAMES, FIELDS, type Field, STATUS_WORDS } from './sheet-words.ts';

/**
 * A search that was kept in a spreadsheet, or exported from another tracker, as rows that can be saved here. Nothing is
 * guessed silently: the columns are proposed, the user confirms them, and every row that cannot be used is named.
 */

/** A file's table: its column names, and its rows as texts in the same order. */
export interface Sheet {
  columns: string[];
  rows: string[][];
}

/** For each field the column it is in; a missing one is not taken. */
export type Mapping = Partial<Record<Field, number>>;

/** One row, understood. Dates are `2026-05-31`; what the row does not have is missing. */
export interface SheetEntry {
  /** Row number as a spreadsheet shows it: the names of columns are row 1. */
  row: number;
  title: string;
  company: string;
  status: Status;
  location?: string;
  url?: string;
  text?: string;
  pay?: string;
  /** The pay cannot be meant: it is kept as words and never read. */
  payRefused?: true;
  savedAt?: string;
  appliedAt?: string;
  deadline?: string;
  followUp?: string;
  notes?: string;
  contact?: string;
  source?: string;
  tags?: string[];
}

/** Why a row cannot be used (`no-title`), or what of it was left out, cut or taken as something else. */
export type ProblemKind =
  | 'no-title'
  | 'cut'
  | 'no-date'
  | 'future'
  | 'no-address'
  | 'unknown-status'
  | 'pay-currency'
  | 'pay-absurd'
  | 'pay-words'
  | 'same-posting';

/** A row that cannot be used, or a value of it that was not taken as it stands. */
export interface SheetProblem {
  row: number;
  kind: ProblemKind;
  /** The first words of the value; missing where it is about the whole row. */
  words?: string;
  /** What a status that is not known was taken as. */
  status?: Status;
  /** Of a cell that was cut: how many characters were taken. */
  taken?: number;
  /** Of a row of the same posting: the row it is saved with. */
  other?: number;
}

/** Rows read from a sheet, and what could not be. */
export interface SheetReading {
  entries: SheetEntry[];
  problems: SheetProblem[];
}

/** Proposes which column is which field, by its name; a column is used once, the first of two equal ones. */
export function guessMapping(columns: readonly string[]): Mapping {
  const plain = columns.map((name) => name.toLowerCase().replace(/[_.]+/g, ' ').replace(/\s+/g, ' ').trim());
  const mapping: Mapping = {};
  const used = new Set<number>();
  for (const field of FIELDS) {
    const at = plain.findIndex((name, column) => !used.has(column) && COLUMN_NAMES[field].includes(name));
    if (at === -1) continue;
    mapping[field] = at;
    used.add(at);
  }
  return mapping;
}

/** The most characters that are taken of a cell; a longer one is no title or name but a mistake in the file. */
const MOST: Partial<Record<Field, number>> = {
  title: 1000,
  company: 1000,
  location: 1000,
  pay: 1000,
  contact: 1000,
  source: 1000,
  tags: 1000,
  text: 400_000,
  notes: 400_000,
};

/** Reads all rows with the confirmed columns. `dayFirst`: 3/5 is the third of May. */
export function readEntries({ rows }: Sheet, mapping: Mapping, dayFirst: boolean): SheetReading {
  const entries: SheetEntry[] = [];
  const problems: SheetProblem[] = [];
  rows.forEach((cells, index) => {
    const row = index + 2;
    const whole = (field: Field) => {
      const column = mapping[field];
      return column === undefined ? '' : (cells[column] ?? '').trim();
    };
    const cell = (field: Field) => whole(field).slice(0, MOST[field]);
    if (!cell('title') && !cell('text')) {
      problems.push({ row, kind: 'no-title' });
      return;
    }
    for (const field of FIELDS) {
      const taken = cell(field).length;
      if (taken < whole(field).length) problems.push({ row, kind: 'cut', words: firstWords(cell(field)), taken });
    }
    entries.push(entryOf(row, cell, dayFirst, problems));
  });
  return { entries, problems };
}

/** Enough of a value to find it again in the file. */
function firstWords(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)} …` : value;
}

const TEXTS = ['location', 'text', 'pay', 'notes', 'contact', 'source'] as const;
const DATES = ['savedAt', 'appliedAt', 'deadline', 'followUp'] as const;

function entryOf(row: number, cell: (field: Field) => string, dayFirst: boolean, problems: SheetProblem[]): SheetEntry {
  const entry: SheetEntry = {
    row,
    title: cell('title'),
    company: cell('company'),
    status: statusOf(cell, row, problems),
  };
  for (const field of TEXTS) if (cell(field)) entry[field] = cell(field);
  for (const field of DATES) {
    const words = cell(field);
    const day = dayOf(words, dayFirst);
    if (day) entry[field] = day;
    else if (words) problems.push({ row, kind: 'no-date', words: firstWords(words) });
  }
  const url = cell('url');
  if (isAddress(url)) entry.url = url;
  else if (url) problems.push({ row, kind: 'no-address', words: firstWords(url) });
  const tags = cell('tags')
    .split(/[,;|]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (tags.length > 0) entry.tags = tags;
  return entry;
}

function statusOf(cell: (field: Field) => string, row: number, problems: SheetProblem[]): Status {
  const words = cell('status');
  const found = STATUS_WORDS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
  if (found) return found;
  const status = cell('appliedAt') ? 'applied' : 'saved';
  if (words) problems.push({ row, kind: 'unknown-status', words: firstWords(words), status });
  return status;
}

function isAddress(text: string): boolean {
  return text.length <= 8000 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-05-31` for a date as spreadsheets write it; null for anything else. `dayFirst`: 3/5 is the third of May. */
export function dayOf(words: string, dayFirst: boolean): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])/.exec(words);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:$|[ ,])/.exec(words);
  if (figures) {
    const [a, b] = [Number(figures[1]), Number(figures[3])];
    const year = Number(figures[4]!.length === 2 ? `20${figures[4]}` : figures[4]);
    return dayFirst || figures[2] === '.' ? dayFrom(year, b, a) : dayFrom(year, a, b);
  }
  const named =
    /^(?:\w{3,9}, )?([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/.exec(words) ??
    swapped(/^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})/.exec(words));
  if (!named) return null;
  const month = MONTHS.indexOf(named[1]!.slice(0, 3).toLowerCase()) + 1;
  return dayFrom(Number(named[3]), month, Number(named[2]));
}

function swapped(match: RegExpExecArray | null): string[] | null {
  return match && [match[0], match[2]!, match[1]!, match[3]!];
}

function dayFrom(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1990 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}

/** How the figures of dates such as 3/5/2026 are ordered; `none`: no date in the file depends on it. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown' | 'none';

/** The order of day and month, told by a date that can be read in one way only; `unknown` where there are only others. */
export function dateOrder({ rows }: Sheet, mapping: Mapping): DateOrder {
  let order: DateOrder = 'none';
  for (const cells of rows) {
    for (const field of DATES) {
      const column = mapping[field];
      const figures =
        column === undefined
          ? null
          : /^(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/.exec((cells[column] ?? '').trim());
      if (!figures) continue;
      const [first, second] = [Number(figures[1]), Number(figures[3])];
      if (first > 12) return 'day-first';
      if (second > 12) return 'month-first';
      // 5/5/2026 is the fifth of May either way
      if (first !== second) order = 'unknown';
    }
  }
  return order;
}
