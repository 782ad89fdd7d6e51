/**
 * Rows as CSV that spreadsheets open without running anything in it: every text is quoted, and one that could start
 * a formula gets an apostrophe in front (OWASP "CSV injection"). Numbers stay numbers; null is an empty cell.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What a spreadsheet may take for the start of a formula, also behind blanks and in full width. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return `"${(FORMULA.test(value) ? `'${value}` : value).replace(/"/g, '""')}"`;
}
