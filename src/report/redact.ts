import { withoutMyPay } from '../match/redact.ts';
import { shownMatch } from '../match/shown.ts';
import { prepare } from '../prepare/prepare.ts';
import type { Profile } from '../profile/schema.ts';
import type { ReportInput } from './match-report.ts';

/** What stays out of a report that is handed on, and what comes into it. */
export interface ReportOptions {
  /** Leaves out the user's own floor, target and budget, and everything that was concluded from the first two. */
  hideMyPay?: boolean;
  /** Leaves out the user's name, and blots it out wherever it stands in proofs and notes. */
  hideMyName?: boolean;
  /** Leaves out notes. */
  hideNotes?: boolean;
  /** Puts the preparation in: stories, topics and the talk about pay. Needs a profile and a match. */
  withPreparation?: boolean;
  /** For several postings: all of each, not one row each. */
  each?: boolean;
  /** The user's day of a time in UTC, for tables; without it the day is that of UTC. */
  dayOf?: (time: string) => string;
}

/** What is reported: all of it, but for what the options keep private. */
export function redacted(input: ReportInput, options: ReportOptions): ReportInput {
  const { analysis, saved } = input;
  const { hideMyPay, hideMyName, hideNotes } = options;
  const profile = input.profile ?? null;
  const whole = input.match && shownMatch(input.match, analysis);
  const match = whole && hideMyPay ? withoutMyPay(whole, analysis) : whole;
  const person = profile && hideMyPay ? withoutAmounts(profile) : profile;
  const shown: ReportInput = {
    analysis,
    match,
    profile: person,
    preparation: options.withPreparation && match && person ? prepare(analysis, match, person) : null,
    ...(saved ? { saved: hideNotes ? { ...saved, notes: '' } : saved } : {}),
  };
  return hideMyName ? withoutName(shown, profile?.name?.trim() ?? '') : shown;
}

/** The budget is an amount like the pay, and often not the user's to tell. */
function withoutAmounts(profile: Profile): Profile {
  const { compensation: _, scope, ...others } = profile;
  return scope ? { ...others, scope: { ...scope, budget: undefined } } : others;
}

/** The posting's own text stays as it is: it knows nothing of the user. */
function withoutName({ analysis, match, profile, preparation, saved }: ReportInput, name: string): ReportInput {
  const words = name === '' ? null : wordsOf(name);
  const blot = <T>(value: T): T => (words ? blotted(value, words) : value);
  return {
    analysis,
    match: blot(match),
    profile: profile ? { ...blot(profile), name: undefined } : null,
    preparation: blot(preparation) ?? null,
    ...(saved ? { saved: { ...saved, notes: blot(saved.notes) } } : {}),
  };
}

const BLOT = '…';

/** A copy in which the name is blotted out of every text; the posting's own words are quotes of evidence and stay. */
function blotted<T>(value: T, name: RegExp): T {
  return blot(value, name) as T;
}

function blot(value: unknown, name: RegExp): unknown {
  if (typeof value === 'string') return value.replace(name, BLOT);
  if (Array.isArray(value)) return value.map((entry) => blot(entry, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, key === 'evidence' ? entry : blot(entry, name)]),
  );
}

/** The name as a word of its own, in any case: "Ann" does not stand in "planning". It may hold any characters. */
function wordsOf(name: string): RegExp {
  const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
