import type { PageQuote } from '../browse/quotes.ts';
import type { ReadResult } from '../page/posting.ts';
import type { LookSync } from './look-sync.ts';

/** What reading the active page gave, and the page's address where it may be known. */
export type PageReading = ReadResult & { address?: string | undefined };

/** A keyboard shortcut of the extension as it is set now; `keys` is empty where none is. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** Sites that Rolescope may read without a click: the browser's own record of permissions. */
export interface SiteAccess {
  /** Granted match patterns. */
  granted(): Promise<string[]>;
  /** Asks the user; must be called straight from a click. True when access was given. */
  request(origins: readonly string[]): Promise<boolean>;
  release(origins: readonly string[]): Promise<boolean>;
  /** Calls back when access was given or taken, wherever. Gives the function that stops it. */
  onChange(listener: () => void): () => void;
}

/** What the interface asks of the browser; tests give their own. */
export interface Browser {
  /** `clicked`: the toolbar button was just pressed, so that a refusal means a page that nobody may read. */
  readActivePage(clicked: boolean): Promise<PageReading>;
  /** Marks the quotes in the open page and scrolls to the first; gives how many were found. */
  showInPage(quotes: PageQuote[]): Promise<number>;
  /** Opens the full page; `place` is what follows `#/`, e.g. `profile`. */
  openDashboard(place?: string): Promise<void>;
  openLink(url: string): Promise<void>;
  /** The postings that the page in front leads to, as it says, unchecked. Rejects where it cannot be asked. */
  linkedPostings(): Promise<unknown>;
  /** Opens the side panel beside this window; null where the browser has none. */
  openPanel: (() => Promise<void>) | null;
  sites: SiteAccess;
  /** Notifications: whether they are allowed, and the question, which must be asked straight from a click. */
  reminders: { allowed(): Promise<boolean>; allow(): Promise<boolean> };
  shortcuts(): Promise<Shortcut[]>;
  /** The extension's version. */
  version: string;
  /** Tells the background that something it shows may have changed. */
  changed(): Promise<void>;
  /** Calls back when another page comes to the front. Gives the function that stops it. */
  onPageChange(listener: () => void): () => void;
  /** Kept at once, on this device: words that are being typed, until the database has them, and which folds stand open. */
  journal: { read(name: string): string | null; write(name: string, text: string): void; forget(name: string): void };
  /** Removes what the browser keeps for the extension outside the database, looks again and gives what is left. */
  forgetAll(): Promise<Remains>;
  /** The browser's own sync, for the look alone; undefined where there is none. */
  look?: LookSync;
}

/** What the browser still keeps for the extension outside the database: counts. */
export interface Remains {
  /** Items in local, session and synced storage. */
  items: number;
  alarms: number;
  /** Sites and permissions beside those that come with the extension. */
  permissions: number;
}
