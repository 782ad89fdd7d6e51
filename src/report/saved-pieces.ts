import type { Profile } from '../profile/schema.ts';
import { type ListedPosting, type Listing, toListing } from '../tracker/listed.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import { asData } from './as-data.ts';
import { toCsv } from './formats/csv.ts';
import { htmlPage, toHtmlBlocks } from './formats/html.ts';
import { toMarkdown } from './formats/markdown.ts';
import { matchDocument, type ReportInput } from './match-report.ts';
import { type ReportOptions, redacted } from './redact.ts';
import { REQUIREMENT_HEADER, requirementRows } from './rows.ts';
import { inOrder, SAVED_COLUMNS, savedDocument } from './saved-report.ts';

/** A report on saved postings as pieces of one text, so that thousands of full records need not be held at once. */
export interface SavedPieces {
  head: string;
  /** The postings whose full records the report holds, in its order; none where the list tells everything. */
  keys: readonly string[];
  /** The piece of one of these. */
  one(saved: SavedPosting): string;
  foot: string;
}

interface Given {
  /** In the order of the report, as far as the options let it be told. */
  list: readonly ListedPosting[];
  options: ReportOptions;
  /** A posting's full record, as far as the options let it be told. */
  told: (saved: SavedPosting) => ReportInput;
}

/**
 * Saved postings, the best fit first: one row each, or all of each where the options say so (CSV then has one row for each
 * requirement). JSON holds everything either way. `profile` is the one for the user's name and preparation.
 */
export function savedPieces(
  listings: readonly Listing[],
  format: 'md' | 'html' | 'csv' | 'json',
  options: ReportOptions,
  profile: Profile | null,
): SavedPieces {
  const { hideMyPay, hideNotes } = options;
  const list = inOrder(listings).map(({ toldMatch, ...one }) => ({
    ...inDays(one, options),
    match: hideMyPay ? toldMatch : one.match,
    notes: hideNotes ? '' : one.notes,
  }));
  const given: Given = { list, options, told: (saved) => redacted({ ...saved, saved, profile }, options) };
  if (format === 'json') return asJson(given);
  return format === 'csv' ? asCsv(given) : asPages(given, format);
}

/** The same bytes as the whole, written at once. */
function asJson({ list, told }: Given): SavedPieces {
  let before = '\n';
  return {
    head: '{\n  "schema": "rolescope/reports@1",\n  "postings": [',
    keys: keysOf(list),
    one(saved) {
      const text = JSON.stringify(asData(told(saved)), null, 2).replaceAll('\n', '\n    ');
      const piece = `${before}    ${text}`;
      before = ',\n';
      return piece;
    },
    foot: list.length === 0 ? ']\n}\n' : '\n  ]\n}\n',
  };
}

function asCsv({ list, options, told }: Given): SavedPieces {
  const names = SAVED_COLUMNS.map(([name]) => name);
  if (options.each) {
    return {
      head: toCsv([['Title', 'Company', ...REQUIREMENT_HEADER]]),
      keys: keysOf(list),
      one(saved) {
        const { title, company } = saved.posting;
        return toCsv(requirementRows(told(saved).match).map((row) => [title, company, ...row]));
      },
      foot: '',
    };
  }
  // The name may stand in any reason and note.
  if (options.hideMyName) {
    return {
      head: toCsv([names]),
      keys: keysOf(list),
      one(saved) {
        const { match, saved: shown } = told(saved);
        return toCsv([rowOf({ ...inDays(toListing(saved), options), match, notes: shown?.notes ?? '' })]);
      },
      foot: '',
    };
  }
  return { head: toCsv([names, ...list.map(rowOf)]), keys: [], one: () => '', foot: '' };
}

function asPages({ list, options, told }: Given, format: 'md' | 'html'): SavedPieces {
  const { title, blocks } = savedDocument(list);
  const keys = options.each ? keysOf(list) : [];
  const pageOf = (saved: SavedPosting) => [{ kind: 'page' } as const, ...matchDocument(told(saved)).blocks];
  if (format === 'md') {
    const head = toMarkdown({ title, blocks });
    return { head, keys, one: (saved) => `\n${toMarkdown({ title, blocks: pageOf(saved) })}`, foot: '' };
  }
  const { head, foot } = htmlPage(title);
  return {
    head: `${head}${toHtmlBlocks(blocks)}\n`,
    keys,
    one: (saved) => `${toHtmlBlocks(pageOf(saved))}\n`,
    foot,
  };
}

function keysOf(list: readonly ListedPosting[]): string[] {
  return list.map(({ key }) => key);
}

/** The same with the days of the user's calendar in the place of times. */
function inDays<P extends ListedPosting>(one: P, { dayOf = (time) => time }: ReportOptions): P {
  const { savedAt, appliedAt } = one;
  return { ...one, savedAt: dayOf(savedAt), ...(appliedAt && { appliedAt: dayOf(appliedAt) }) };
}

function rowOf(saved: ListedPosting): (string | number | null)[] {
  return SAVED_COLUMNS.map(([, value]) => value(saved));
}
