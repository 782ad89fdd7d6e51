import type { Mark } from './cards/card.ts';
import { OVERLAY_WORDS, type OverlayWords } from './cards/words.ts';
import type { BrowsePort } from './port.ts';

/** A language that the background speaks; what it shows is made in English, as everything below the interface. */
export interface Speech {
  /** A finished sentence in the language. */
  said(sentence: string): string;
  /** A text with placeholders, as the language has it. */
  template(key: string): string;
}

/** Gives the user's language as it is now. Rejects never: then it is English. */
export type Speaking = () => Promise<Speech>;

/** English, as everything is made. */
export const ENGLISH: Speech = { said: (sentence) => sentence, template: (key) => key };

/** The browser, with badges' titles in the user's language. */
export function spokenPort(port: BrowsePort, speech: Speaking): BrowsePort {
  return {
    ...port,
    setBadge: async (tabId, badge) => port.setBadge(tabId, { ...badge, title: (await speech()).said(badge.title) }),
  };
}

/** Marks in a language. */
export function spokenMarks(marks: readonly Mark[], { said }: Speech): Mark[] {
  return marks.map((mark) => ({ ...mark, words: mark.words.map(said) }));
}

/** What the card marker says, in a language. */
export function overlayWords({ template }: Speech): OverlayWords {
  const rows = Object.entries(OVERLAY_WORDS).map(([name, key]) => [name, template(key)]);
  return Object.fromEntries(rows) as OverlayWords;
}
