import { withoutMyPay } from '../match/redact.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import { toCsv } from './formats/csv.ts';
import { toHtml } from './formats/html.ts';
import { toMarkdown } from './formats/markdown.ts';
import { matchDocument, type ReportInput, type ReportOptions } from './match-report.ts';
import { REQUIREMENT_HEADER, requirementRows } from './rows.ts';
import { inOrder, SAVED_COLUMNS, savedDocument } from './saved-report.ts';

export type { ReportInput, ReportOptions } from './match-report.ts';

/** The formats a report comes in. */
export const REPORT_FORMATS = ['md', 'html', 'csv', 'json'] as const;
/** The name of a report format. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as a file. */
export interface ReportFile {
  filename: string;
  mime: string;
  body: string;
}

const MIME: Record<ReportFormat, string> = {
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** One posting, against the profile where there is a match. Same input, same bytes. */
export function matchReport(input: ReportInput, format: ReportFormat, options: ReportOptions = {}): ReportFile {
  const { company, title } = input.analysis.posting;
  const shown = redacted(input, options);
  return file(fileName([company, title]), format, () => {
    switch (format) {
      case 'md':
        return toMarkdown(matchDocument(shown));
      case 'html':
        return toHtml(matchDocument(shown));
      case 'csv':
        return toCsv([REQUIREMENT_HEADER, ...requirementRows(shown.match)]);
      case 'json':
        return json({ schema: 'rolescope/report@1', ...asData(shown, options) });
    }
  });
}

/** All saved postings: one row each (Markdown, HTML, CSV), or everything (JSON). */
export function savedReport(
  list: readonly SavedPosting[],
  format: ReportFormat,
  options: ReportOptions = {},
): ReportFile {
  const kept = list.map((saved) => ({
    ...saved,
    match: redacted(saved, options).match,
    notes: options.hideNotes ? '' : saved.notes,
  }));
  return file('saved-postings', format, () => {
    switch (format) {
      case 'md':
        return toMarkdown(savedDocument(kept));
      case 'html':
        return toHtml(savedDocument(kept));
      case 'csv':
        return toCsv([
          SAVED_COLUMNS.map(([name]) => name),
          ...inOrder(kept).map((saved) => SAVED_COLUMNS.map(([, value]) => value(saved))),
        ]);
      case 'json':
        return json({
          schema: 'rolescope/reports@1',
          postings: inOrder(kept).map((saved) => asData({ ...saved, saved }, options)),
        });
    }
  });
}

/** What is reported: all of it, but for what the options keep private. */
function redacted({ analysis, match, saved }: ReportInput, { hideMyPay, hideNotes }: ReportOptions): ReportInput {
  return {
    analysis,
    match: match && hideMyPay ? withoutMyPay(match, analysis) : match,
    ...(saved ? { saved: hideNotes ? { ...saved, notes: '' } : saved } : {}),
  };
}

function asData({ analysis, match, saved }: ReportInput, { hideNotes }: ReportOptions) {
  return {
    analysis,
    match,
    ...(saved ? { status: saved.status, savedAt: saved.savedAt, ...(hideNotes ? {} : { notes: saved.notes }) } : {}),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function file(name: string, format: ReportFormat, body: () => string): ReportFile {
  return { filename: `${name}.${format}`, mime: MIME[format], body: body() };
}

/** A name every file system takes: letters, digits and dashes, at most 80 characters. */
function fileName(parts: string[]): string {
  const name = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return name || 'rolescope-report';
}
