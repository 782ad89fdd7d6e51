import type { Badge } from './badge.ts';
import type { PageQuote } from './quotes.ts';

/** A tab as far as it may be known: without access to its site, its address is undefined. */
export interface Tab {
  id: number;
  url: string | undefined;
}

/** What the background asks of the browser; tests give their own. */
export interface BrowsePort {
  /** The extension's own id and origin, which its pages' messages carry. */
  id: string;
  origin: string;
  /** ISO 8601, UTC. */
  now(): string;
  wait(milliseconds: number): Promise<void>;
  activeTab(): Promise<Tab | null>;
  /** Every tab there is. */
  tabs(): Promise<Tab[]>;
  tabsAt(origins: readonly string[]): Promise<Tab[]>;
  /** Granted match patterns. */
  granted(): Promise<string[]>;
  /** True when the address may be read without a click. */
  mayRead(address: string): Promise<boolean>;
  /** Runs the page reader in a tab and gives whatever it returned, unchecked. Rejects without access. */
  readPosting(tabId: number): Promise<unknown>;
  setBadge(tabId: number, badge: Badge): Promise<void>;
  /** Match patterns that the card marker is registered for now; empty when it is not. */
  markedOrigins(): Promise<string[]>;
  /** Registers the card marker for these and nothing else. */
  setMarkedOrigins(origins: readonly string[]): Promise<void>;
  /** Runs the card marker in a tab that was open before. */
  startMarks(tabId: number): Promise<void>;
  /** Tells the card marker in a tab to take its marks away; nothing happens where there is none. */
  stopMarks(tabId: number): Promise<void>;
  /** Scrolls to the next marked quote; false when none is marked. */
  nextQuote(tabId: number): Promise<boolean>;
  markQuotes(tabId: number, quotes: readonly PageQuote[]): Promise<number>;
}
