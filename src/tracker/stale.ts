import type { JudgedWith, SavedPosting } from './saved.ts';

/** What changed since a match was made: the user's profile, the rules of scoring, the reading of texts, or the posting and its corrections. */
export type StaleReason = 'profile' | 'scorer' | 'reading' | 'posting';

/** What a match made today would be made with. `profile` null: there is none, so nothing can be judged anew. */
export interface JudgeToday {
  scorer: number;
  analysis: number;
  profile: string | null;
  /** The fingerprint of the posting with its corrections; undefined where only a list row is known. */
  posting?: string;
}

/** What the match of a saved posting was made with; null where it has none. */
export function judgedWith({
  match,
  analysisVersion = 1,
}: Pick<SavedPosting, 'match' | 'analysisVersion'>): JudgedWith | null {
  return match && { scorer: match.versions.scorer, analysis: analysisVersion, profile: match.versions.profile };
}

/**
 * Why a score is out of date; empty where it is not. `judged` null: there is no score yet, and a profile that could give
 * one is a reason. `posting`: the fingerprint that the match carries, where the full record is at hand.
 */
export function staleReasons(judged: JudgedWith | null, today: JudgeToday, posting?: string): StaleReason[] {
  if (today.profile === null) return [];
  if (!judged) return ['profile'];
  const reasons: [StaleReason, boolean][] = [
    ['profile', judged.profile !== today.profile],
    ['scorer', judged.scorer !== today.scorer],
    ['reading', judged.analysis !== today.analysis],
    ['posting', posting !== undefined && today.posting !== undefined && posting !== today.posting],
  ];
  return reasons.filter(([, stale]) => stale).map(([reason]) => reason);
}
