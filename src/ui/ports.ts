import type { PageQuote } from '../browse/quotes.ts';
import type { ReadResult } from '../page/posting.ts';

/** What the interface asks of the browser; tests give their own. */
export interface Browser {
  /** `clicked`: the toolbar button was just pressed, so that a refusal means a page that nobody may read. */
  readActivePage(clicked: boolean): Promise<ReadResult>;
  /** Marks the quotes in the open page and scrolls to the first; gives how many were found. */
  showInPage(quotes: PageQuote[]): Promise<number>;
  /** Opens the full page; `place` is what follows `#/`, e.g. `profile`. */
  openDashboard(place?: string): Promise<void>;
  openLink(url: string): Promise<void>;
  /** Opens the side panel beside this window; null where the browser has none. */
  openPanel: (() => Promise<void>) | null;
  /** Calls back when another page comes to the front. Gives the function that stops it. */
  onPageChange(listener: () => void): () => void;
  /** Words that are being typed, kept at once and only until the database has them. */
  journal: { read(name: string): string | null; write(name: string, text: string): void; forget(name: string): void };
  /** Removes what the browser keeps for the extension outside the database: sessions, alarms, granted sites. */
  forgetAll(): Promise<void>;
}
