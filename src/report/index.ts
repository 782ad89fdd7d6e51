import type { GrowthPlan } from '../prepare/growth.ts';
import type { Preparation } from '../prepare/prepare.ts';
import type { Profile } from '../profile/schema.ts';
import type { Listing } from '../tracker/listed.ts';
import { asData } from './as-data.ts';
import { type Compared, compareDocument, compareLines, type Weights } from './compare.ts';
import type { ReportDocument } from './document.ts';
import { toCsv } from './formats/csv.ts';
import { toHtml } from './formats/html.ts';
import { toMarkdown } from './formats/markdown.ts';
import { growthDocument } from './growth-report.ts';
import { matchDocument, type ReportInput } from './match-report.ts';
import { preparationDocument } from './preparation-report.ts';
import { type ReportOptions, redacted } from './redact.ts';
import { REQUIREMENT_HEADER, requirementRows } from './rows.ts';
import { type SavedPieces, savedPieces } from './saved-pieces.ts';

export type { ReportInput } from './match-report.ts';
export type { ReportOptions } from './redact.ts';

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
    if (format === 'csv') return toCsv([REQUIREMENT_HEADER, ...requirementRows(shown.match)]);
    if (format === 'json') return json({ schema: 'rolescope/report@1', ...asData(shown) });
    return written(matchDocument(shown), format);
  });
}

/** A report on saved postings as a file, in pieces. */
export interface SavedFile extends SavedPieces, Omit<ReportFile, 'body'> {}

/** See `savedPieces`. */
export function savedFile(
  list: readonly Listing[],
  format: ReportFormat,
  options: ReportOptions = {},
  profile: Profile | null = null,
): SavedFile {
  const { body: _, ...named } = file('saved-postings', format, () => '');
  return { ...named, ...savedPieces(list, format, options, profile) };
}

/** The preparation for one posting. */
export function preparationReport(preparation: Preparation, format: 'md' | 'html'): ReportFile {
  const { company, title } = preparation;
  return file(fileName(['prepare', company, title]), format, () => written(preparationDocument(preparation), format));
}

/** The growth plan. */
export function growthReport(plan: GrowthPlan, format: 'md' | 'html'): ReportFile {
  return file('what-to-grow', format, () => written(growthDocument(plan), format));
}

/** Postings side by side; CSV holds the table, JSON the table with its columns named. */
export function compareReport(all: readonly Compared[], weights: Weights, format: ReportFormat): ReportFile {
  const document = compareDocument(all, weights);
  return file('comparison', format, () => {
    if (format === 'md' || format === 'html') return written(document, format);
    const lines = compareLines(all, weights);
    if (format === 'json') {
      const postings = all.map(({ key, analysis: { posting } }) => ({
        key,
        title: posting.title,
        company: posting.company,
      }));
      return json({ schema: 'rolescope/comparison@1', weights, postings, lines });
    }
    const heads = all.map(({ analysis: { posting } }) => [posting.title, posting.company].filter(Boolean).join(', '));
    return toCsv([['', ...heads], ...lines.map(({ label, cells }) => [label, ...cells])]);
  });
}

function written(document: ReportDocument, format: 'md' | 'html'): string {
  return format === 'md' ? toMarkdown(document) : toHtml(document);
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
