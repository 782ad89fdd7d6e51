import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import type { ErrorCode } from '../knowledge/taxonomy.ts';
import { htmlToText } from '../page/blocks.ts';
import type { PostingInput } from '../page/posting.ts';
import { UsageError } from './arguments.ts';

/** A record that cannot be analysed: reported on its line, the rest goes on. */
export class RecordError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'RecordError';
    this.code = code;
  }
}

/** One input record, or why it cannot be used. */
export type InputRecord = { id: string; input: PostingInput } | { id: string; error: RecordError };

/** No posting is longer; a longer line is a broken file. In UTF-16 units. */
const MAX_RECORD = 20_000_000;
const KEYS = ['title', 'company', 'location', 'url', 'html', 'text'] as const;

/** All records of the inputs in order, one at a time, so that memory does not grow with their number. */
export async function* readRecords(
  files: readonly string[],
  page: string | null,
  stdin: Readable,
): AsyncGenerator<InputRecord> {
  let number = 0;
  for (const file of files) {
    const lines = file === '-' || extname(file) === '.jsonl';
    if (!lines) {
      number += 1;
      yield await wholeFile(file, String(number), page);
      continue;
    }
    const stream = file === '-' ? stdin : await openFile(file);
    if (file !== '-') yield* jsonLines(stream);
    else yield* standardInput(stream);
  }
}

async function wholeFile(file: string, id: string, page: string | null): Promise<InputRecord> {
  const { size } = await statOf(file);
  if (size > MAX_RECORD * 2) return { id, error: tooLarge() };
  const raw = await readFile(file, 'utf8');
  return attempt(id, async () => {
    if (page !== null) return fromPage(raw, page);
    switch (extname(file)) {
      case '.json':
        return fromRecord(parseRecord(raw));
      case '.html':
      case '.htm':
        return (await fromWholePage(raw)) ?? fromText(await plainText(raw));
      default:
        return fromText(raw);
    }
  });
}

/** Standard input is records if it starts like one, else the text of one posting. */
async function* standardInput(stream: Readable): AsyncGenerator<InputRecord> {
  stream.setEncoding('utf8');
  const iterator = (stream as AsyncIterable<string>)[Symbol.asyncIterator]();
  let head = '';
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    head += next.value;
    if (head.trim() !== '') break; // no further: what is there is answered before more is awaited
  }
  const rest = async function* () {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  if (/^\s*\{/.test(head.replace(/^\ufeff/, ''))) yield* jsonLines(rest());
  else {
    let text = '';
    for await (const chunk of rest()) if (text.length <= MAX_RECORD) text += chunk;
    yield text.length > MAX_RECORD ? { id: '1', error: tooLarge() } : await attempt('1', async () => fromText(text));
  }
}

async function* jsonLines(chunks: AsyncIterable<string | Buffer>): AsyncGenerator<InputRecord> {
  for await (const { line, number } of linesOf(chunks)) {
    if (line?.trim() === '') continue;
    const id = String(number);
    if (line === null) yield { id, error: tooLarge() };
    else
      yield await attempt(
        id,
        async () => fromRecord(parseRecord(line)),
        () => idOf(line),
      );
  }
}

/** Cuts chunks into numbered lines; `null` stands for a line that is longer than any record. */
async function* linesOf(
  chunks: AsyncIterable<string | Buffer>,
): AsyncGenerator<{ line: string | null; number: number }> {
  let rest = '';
  let overlong = false;
  let number = 0;
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    for (const line of parts) {
      number += 1;
      yield { line: overlong || line.length > MAX_RECORD ? null : line.replace(/^\ufeff/, ''), number };
      overlong = false;
    }
    if (rest.length > MAX_RECORD) {
      overlong = true;
      rest = '';
    }
  }
  if (rest !== '' || overlong) yield { line: overlong ? null : rest.replace(/^\ufeff/, ''), number: number + 1 };
}

async function attempt(
  id: string,
  read: () => Promise<PostingInput>,
  givenId: () => string | null = () => null,
): Promise<InputRecord> {
  try {
    const input = await read();
    if (!input.title.trim() && !input.text.trim()) throw new RecordError('empty-record', 'neither a title nor a text');
    return { id: input.id || id, input };
  } catch (error) {
    if (error instanceof RecordError) return { id: givenId() ?? id, error };
    return { id, error: new RecordError('internal', 'this record could not be read') };
  }
}

function parseRecord(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RecordError('bad-json', 'not valid JSON');
  }
}

async function fromRecord(record: unknown): Promise<PostingInput> {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new RecordError('bad-record', 'a record is a JSON object');
  }
  const given = record as Record<string, unknown>;
  for (const key of KEYS) {
    const value = given[key];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      throw new RecordError('bad-record', `“${key}” is a text, not ${Array.isArray(value) ? 'a list' : typeof value}`);
    }
  }
  const { title, company, location, url, html, text } = given as Partial<Record<(typeof KEYS)[number], string>>;
  return {
    id: given.id === undefined || given.id === null ? '' : String(given.id),
    title: title ?? '',
    company: company ?? '',
    location: location ?? '',
    url: url ?? '',
    text: text ?? (html ? await plainText(html) : ''),
  };
}

/** A text file: its first line is the title if it reads like one. */
function fromText(raw: string): PostingInput {
  const text = raw.replace(/^\ufeff/, '');
  const first = text
    .trimStart()
    .split('\n', 1)[0]!
    .replace(/^#+\s*/, '')
    .trim();
  const isTitle = first.length > 0 && first.length <= 100 && !/[.:;!?]$/.test(first);
  return { title: isTitle ? first : '', text };
}

async function fromPage(html: string, address: string): Promise<PostingInput> {
  const { readPage } = await import('../page/read.ts');
  const result = readPage(await parseDocument(html), address);
  if (!result.ok) throw new RecordError('bad-record', `${result.problem.code}: ${result.problem.hint}`);
  return result.posting;
}

/** A page that was saved whole, read without its address; null for a bare description, or where no posting is found in it. */
async function fromWholePage(html: string): Promise<PostingInput | null> {
  if (!/<(?:html|body|main)[\s>]/i.test(html)) return null;
  const { readPage } = await import('../page/read.ts');
  const result = readPage(await parseDocument(html), NO_ADDRESS);
  return result.ok ? { ...result.posting, url: '' } : null;
}

/** Stands for the address of a page that came without one. */
const NO_ADDRESS = 'https://saved.invalid/job';

async function plainText(html: string): Promise<string> {
  const { DOMParser } = await import('linkedom');
  return htmlToText(html, (markup) => new DOMParser().parseFromString(markup, 'text/html') as unknown as Document);
}

async function parseDocument(html: string): Promise<Document> {
  const { parseHTML } = await import('linkedom');
  return parseHTML(html).document as unknown as Document;
}

function idOf(line: string): string | null {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return id === undefined || id === null ? null : String(id);
  } catch {
    return null;
  }
}

function tooLarge(): RecordError {
  return new RecordError('too-large', `longer than ${MAX_RECORD.toLocaleString('en')} characters, so it was not read`);
}

async function statOf(file: string) {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new UsageError(`${file} is a folder; name the files in it`);
    return found;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `cannot read ${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'the system refuses'}`,
    );
  }
}

async function openFile(file: string): Promise<Readable> {
  await statOf(file);
  return createReadStream(file, 'utf8');
}
