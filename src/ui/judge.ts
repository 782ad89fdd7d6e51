import { analyse } from '../analyse.ts';
import type { Analysis, PayRange } from '../facts/analysis.ts';
import { applyCorrections, asRead } from '../facts/corrections/apply.ts';
import { findCompensation } from '../facts/rules/compensation.ts';
import { ANALYSIS_VERSION } from '../facts/version.ts';
import { computeMatch, versionsOf } from '../match/compute.ts';
import { explainChange } from '../match/explain-change.ts';
import type { Match } from '../match/match.ts';
import type { Posting } from '../page/posting.ts';
import type { Profile } from '../profile/schema.ts';
import { eraOf, NOTHING_REMEMBERED, type Remembered, type Store } from '../store/index.ts';
import { readText } from '../text/read.ts';
import { postingKey } from '../tracker/key.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import { judgedWith, type StaleReason, staleReasons } from '../tracker/stale.ts';
import { afterDrawing } from './after-drawing.ts';
import { type KeptReading, keptReading } from './kept-reading.ts';
import { todayWith } from './today-with.ts';

export { ANALYSIS_VERSION, analyse, applyCorrections, asRead, explainChange };

/** The pay that a label states, read as from a page. */
export function payIn(label: string): readonly PayRange[] {
  return findCompensation(readText(''), { title: '', text: '', pay: [{ text: label, by: 'typed' }] }).ranges;
}

/**
 * The analysis of a posting as it reads: the one that is kept of it, or a new one. `era`: see the store's `Eras`; it is
 * the one in which the page was read.
 */
export async function readingOf(
  posting: Posting,
  store: Store,
  now: string,
  era: Promise<string> = eraOf(store),
  kept: KeptReading = keptReading(posting, store, now),
): Promise<Analysis> {
  const before = await kept.analysis;
  if (before) return before;
  const analysis = await analyse(posting, { now });
  afterDrawing(async () => store.cacheAnalysis(kept.name, analysis, now, await era));
  return analysis;
}

/** The analysis of a posting with what the user corrected of it. */
export async function analysisOf(posting: Posting, store: Store, now: string): Promise<Analysis> {
  const [read, { corrections, rules }] = await Promise.all([
    readingOf(posting, store, now),
    store.remembered(postingKey(posting)).catch(() => NOTHING_REMEMBERED),
  ]);
  return applyCorrections(read, corrections, rules);
}

/** The match with the user's profile; null without one. */
export function matchOf(analysis: Analysis, profile: Profile | null): Match | null {
  return profile && computeMatch(analysis, profile);
}

/** Who judges a posting. */
export interface Judge {
  id: string;
  profile: Profile | null;
}

/**
 * A saved posting judged with what is remembered and with today's rules; `fresh` is a new reading of its text, where
 * there is one. Without a profile the old match stands. The same object where nothing changes.
 */
export function rejudged(
  saved: SavedPosting,
  { corrections, rules }: Remembered,
  { id, profile }: Judge,
  fresh?: Analysis,
): SavedPosting {
  const analysis = applyCorrections(fresh ?? saved.analysis, corrections, rules);
  const match = profile ? computeMatch(analysis, profile) : saved.match;
  const next: SavedPosting = { ...saved, analysis, match, ...(profile && { profileId: id }) };
  if (fresh) next.analysisVersion = ANALYSIS_VERSION;
  return JSON.stringify(next) === JSON.stringify(saved) ? saved : next;
}

/** Whether a saved posting was read by today's rules. */
export function isReadToday({ analysisVersion = 1 }: Pick<SavedPosting, 'analysisVersion'>): boolean {
  return analysisVersion === ANALYSIS_VERSION;
}

/** A saved posting's text read by today's rules, where another version read it; undefined where its reading is of today. */
export async function freshReading(saved: SavedPosting, store: Store, now: string): Promise<Analysis | undefined> {
  return isReadToday(saved) ? undefined : readingOf(saved.posting, store, now);
}

/** Why a saved posting's score is out of date; `analysis` is its reading with what is remembered today. */
export function staleness(saved: SavedPosting, analysis: Analysis, profile: Profile | null): StaleReason[] {
  if (!profile) return [];
  const { posting } = versionsOf(analysis, profile);
  return staleReasons(judgedWith(saved), { ...todayWith(profile), posting }, saved.match?.versions.posting);
}
