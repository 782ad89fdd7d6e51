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
  savedAt?: string;
  appliedAt?: string;
  deadline?: string;
  followUp?: string;
  notes?: string;
  contact?: string;
  source?: string;
  tags?: string[];
}

/** A row that cannot be used, or a value of it that was left out, with the reason in words. */
export interface SheetProblem {
  row: number;
  why: string;
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
      problems.push({ row, why: 'It has no job title.' });
      return;
    }
    for (const field of FIELDS) if (cell(field) !== whole(field)) problems.push(cutAt(row, cell(field)));
    entries.push(entryOf(row, cell, dayFirst, problems));
  });
  return { entries, problems };
}

function cutAt(row: number, words: string): SheetProblem {
  return { row, why: `“${words.slice(0, 40)} …” is too long; only its first ${words.length} characters are taken.` };
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
    else if (words)
      problems.push({ row, why: `“${words.slice(0, 40)}” is no date that can be read; it was left out.` });
  }
  const url = cell('url');
  if (isAddress(url)) entry.url = url;
  else if (url) problems.push({ row, why: `“${url.slice(0, 60)}” is no web address; it was left out.` });
  const tags = cell('tags')
    .split(/[,;|]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (tags.length > 0) entry.tags = tags;
  return entry;
}

function statusOf(cell: (field: Field) => string, row: number, problems: SheetProblem[]): Status {
  const words = cell('status').toLowerCase();
  const found = STATUS_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (!found && words)
    problems.push({ row, why: `The status “${words.slice(0, 40)}” is not known; it was taken as saved.` });
  return found ?? (cell('appliedAt') ? 'applied' : 'saved');
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

/**
 * Whether dates such as 3/5/2026 begin with the day: told by a date that can be read in one way only. Null where none
 * tells, so that the user is asked.
 */
export function readsDayFirst({ rows }: Sheet, mapping: Mapping): boolean | null {
  for (const cells of rows) {
    for (const field of DATES) {
      const column = mapping[field];
      const figures = column === undefined ? null : /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(cells[column] ?? '');
      if (figures && Number(figures[1]) > 12) return true;
      if (figures && Number(figures[2]) > 12) return false;
    }
  }
  return null;
}
