import type { ProblemCode } from '../knowledge/taxonomy.ts';

/** How the work is done. */
export type WorkMode = 'remote' | 'hybrid' | 'onsite';

/** Which source a field came from, and how sure the reader is of it (0..1). `by` is e.g. `json-ld`, `microdata`, `page-data`, `site:lever/.posting-headline h2`, `generic`. */
export interface FieldSource {
  by: string;
  confidence: number;
}

/** Pay as the page itself shows it outside the description: a chip, a summary line or structured page data, kept verbatim or spelled out ("USD 180000–205000 per year"). */
export interface PagePay {
  text: string;
  by: string;
  /** True when the site marks the figure as its own estimate, or the user's own figure cannot be meant: shown, never treated as stated by the employer. */
  estimated?: boolean;
}

/** A value that another source on the same page gave for a field, when the two disagree. Kept, shown, never silently resolved. */
export interface FieldConflict {
  field: string;
  value: string;
  by: string;
}

/** The posting that is open: the result of the page stage and the input of everything after it. */
export interface Posting {
  title: string;
  company: string;
  /** Places joined with "; ". Empty when the page states none. */
  location: string;
  /** Canonical address of the posting (tracking parameters dropped). */
  url: string;
  /** The site's own id of the posting; empty when the address holds none. */
  id: string;
  /** Site id such as `linkedin`, or `generic`. */
  site: string;
  /** One block element a line, `• ` before list items. */
  text: string;
  postedAt?: string;
  validThrough?: string;
  employmentType?: string;
  workMode?: WorkMode;
  pay?: PagePay[];
  /** True when the page says that it takes no more applications, although the description still stands. */
  closed?: true;
  conflicts?: FieldConflict[];
  /** Things the reader noticed that lower trust, as warning codes of the taxonomy (`hidden-text-ignored`, `page-data-unreadable`). */
  notices?: string[];
  sources: Record<string, FieldSource>;
}

/** Why a page gave no posting. */
export interface ReadProblem {
  code: ProblemCode;
  /** One sentence for the user: what is the matter and what to do. */
  hint: string;
  /** Where the posting itself can be opened, when the page says. */
  link?: string;
}

/** What reading a page gives: the posting, or the reason why there is none. */
export type ReadResult = { ok: true; posting: Posting } | { ok: false; problem: ReadProblem };

/** What the analysis needs of a posting; a file gives less than a page does. */
export type PostingInput = Pick<Posting, 'title' | 'text'> & Partial<Omit<Posting, 'title' | 'text'>>;
