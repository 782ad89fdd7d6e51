import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** Finds what has to be translated by reading the code: every text handed to `t()`, `tn()` and `msg()`, and texts that are not. */

const ROOT = join(import.meta.dirname, '../..');

/** A text with the place it stands at. */
export interface Found {
  text: string;
  at: string;
}

/** Texts that need a catalogue entry, and texts that people see but no function translates. */
export interface Messages {
  keys: Found[];
  bare: Found[];
}

/** Attributes whose texts people read or hear. */
const SPOKEN = new Set(['title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt', 'label']);
/** The same in every language. */
const NAMES = /^(?:Rolescope|CSV|JSON|Markdown|LinkedIn|Indeed|P&L|careers\.example\.com)$/;

/** Below the interface everything speaks English; `t()` is given these tables, and the sentences of these folders' errors, as they stand. */
const TABLES: Readonly<Record<string, string>> = {
  'src/store/errors.ts': 'MESSAGES',
  'src/page/refusals.ts': 'HINTS',
  'src/knowledge/words.ts': 'LEVEL_LABEL',
};
const ERRORS = ['src/ui', 'src/store', 'src/tracker', 'src/resume/files'];

/** Reads all components and the words they use. */
export function messagesOf(folders: readonly string[]): Messages {
  const found: Messages = { keys: [], bare: [] };
  for (const file of folders.flatMap(codeIn)) read(file, found);
  for (const file of ERRORS.flatMap(codeIn)) readErrors(file, found);
  for (const [file, table] of Object.entries(TABLES)) readTable(file, table, found);
  found.keys.push(...titles());
  return found;
}

function codeIn(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => `${folder}/${file}`);
}

/** Titles of the pages, but those that are the name alone. */
function titles(): Found[] {
  const files = readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      text: /<title>(.*)<\/title>/.exec(readFileSync(join(ROOT, 'entrypoints', file), 'utf8'))![1]!,
      at: file,
    }))
    .filter(({ text }) => !NAMES.test(text));
}

/** `new StoreError('…')`: whole sentences only; one with figures in it stays English. */
function readErrors(file: string, { keys }: Messages): void {
  new Visitor({
    NewExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'Identifier' || !callee.name.endsWith('Error')) return;
      for (const text of textsOf(first)) if (/\.$/.test(text) && !text.includes(' … ')) keys.push({ text, at: file });
    },
  }).visit(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program);
}

function readTable(file: string, table: string, { keys }: Messages): void {
  const before = keys.length;
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || id.name !== table) return;
      const words = init?.type === 'TSAsExpression' ? init.expression : init;
      if (words?.type !== 'ObjectExpression') return;
      for (const row of words.properties)
        if (row.type === 'Property') for (const text of textsOf(row.value)) keys.push({ text, at: file });
    },
  }).visit(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program);
  if (keys.length === before) throw new Error(`no table ${table} in ${file}`);
}

function read(file: string, { keys, bare }: Messages): void {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const at = (offset: number) => `${file}:${code.slice(0, offset).split('\n').length}`;
  const seen = (text: string, offset: number) => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (/\p{L}{2}/u.test(words) && !NAMES.test(words)) bare.push({ text: words, at: at(offset) });
  };
  const inAttributes = new Set<unknown>();
  new Visitor({
    CallExpression({ callee, arguments: [first, second, third], start }) {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 't' || callee.name === 'msg') {
        for (const text of textsOf(first)) keys.push({ text, at: at(start) });
      }
      if (callee.name === 'say') for (const text of textsOf(first)) seen(text, start);
      if (callee.name === 'tn') keys.push({ text: `${textsOf(second)[0]}|${textsOf(third)[0]}`, at: at(start) });
    },
    JSXText: ({ value, start }) => seen(value, start),
    JSXAttribute({ name, value, start }) {
      inAttributes.add(value);
      if (name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name) || !value) return;
      if (value.type === 'Literal') seen(String(value.value), start);
      if (value.type === 'JSXExpressionContainer') for (const text of textsOf(value.expression)) seen(text, start);
    },
    JSXExpressionContainer(node) {
      if (!inAttributes.has(node)) for (const text of textsOf(node.expression)) seen(text, node.start);
    },
  }).visit(parseSync(file, code).program);
}

interface AnyNode {
  type: string;
  [key: string]: unknown;
}

/** The texts that an expression may be: itself, or either branch of a choice. */
function textsOf(node: unknown): string[] {
  const { type, value, consequent, alternate, right, quasis, expressions } = (node ?? { type: '' }) as AnyNode;
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type === 'ConditionalExpression') return [...textsOf(consequent), ...textsOf(alternate)];
  if (type === 'LogicalExpression') return textsOf(right);
  if (type === 'TemplateLiteral')
    return (expressions as unknown[]).length === 0
      ? [(quasis as { value: { cooked: string } }[])[0]!.value.cooked]
      : [(quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked).join(' … ')];
  return [];
}
