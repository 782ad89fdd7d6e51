import type { Profile } from '../../src/profile/schema.ts';
import { type ReportFormat, type ReportOptions, savedFile } from '../../src/report/index.ts';
import { toListing } from '../../src/tracker/listed.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';

/** The report on saved postings as one text, as the page puts it together from its pieces. */
export function savedReport(
  list: readonly SavedPosting[],
  format: ReportFormat,
  options: ReportOptions = {},
  profile: Profile | null = null,
) {
  const { filename, mime, head, keys, one, foot } = savedFile(list.map(toListing), format, options, profile);
  const records = new Map(list.map((saved) => [saved.key, saved]));
  return { filename, mime, body: [head, ...keys.map((key) => one(records.get(key)!)), foot].join('') };
}
