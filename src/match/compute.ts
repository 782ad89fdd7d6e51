import type { Analysis } from '../facts/analysis.ts';
import type { Profile } from '../profile/schema.ts';
import type { Match } from './match.ts';

/** Changes whenever the same analysis and profile may give another match; stored with every match. */
export const SCORER_VERSION = 1;

/** Compares one analysed posting with one profile. Pure and deterministic: same input, same bytes. */
export function computeMatch(analysis: Analysis, _profile: Profile): Match {
  return {
    schema: 'rolescope/match@1',
    score: null,
    band: 'unread',
    attraction: null,
    confidence: analysis.confidence,
    blockers: [],
    criteria: [],
    pay: {
      range: null,
      annualMin: null,
      annualMax: null,
      currency: null,
      verdict: 'unknown',
      floor: null,
      target: null,
      notes: [],
    },
    questions: [],
    summary: '',
    versions: { scorer: SCORER_VERSION, profile: '', posting: '' },
  };
}
