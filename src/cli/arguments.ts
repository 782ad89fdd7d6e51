import { parseArgs } from 'node:util';

/** The formats of the command line: those of a report, a record a line, and a summary for people. */
export const CLI_FORMATS = ['text', 'json', 'jsonl', 'md', 'html', 'csv'] as const;
/** The name of an output format. */
export type CliFormat = (typeof CLI_FORMATS)[number];

/** What the command line asks for. */
export interface CliArguments {
  files: string[];
  format: CliFormat;
  profile: string | null;
  /** Address of the saved pages that are given as files. */
  page: string | null;
  /** Shows the rule behind every fact (format `text`). */
  explain: boolean;
  /** Leaves undecided what only grammar could decide, so that what grammar adds can be measured. */
  wordsOnly: boolean;
  help: boolean;
}

/** A mistake of the caller: shown as one line, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What `--help` prints. */
export const HELP = `Reads job postings and prints what they say; with a profile, how they fit.

npm run -s analyse -- [options] FILE…        (- for standard input)

  --format FORMAT   text (default), json, jsonl, md, html or csv
  --profile FILE    compare with this profile (rolescope/profile@1)
  --page URL        the files are saved pages from this address
  --explain         with text: every fact with the rule that read it
  --words-only      never load the grammar library

Files: .txt .md .html are one posting each, .json is one record, .jsonl a record a line:
{"id", "title", "company", "location", "url", "html" or "text"}
Exit codes: 0 all done, 1 some records could not be read, 2 nothing could be done.
`;

/** Reads the command line; throws a `UsageError` that says what is wrong. */
export function readArguments(argv: readonly string[]): CliArguments {
  const { values, positionals } = parsed(argv);
  const format = CLI_FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`unknown format “${values.format}”; choose one of ${CLI_FORMATS.join(', ')}`);
  if (positionals.length === 0 && !values.help)
    throw new UsageError('no file given; name one, or - for standard input (--help)');
  return {
    files: positionals,
    format,
    profile: values.profile ?? null,
    page: values.page ?? null,
    explain: values.explain,
    wordsOnly: values['words-only'],
    help: values.help,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        profile: { type: 'string' },
        page: { type: 'string' },
        explain: { type: 'boolean', default: false },
        'words-only': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]!);
  }
}
