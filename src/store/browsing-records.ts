import * as z from 'zod/mini';

// The extension's policy forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

const line = z.string().check(z.maxLength(300));
const day = z.string().check(z.maxLength(10));
/** The most lines of each list of rules. */
export const MAX_RULES = 200;
const words = z.array(z.string().check(z.maxLength(120))).check(z.maxLength(MAX_RULES));

/** What the user wants of marks on result cards. Off until switched on, for a page can read what stands in it. */
export const browseRulesSchema = z.object({
  marks: z.catch(z.boolean(), false),
  /** Companies whose cards are dimmed, as written by the user; compared without case. */
  hideCompanies: z.catch(words, []),
  /** Words in a title that dim its card, as written by the user; compared as whole words, without case. */
  hideTitles: z.catch(words, []),
});
/** What the user chose for marks on result cards. */
export type BrowseRules = z.infer<typeof browseRulesSchema>;

/** What holds before anything was chosen. */
export const DEFAULT_RULES: BrowseRules = { marks: false, hideCompanies: [], hideTitles: [] };

/** What is remembered of a posting that was only met: never its words. Days are ISO dates, UTC. */
export const seenSchema = z.object({
  first: day,
  /** The last day before `last` on which it was met; null when it was met on one day only. */
  previous: z.nullable(day),
  last: day,
  /** Fit when it was read; null when it was not read, or there was no profile. */
  score: z.nullable(z.number()),
  band: z.nullable(line),
});
/** A posting that was met while browsing. */
export type Seen = z.infer<typeof seenSchema>;

/** How reading a site went, without a word or an address of any page. */
export const healthSchema = z.object({
  site: line,
  /** Times are ISO 8601, UTC. */
  triedAt: line,
  /** When a posting was last read; null if never. */
  readAt: z.nullable(line),
  /** Problem code of the last try; null when it was read. */
  code: z.nullable(line),
  /** Tries in a row that gave no posting. */
  failures: z.number(),
  /** Which source gave each field at the last reading: `title` → `json-ld`. */
  fields: z.record(line, line),
});
/** How reading goes on one site. */
export type Health = z.infer<typeof healthSchema>;
