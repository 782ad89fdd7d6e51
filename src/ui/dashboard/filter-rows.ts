import type { SavedRow } from '../../tracker/saved.ts';

/** What the list of saved postings is narrowed to; empty text or id means all. */
export interface Filter {
  words: string;
  status: string;
  level: string;
  band: string;
}

/** The filter that lets every row through. */
export const NO_FILTER: Filter = { words: '', status: '', level: '', band: '' };

/** The columns that the list can be sorted by. */
export type SortColumn = 'title' | 'company' | 'score' | 'pay' | 'status' | 'savedAt';

/** By what rows are ordered. */
export interface Sort {
  column: SortColumn;
  down: boolean;
}

/** A row with the text that is searched, made once so that a keystroke stays cheap among thousands of rows. */
export interface SearchRow {
  row: SavedRow;
  text: string;
}

/** Sorts rows, those without the value last, and prepares them for searching. */
export function searchable(rows: readonly SavedRow[], sort: Sort): SearchRow[] {
  return rows
    .toSorted((a, b) => compare(a, b, sort))
    .map((row) => ({ row, text: [row.title, row.company, row.location, row.note].join('\n').toLowerCase() }));
}

/** The rows that hold every word of the search and pass every filter, in the order given. */
export function select(rows: readonly SearchRow[], filter: Filter): SavedRow[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter(
      ({ row, text }) =>
        (filter.status === '' || row.status === filter.status) &&
        (filter.level === '' || row.level === filter.level) &&
        (filter.band === '' || row.band === filter.band) &&
        words.every((word) => text.includes(word)),
    )
    .map(({ row }) => row);
}

function compare(a: SavedRow, b: SavedRow, { column, down }: Sort): number {
  const left = sortValue(a, column);
  const right = sortValue(b, column);
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  const order = left < right ? -1 : left > right ? 1 : 0;
  return (down ? -order : order) || (a.key < b.key ? -1 : 1);
}

function sortValue(row: SavedRow, column: SortColumn): string | number | null {
  switch (column) {
    case 'score':
      return row.score;
    case 'pay':
      return row.payMax ?? row.payMin;
    case 'title':
    case 'company':
      return row[column].toLowerCase();
    default:
      return row[column];
  }
}
