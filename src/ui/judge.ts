import { ANALYSIS_VERSION, analyse } from '../analyse.ts';
import type { Analysis } from '../facts/analysis.ts';
import { computeMatch } from '../match/compute.ts';
import type { Match } from '../match/match.ts';
import type { Posting } from '../page/posting.ts';
import type { Profile } from '../profile/schema.ts';
import type { Store } from '../store/index.ts';
import { fingerprint } from '../text/fingerprint.ts';

export { analyse };

/** The analysis of a posting, from the cache where the same text was read before by the same version. */
export async function analysisOf(posting: Posting, store: Store, now: string): Promise<Analysis> {
  const today = posting.validThrough ? now.slice(0, 10) : '';
  const name = fingerprint(JSON.stringify([ANALYSIS_VERSION, today, posting]));
  const cached = await store.cachedAnalysis(name).catch(() => null);
  if (cached) return cached;
  const analysis = await analyse(posting, { now });
  // Failing to remember only costs time; the verdict must not wait for it or fail with it.
  store.cacheAnalysis(name, analysis, now).catch(() => {});
  return analysis;
}

/** The match with the user's profile; null without one. */
export function matchOf(analysis: Analysis, profile: Profile | null): Match | null {
  return profile && computeMatch(analysis, profile);
}
