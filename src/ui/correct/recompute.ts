import type { Analysis } from '../../facts/analysis.ts';
import type { Store } from '../../store/index.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { type JudgeToday, staleReasons } from '../../tracker/stale.ts';

/** Postings judged in one transaction: few enough that the page answers in between, and that stopping is felt at once. */
const CHUNK = 40;

/** How far judging many anew has come. */
export interface Progress {
  done: number;
  of: number;
  /** Postings whose verdict changed so far. */
  changed: number;
}

/** The saved postings whose score was made with another profile, scorer or reading than it would be today. */
export async function staleKeys(rows: readonly SavedRow[], store: Store): Promise<ReadonlySet<string>> {
  const [{ todayWith }, judgeOf] = await Promise.all([import('../judge.ts'), store.profilesByKey()]);
  const today = new Map<string, JudgeToday>();
  const stale = rows.filter(({ key, judged }) => {
    const { id, profile } = judgeOf(key);
    const with_ = today.get(id) ?? todayWith(profile);
    today.set(id, with_);
    return staleReasons(judged ?? null, with_).length > 0;
  });
  return new Set(stale.map(({ key }) => key));
}

/**
 * Judges saved postings anew, a chunk in one transaction, and reads again those whose reading is of an older version.
 * Stopping leaves what is done; what is not yet done stays as it was. Gives how far it came.
 */
export async function recompute(
  keys: readonly string[],
  store: Store,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): Promise<Progress> {
  const [{ freshReading, rejudged }, judgeOf] = await Promise.all([import('../judge.ts'), store.profilesByKey()]);
  const progress: Progress = { done: 0, of: keys.length, changed: 0 };
  for (let start = 0; start < keys.length && !signal?.aborted; start += CHUNK) {
    const chunk = keys.slice(start, start + CHUNK);
    const now = new Date().toISOString();
    const fresh = new Map<string, Analysis>();
    for (const key of chunk) {
      const saved = await store.loadSaved(key).catch(() => null); // set aside, and shown under Data
      const read = saved && (await freshReading(saved, store, now));
      if (read) fresh.set(key, read);
    }
    if (signal?.aborted) break;
    const changed = await store.rejudge(
      chunk,
      (saved, known) => rejudged(saved, known, judgeOf(saved.key), fresh.get(saved.key)),
      now,
    );
    progress.done += chunk.length;
    progress.changed += changed.length;
    onProgress?.({ ...progress });
  }
  return progress;
}
