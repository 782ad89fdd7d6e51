/** A result card, as it is asked about: what the card itself shows. */
export interface Card {
  /** The site's own id of the posting. */
  id: string;
  title: string;
  company: string;
}

/** What is shown on a card: short words, and whether the card steps back. Never pay, notes or anything of the profile. */
export interface Mark {
  id: string;
  words: string[];
  dim: boolean;
}

/** The most cards in one question. */
export const MOST_CARDS = 60;
