import { ANALYSIS_VERSION } from '../facts/version.ts';
import { SCORER_VERSION } from '../match/version.ts';
import { stableHash } from '../profile/hash.ts';
import type { Profile } from '../profile/schema.ts';
import type { JudgeToday } from '../tracker/stale.ts';

/** What a match made today would be made with, by the profile that would make it. Needs none of what makes it. */
export function todayWith(profile: Profile | null): JudgeToday {
  return { scorer: SCORER_VERSION, analysis: ANALYSIS_VERSION, profile: profile && stableHash(profile) };
}
