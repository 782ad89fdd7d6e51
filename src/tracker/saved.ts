import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import type { Posting } from '../page/posting.ts';
import type { News, NewsKind } from './news.ts';
import type { Process, ProcessRow } from './process.ts';
import type { Marks } from './same.ts';

/** The stages of a search, in their usual order. */
export const STATUSES = [
  'saved',
  'applied',
  'screening',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'archived',
] as const;
/** What a list row has in the place of a band where there is no text to judge by. */
export const NO_TEXT = 'no-text';

/** How far an application has come. */
export type Status = (typeof STATUSES)[number];

/** What a timeline tells. Kinds that a newer version wrote are kept and shown as they stand. */
export const EVENTS = [
  'saved',
  'status',
  'note',
  'read-again',
  'also-at',
  'closed',
  'changed',
  'edited',
  'imported',
  'round',
  'follow-up',
  'reason',
  'contact',
  'link',
  'document',
  'tags',
  'source',
  'deadline',
] as const;

/** One entry of a saved posting's timeline. `at` is ISO 8601 in UTC. */
export interface HistoryEntry {
  at: string;
  event: (typeof EVENTS)[number] | (string & {});
  from?: string;
  to?: string;
  /** What it was about: the kind of the round, the name of the contact, the words of the follow-up. */
  words?: string;
}

/** A posting the user keeps: the full text as it was read, what was made of it, and how the search goes. */
export interface SavedPosting extends Process {
  /** Stable key: from the site and its id where it has one, else from the canonical address, else from company, title and text. */
  key: string;
  posting: Posting;
  analysis: Analysis;
  /** The match at the time of the last reading; null when there was no profile. */
  match: Match | null;
  /** The id of the profile that the match was made with; missing in records from before there were several. */
  profileId?: string;
  /** The version of the reading that the analysis is from; missing in records from before it was noted, which is 1. */
  analysisVersion?: number;
  status: Status;
  notes: string;
  savedAt: string;
  updatedAt: string;
  appliedAt?: string;
  history: HistoryEntry[];
  /** Readings before this one, newest first: what the same posting said then. */
  earlier?: EarlierReading[];
  /** What the page said when it was opened after it was saved. */
  news?: News;
  /** Other addresses at which the very same posting was saved. */
  alsoAt?: OtherAddress[];
}

/** Another address of a posting, with the key that it would have had there. `at` is ISO 8601 in UTC. */
export interface OtherAddress {
  key: string;
  url: string;
  site: string;
  at: string;
}

/** A reading that a later one has replaced. `readAt` is ISO 8601 in UTC. */
export interface EarlierReading {
  readAt: string;
  posting: Posting;
  analysis: Analysis;
}

/** What lists show of a saved posting: at most 1 KB. */
export interface SavedRow extends ProcessRow {
  key: string;
  title: string;
  company: string;
  location: string;
  url: string;
  site: string;
  status: Status;
  function: string;
  level: string | null;
  mode: string | null;
  score: number | null;
  /** `NO_TEXT` where there is no text to judge by. */
  band: string;
  attraction: number | null;
  blockers: number;
  payMin: number | null;
  payMax: number | null;
  payCurrency: string | null;
  payPeriod: string | null;
  /** The first words of the notes. */
  note: string;
  savedAt: string;
  updatedAt: string;
  /** By what the posting is recognised under another address or when it is posted again. */
  marks?: Marks;
  /** What the pay holds, where it is more than base. */
  payKind?: 'ote' | 'total';
  /** What the user wrote of the pay, where it can be read as no figure. */
  payWords?: string;
  /** The place that the pay is for, where ranges differ by place. */
  payPlace?: string;
  /** Skills asked for as must-haves, most telling first; as many as a row has room for. */
  asks?: string[];
  /** Those of `asks` that the profile does not cover, not even in part. */
  gaps?: string[];
  /** The stages reached, in order, with the day each was reached first. */
  stages?: [status: string, day: string][];
  /** What the score was made with, to tell one that is out of date; absent where there is no score. */
  judged?: JudgedWith;
  /** What the page said since, and when that was seen; absent where there is nothing to tell. */
  news?: NewsKind;
  newsAt?: string;
}

/** What a match was made with: versions of scorer and reading, and the profile's fingerprint. */
export interface JudgedWith {
  scorer: number;
  analysis: number;
  profile: string;
}
