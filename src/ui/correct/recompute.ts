import type { Analysis } from '../../facts/analysis.ts';
import type { Rejudge, Store } from '../../store/index.ts';
import { NO_TEXT, type SavedPosting, type SavedRow } from '../../tracker/saved.ts';
import { type JudgeToday, staleReasons } from '../../tracker/stale.ts';
import { todayWith } from '../today-with.ts';

/** Postings judged in one transaction: few enough that the page answers in between, and that stopping is felt at once. */
const CHUNK = 40;

/** How far judging many anew has come. */
export interface Progress {
  done: number;
  of: number;
  /** Postings whose verdict changed so far. */
  changed: number;
}

/**
 * The saved postings whose score was made with another profile, scorer or reading than it would be today; those without
 * a text have no score that could be out of date.
 */
export async function staleKeys(rows: readonly SavedRow[], store: Store): Promise<ReadonlySet<string>> {
  const judgeOf = await store.profilesByKey();
  const today = new Map<string, JudgeToday>();
  const stale = rows.filter(({ key, judged, band }) => {
    if (band === NO_TEXT) return false;
    const { id, profile } = judgeOf(key);
    const with_ = today.get(id) ?? todayWith(profile);
    today.set(id, with_);
    return staleReasons(judged ?? null, with_).length > 0;
  });
  return new Set(stale.map(({ key }) => key));
}

/**
 * Judges saved postings anew, a chunk in one transaction; those whose reading is of an older version are read again and
 * follow in another. Stopping leaves what is done; what is not yet done stays as it was. Gives how far it came.
 */
export async function recompute(
  keys: readonly string[],
  store: Store,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): Promise<Progress> {
  const [{ freshReading, isReadToday, rejudged }, judgeOf] = await Promise.all([
    import('../judge.ts'),
    store.profilesByKey(),
  ]);
  const progress: Progress = { done: 0, of: keys.length, changed: 0 };
  for (let start = 0; start < keys.length && !signal?.aborted; start += CHUNK) {
    const chunk = keys.slice(start, start + CHUNK);
    const now = new Date().toISOString();
    const late: SavedPosting[] = [];
    const step: Rejudge = (saved, known) => {
      if (isReadToday(saved)) return rejudged(saved, known, judgeOf(saved.key));
      late.push(saved);
      return saved;
    };
    progress.changed += (await store.rejudge(chunk, step, now)).length;
    if (late.length > 0) {
      const fresh = new Map<string, { text: string; read: Analysis | undefined }>();
      for (const saved of late)
        fresh.set(saved.key, { text: saved.posting.text, read: await freshReading(saved, store, now) });
      const again: Rejudge = (saved, known) => {
        const made = fresh.get(saved.key);
        // Read again in another window meanwhile: that reading is the newer one.
        return made?.text === saved.posting.text ? rejudged(saved, known, judgeOf(saved.key), made.read) : saved;
      };
      progress.changed += (await store.rejudge([...fresh.keys()], again, now)).length;
    }
    progress.done += chunk.length;
    onProgress?.({ ...progress });
  }
  return progress;
}
