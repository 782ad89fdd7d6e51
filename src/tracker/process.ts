import type { REASONS } from './reasons.ts';

/**
 * What the user adds to a posting while the search goes on. Every field is optional, so records from before there were
 * any stay as they are; ids that a newer version wrote are kept and shown as they stand.
 */

/** Kinds of conversation, in their usual order. */
export const ROUND_KINDS = ['screen', 'hiring-manager', 'case', 'panel', 'final', 'other'] as const;
/** A kind of conversation. */
export type RoundKind = (typeof ROUND_KINDS)[number];

/** How a round stands. Missing means planned. */
export const ROUND_OUTCOMES = ['planned', 'passed', 'failed', 'cancelled'] as const;
/** How a round stands. */
export type RoundOutcome = (typeof ROUND_OUTCOMES)[number];

/** One conversation of a process. */
export interface Round {
  id: string;
  kind: RoundKind | (string & {});
  /** ISO 8601 in UTC; missing while no time is set. */
  at?: string;
  outcome?: RoundOutcome | (string & {});
  notes?: string;
}

/** The next thing the user wants to do about a posting. `at` is ISO 8601 in UTC. */
export interface FollowUp {
  at: string;
  words: string;
}

/** Why a process ended: one code of the closed list, the user's own words, and when it was said. */
export interface Reason {
  code: ReasonCode | (string & {});
  words?: string;
  at: string;
}
/** A code of the closed list of reasons. */
export type ReasonCode = (typeof REASONS)[number]['id'];

/** Someone of a process: a recruiter, the hiring manager, a referrer. */
export interface Contact {
  id: string;
  name: string;
  role?: string;
  email?: string;
  phone?: string;
  link?: string;
  notes?: string;
}

/** An address that belongs to a process; it is shown as a link only when it is safe to open. */
export interface NamedLink {
  label: string;
  url: string;
}

/** Fields of a posting that the user wrote over; a later reading of the page does not take them back. */
export interface Edits {
  title?: string;
  company?: string;
  location?: string;
  url?: string;
}

/** What a saved posting holds of its process. */
export interface Process {
  rounds?: Round[];
  followUp?: FollowUp;
  reason?: Reason;
  contacts?: Contact[];
  links?: NamedLink[];
  /** Names of documents that were used: a résumé version, a cover letter. Only names, never files. */
  documents?: string[];
  tags?: string[];
  /** Where it was found: a site, a referral, a recruiter. */
  source?: string;
  /** The last day to apply, as the user knows it: `2026-11-30`. */
  deadline?: string;
  edits?: Edits;
}

/** What lists show of a process; missing where there is nothing to show. */
export interface ProcessRow {
  /** When something is due first: a follow-up or a round without an outcome. ISO 8601 in UTC. */
  nextAt?: string;
  nextKind?: 'follow-up' | 'round';
  followUpAt?: string;
  /** The first words of what is to be done. */
  followUpWords?: string;
  /** When the earliest round without an outcome takes place. */
  roundAt?: string;
  /** The kind of that round, else of the last one. */
  round?: string;
  tags?: string[];
  source?: string;
  /** True when the last reading said that it is closed or its date has passed. */
  closed?: boolean;
  /** The last day to apply: the user's, else the posting's. */
  deadline?: string;
  appliedAt?: string;
  /** The code of the reason why it ended. */
  reason?: string;
}
