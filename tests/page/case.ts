import type { Posting, ReadProblem } from '../../src/page/posting.ts';

/** What every fixture's description says; a page adds lines of its own. */
export const DESCRIPTION = [
  'Harbourlight builds scheduling software for ferry operators in nineteen countries.',
  'What you will do',
  '• Own the roadmap for the booking product, from discovery to launch.',
  '• Lead five product managers and two designers.',
  '• Report to the Chief Product Officer.',
  'What you bring',
  '• 8+ years of product management, three of them leading managers.',
  '• Fluency with pricing experiments.',
  'We pay fairly and say how: the base range stands on this page.',
];

/** A saved page and the complete posting that stands on it. */
export interface ReadCase {
  page: string;
  posting: Omit<Posting, 'text' | 'sources'>;
  text: readonly string[];
  /** Which source gave each field. */
  by: Record<string, string>;
}

/** A page that holds no posting to analyse, and the reason. */
export interface RefusedCase {
  page: string;
  code: ReadProblem['code'];
  link?: string;
}
