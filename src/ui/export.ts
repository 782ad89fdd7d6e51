import type { Compared, Weights } from '../report/compare.ts';
import type { ReportFormat, ReportInput, ReportOptions } from '../report/index.ts';
import { loadListings, type Store } from '../store/index.ts';
import { isListedEmployer } from '../tracker/own-employer.ts';
import { dayHere } from './dates.ts';
import { msg, tn } from './i18n.ts';

/** Formats by the words people choose them with. */
export const FORMAT_WORDS: readonly { format: ReportFormat; word: string; hint: string }[] = [
  { format: 'html', word: msg('Web page'), hint: msg('to read or print') },
  { format: 'md', word: 'Markdown', hint: msg('for notes') },
  { format: 'csv', word: 'CSV', hint: msg('for spreadsheets') },
  { format: 'json', word: 'JSON', hint: msg('everything, for programs') },
];

/** Writes the report of one posting into the downloads. */
export async function downloadMatch(input: ReportInput, format: ReportFormat, options?: ReportOptions): Promise<void> {
  const { matchReport } = await import('../report/index.ts');
  const { filename, mime, body } = matchReport(input, format, options);
  download(filename, mime, body);
}

/**
 * Writes a report of everything that is saved into the downloads, but for postings of employers that must not learn of
 * the search; gives how many were left out. `ReportOptions.each` and JSON read every record in full, some at a time.
 */
export async function exportSaved(store: Store, format: ReportFormat, options: ReportOptions = {}): Promise<number> {
  // Where the list of employers cannot be read nothing is exported: a report may go to anybody.
  const { employers } = await store.loadSettings();
  const all = await loadListings(store.database);
  const told = all.filter(({ posting }) => !isListedEmployer(posting.company, employers));
  const [{ savedFile }, profile] = await Promise.all([import('../report/index.ts'), store.loadProfile()]);
  const { filename, mime, head, keys, one, foot } = savedFile(told, format, { dayOf: dayHere, ...options }, profile);
  // The browser keeps finished pieces, on disk where they are many.
  const pieces = [new Blob([head])];
  for await (const some of store.eachSaved(keys)) pieces.push(new Blob(some.map(one)));
  download(filename, mime, new Blob([...pieces, foot]));
  return all.length - told.length;
}

/** What is said when some stayed out of a report. */
export function exportedWithout(count: number): string {
  return tn(
    count,
    'Exported to your downloads, without {n} posting of an employer on your list.',
    'Exported to your downloads, without {n} postings of employers on your list.',
  );
}

/** Writes a comparison of postings into the downloads. */
export async function downloadComparison(all: readonly Compared[], weights: Weights, format: ReportFormat) {
  const { compareReport } = await import('../report/index.ts');
  const { filename, mime, body } = compareReport(all, weights, format);
  download(filename, mime, body);
}

/** Hands a text to the browser as a file. */
export function download(filename: string, mime: string, body: string | Blob): void {
  // Without this mark spreadsheets take the letters of "Zürich" for those of another alphabet.
  const mark = mime.startsWith('text/csv') ? '\uFEFF' : '';
  const url = URL.createObjectURL(new Blob([mark, body], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  // The browser still reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
