import type { Analysis } from '../facts/analysis.ts';
import { ANALYSIS_VERSION } from '../facts/version.ts';
import type { Posting } from '../page/posting.ts';
import type { Store } from '../store/index.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** Where an analysis is kept, and what is kept there; null when there is nothing or it cannot be read. */
export interface KeptReading {
  name: string;
  analysis: Promise<Analysis | null>;
}

/** The analysis that is kept of a posting as it reads, made by this version; it can be asked for before a judge is there. `now`: ISO time. */
export function keptReading(posting: Posting, store: Store, now: string): KeptReading {
  const today = posting.validThrough ? now.slice(0, 10) : '';
  const name = fingerprint(JSON.stringify([ANALYSIS_VERSION, today, posting]));
  return { name, analysis: store.cachedAnalysis(name).catch(() => null) };
}
