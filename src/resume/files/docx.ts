/** Markup, or the text up to the next. */
const PIECE = /<[^<>]*>|[^<]+/g;
const NAME = /^<\/?([\w:]+)/;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** A table's row that is being read: finished cells, and the lines of the open one. */
interface Row {
  cells: string[][];
}

/** What has been read so far. Paragraphs nest, for text boxes stand inside them. */
interface State {
  lines: string[];
  paragraphs: string[];
  rows: Row[];
  inText: boolean;
  /** How deep inside of parts that repeat or have been deleted. */
  skipped: number;
}

/** Deleted text, and the second copy of a text box for old programs. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/** The main part of a Word document as plain text: a line for each paragraph, `• ` before items of lists, `|` between cells of a row. */
export function textOfWordXml(xml: string): string {
  const state: State = { lines: [], paragraphs: [], rows: [], inText: false, skipped: 0 };
  for (const [piece] of xml.matchAll(PIECE)) {
    if (piece[0] !== '<') addText(state, piece);
    else onTag(state, piece);
  }
  return state.lines.join('\n');
}

function addText(state: State, raw: string): void {
  if (state.inText && state.skipped === 0) append(state, unescaped(raw));
}

function append({ paragraphs }: State, text: string): void {
  if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
}

function onTag(state: State, tag: string): void {
  const name = NAME.exec(tag)?.[1];
  if (!name) return;
  const closes = tag[1] === '/';
  const alone = tag.endsWith('/>');
  if (SKIPPED.has(name) && !alone) state.skipped += closes ? -1 : 1;
  if (state.skipped > 0) return;
  if (closes) onEnd(state, name);
  else if (!alone) onStart(state, name);
  if (!closes) onMark(state, name);
}

function onStart(state: State, name: string): void {
  if (name === 'w:p') state.paragraphs.push('');
  else if (name === 'w:t') state.inText = true;
  else if (name === 'w:tr') state.rows.push({ cells: [] });
  else if (name === 'w:tc') state.rows.at(-1)?.cells.push([]);
}

function onMark(state: State, name: string): void {
  if (name === 'w:tab' || name === 'w:ptab') append(state, '\t');
  else if (name === 'w:br' || name === 'w:cr') append(state, '\n');
  else if (name === 'w:numPr') append(state, '• ');
  else if (name === 'w:noBreakHyphen') append(state, '-');
}

function onEnd(state: State, name: string): void {
  if (name === 'w:t') state.inText = false;
  else if (name === 'w:p') endParagraph(state);
  else if (name === 'w:tr') endRow(state);
}

function endParagraph(state: State): void {
  const text = state.paragraphs.pop();
  if (text === undefined) return;
  (state.rows.at(-1)?.cells.at(-1) ?? state.lines).push(...text.split('\n'));
}

/** A row of single lines is one line (title, dates); longer cells are columns of the page and read one after the other. */
function endRow(state: State): void {
  const cells = (state.rows.pop()?.cells ?? []).map((lines) => lines.filter((line) => line.trim() !== ''));
  const target = state.rows.at(-1)?.cells.at(-1) ?? state.lines;
  if (cells.every(({ length }) => length <= 1)) target.push(cells.flat().join(' | '));
  else target.push(...cells.flat());
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
