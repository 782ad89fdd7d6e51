import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import { toCsv } from '../report/formats/csv.ts';
import { htmlPage, toHtmlBlocks } from '../report/formats/html.ts';
import { toMarkdown } from '../report/formats/markdown.ts';
import { matchDocument } from '../report/match-report.ts';
import { POSTING_HEADER, postingRow, REQUIREMENT_HEADER, requirementRows } from '../report/rows.ts';
import type { CliArguments, CliFormat } from './arguments.ts';
import type { RecordError } from './records.ts';
import { summary } from './summary.ts';

/** One finished record on its way out. */
export type Outcome = { id: string; analysis: Analysis; match: Match | null } | { id: string; error: RecordError };

/** How a format writes: what comes first, each record, and what comes last. */
export interface Writer {
  start(): string;
  record(outcome: Outcome, index: number): string;
  end(count: number): string;
}

/** The writer of a format. `several` is known before: a single JSON record is an object, several are an array. */
export function writerOf({ format, explain, profile }: CliArguments, several: boolean): Writer {
  const none = () => '';
  const writers: Record<CliFormat, Writer> = {
    jsonl: { start: none, record: (outcome) => `${JSON.stringify(plain(outcome))}\n`, end: none },
    json: {
      start: () => (several ? '[\n' : ''),
      record: (outcome, index) => `${several && index > 0 ? ',\n' : ''}${JSON.stringify(plain(outcome), null, 2)}`,
      end: () => (several ? '\n]\n' : '\n'),
    },
    text: { start: none, record: (outcome) => ('error' in outcome ? '' : `${summary(outcome, explain)}\n`), end: none },
    md: {
      start: none,
      record: (outcome, index) =>
        'error' in outcome ? '' : `${index > 0 ? '\n---\n\n' : ''}${toMarkdown(matchDocument(outcome))}`,
      end: none,
    },
    html: {
      start: () => htmlPage('Match report').head,
      record: (outcome) => ('error' in outcome ? '' : `${toHtmlBlocks(matchDocument(outcome).blocks)}\n`),
      end: () => htmlPage('Match report').foot,
    },
    csv: {
      start: () => toCsv([profile ? ['Id', 'Title', ...REQUIREMENT_HEADER] : ['Id', ...POSTING_HEADER]]),
      record: (outcome) => {
        if ('error' in outcome) return '';
        const { id, analysis, match } = outcome;
        if (!profile) return toCsv([[id, ...postingRow(analysis)]]);
        return toCsv(requirementRows(match).map((row) => [id, analysis.posting.title, ...row]));
      },
      end: none,
    },
  };
  return writers[format];
}

function plain(outcome: Outcome) {
  if ('error' in outcome)
    return { id: outcome.id, error: { code: outcome.error.code, message: outcome.error.message } };
  return outcome.match ? { ...outcome.analysis, match: outcome.match } : outcome.analysis;
}
