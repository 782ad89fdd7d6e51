import type { BandId } from '../../knowledge/taxonomy.ts';
import { ceilingOf } from '../../match/score.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { hasNews, isQuiet, quietSince } from '../../tracker/today.ts';

/** What the list of saved postings is narrowed to; empty text or id means all. */
export interface Filter {
  words: string;
  status: string;
  level: string;
  band: string;
  mode: string;
  tag: string;
  source: string;
  /** `quiet`, `closed`, `news` or `planned`: the state that rows must be in. */
  only: string;
}

/** The filter that lets every row through. */
export const NO_FILTER: Filter = {
  words: '',
  status: '',
  level: '',
  band: '',
  mode: '',
  tag: '',
  source: '',
  only: '',
};

/** The columns that the list can be sorted by. */
export const SORT_COLUMNS = ['title', 'company', 'score', 'pay', 'status', 'nextAt', 'savedAt', 'updatedAt'] as const;
/** A column that the list can be sorted by. */
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** By what rows are ordered. */
export interface Sort {
  column: SortColumn;
  down: boolean;
}

/** Sorts rows, those without the value last. */
export function sorted(rows: readonly SavedRow[], { column, down }: Sort): SavedRow[] {
  return rows
    .map((row) => ({ row, by: sortValue(row, column) }))
    .sort((a, b) => compare(a.by, b.by, down) || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}

/** The rows that hold every word of the search and pass every filter, in the order given. `now` is ISO 8601, UTC. */
export function select(rows: readonly SavedRow[], filter: Filter, now = ''): SavedRow[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const quiet = filter.only === 'quiet' && now ? quietSince(now) : '';
  return rows.filter(
    (row) =>
      (filter.status === '' || row.status === filter.status) &&
      (filter.level === '' || row.level === filter.level) &&
      (filter.band === '' || row.band === filter.band) &&
      (filter.mode === '' || row.mode === filter.mode) &&
      (filter.source === '' || row.source === filter.source) &&
      (filter.tag === '' || row.tags?.includes(filter.tag) === true) &&
      isIn(row, filter.only, quiet) &&
      (words.length === 0 || holds(textOf(row), words)),
  );
}

/** Makes the texts that are searched, so that the first keystroke is as quick as the next ones. */
export function prepareSearch(rows: readonly SavedRow[]): void {
  for (const row of rows) textOf(row);
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function isIn(row: SavedRow, only: string, quiet: string): boolean {
  if (only === 'closed') return row.closed === true;
  if (only === 'news') return hasNews(row);
  if (only === 'planned') return row.nextAt !== undefined;
  return only !== 'quiet' || isQuiet(row, quiet);
}

/** Texts that were made before: after a step only the rows that changed are made anew. */
const texts = new WeakMap<SavedRow, string>();

function textOf(row: SavedRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { title, company, location, note, tags = [], source = '', followUpWords = '' } = row;
  const text = [title, company, location, note, source, followUpWords, ...tags].join('\n').toLowerCase();
  texts.set(row, text);
  return text;
}

function compare(left: string | number | null, right: string | number | null, down: boolean): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  const order = left < right ? -1 : left > right ? 1 : 0;
  return down ? -order : order;
}

function sortValue(row: SavedRow, column: SortColumn): string | number | null {
  switch (column) {
    case 'score':
      return row.score === null ? null : Math.min(row.score, ceilingOf(row.band as BandId));
    case 'pay':
      return row.payMax ?? row.payMin;
    case 'title':
    case 'company':
      return row[column].toLowerCase();
    default:
      return row[column] ?? null;
  }
}
