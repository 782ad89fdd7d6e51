import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { analyse } from '../analyse.ts';
import { computeMatch } from '../match/compute.ts';
import type { Profile } from '../profile/schema.ts';
import { HELP, readArguments, UsageError } from './arguments.ts';
import { type Outcome, writerOf } from './output.ts';
import { type InputRecord, RecordError, readRecords } from './records.ts';

/** Where the command reads and writes. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

/** Runs the command line on its arguments; gives the exit code. Never throws for bad input. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await analyseFiles(argv, streams);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    const message =
      error instanceof UsageError ? error.message : 'something went wrong inside; please report it with the file';
    streams.stderr.write(`rolescope: ${message}\n`);
    return 2;
  }
}

async function analyseFiles(argv: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const options = readArguments(argv);
  if (options.help) {
    stdout.write(HELP);
    return 0;
  }
  const profile = options.profile === null ? null : await loadProfile(options.profile);
  const records = readRecords(options.files, options.page, stdin);
  const first = await records.next();
  const second = first.done ? first : await records.next();
  const writer = writerOf(options, !second.done || options.files.length > 1);
  await write(stdout, writer.start());
  let count = 0;
  let failed = 0;
  for (let next = first; !next.done; next = count === 1 ? second : await records.next()) {
    const outcome = await analysed(next.value, profile, options.wordsOnly);
    if ('error' in outcome) {
      failed += 1;
      if (!options.format.startsWith('json'))
        stderr.write(`rolescope: record ${outcome.id}: ${outcome.error.message}\n`);
    }
    await write(stdout, writer.record(outcome, count));
    count += 1;
    if (stderr.isTTY && count % 100 === 0) stderr.write(`\r${count} postings read`);
  }
  if (stderr.isTTY && count >= 100) stderr.write('\n');
  await write(stdout, writer.end(count));
  return failed > 0 ? 1 : 0;
}

async function analysed(record: InputRecord, profile: Profile | null, wordsOnly: boolean): Promise<Outcome> {
  if ('error' in record) return record;
  try {
    const analysis = await analyse({ ...record.input, id: record.id }, wordsOnly ? { grammar: null } : {});
    return { id: record.id, analysis, match: profile && computeMatch(analysis, profile) };
  } catch {
    return {
      id: record.id,
      error: new RecordError('internal', 'this posting could not be analysed; please report it'),
    };
  }
}

async function loadProfile(file: string): Promise<Profile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`cannot read the profile ${file}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError(`the profile ${file} is not valid JSON`);
  }
  const { parseProfile } = await import('../profile/parse.ts');
  const parsed = parseProfile(json);
  if (!parsed.ok) throw new UsageError(`the profile ${file} cannot be used: ${parsed.message}`);
  return parsed.profile;
}

async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}
