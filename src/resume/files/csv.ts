/** The rows of a CSV text by the names of its first row; cells may be quoted and hold line breaks. */
export function rowsOfCsv(text: string): ReadonlyMap<string, string>[] {
  const [header, ...rows] = cellsOf(text.replace(/^\ufeff/, ''));
  return (header ? rows : []).map((cells) => new Map(header!.map((name, index) => [name.trim(), cells[index] ?? ''])));
}

/** A cell with what ends it: a quoted one, or one up to the next comma or line's end. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/y;

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const found = CELL.exec(text);
    if (!found) break;
    const [, quoted, plain, end] = found;
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return row.some((cell) => cell !== '') ? [...rows, row] : rows;
}
