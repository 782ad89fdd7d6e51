import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import { say } from '../text/say.ts';
import type { Sheet } from './spreadsheet.ts';

/** A file that is no table; the message says what to do. */
export class SheetError extends Error {}

/** Larger than any search: a file beyond this is the wrong file. */
export const MAX_SHEET_CHARACTERS = 20_000_000;
const MAX_ROWS = 20_000;

/** Reads comma, semicolon or tab separated text. Throws a `SheetError` whose message is for the user. */
export function readSheet(file: string): Sheet {
  if (file.length > MAX_SHEET_CHARACTERS)
    throw new SheetError('This file is too large for a list of postings. Export fewer columns or rows.');
  if (file.includes('\u0000'))
    throw new SheetError('This is not a text file. In your spreadsheet choose “Save as CSV”, then import that file.');
  const text = file.replace(/^\uFEFF/, '');
  const lines = parsed(text, separatorOf(text));
  const [columns, ...rows] = lines.filter((cells) => cells.some((cell) => cell !== ''));
  if (!columns || rows.length === 0)
    throw new SheetError('There are no rows in this file. The first row has to name the columns.');
  if (columns.length < 2)
    throw new SheetError('Only one column was found. Save the table as CSV with commas, semicolons or tabs between.');
  if (rows.length > MAX_ROWS)
    throw new SheetError(say('This file has more than {#n} rows. Split it and import the parts.', { n: MAX_ROWS }));
  return { columns, rows: rows.map((cells) => columns.map((_, at) => cells[at] ?? '')) };
}

function parsed(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    const line = (error as CsvError).lines;
    throw new SheetError(
      typeof line === 'number'
        ? say('This table cannot be read from line {#n} on: a quotation mark is not closed. Save it again as CSV.', {
            n: line,
          })
        : say('This table cannot be read: a quotation mark is not closed. Save it again as CSV.'),
    );
  }
}

/** The separator that the first line has most of; commas where none is there. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => [mark, bare.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
