import type { Store } from '../../store/index.ts';
import { postingOf, savedOf } from '../../tracker/from-sheet.ts';
import { postingKey } from '../../tracker/key.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import type { SheetEntry } from '../../tracker/spreadsheet.ts';
import { t } from '../i18n.ts';

/** How far reading the rows has come. */
export interface Progress {
  done: number;
  all: number;
}

/** What an import did, and the way back. */
export interface TakenOver {
  added: number;
  already: number;
  undo: () => Promise<void>;
}

/** Rows read between two looks at whether to stop; short enough to keep the page answering. */
const CHUNK = 20;

/** Reads every entry, judges it and saves all of them in one step. Stopped before that step, nothing is saved. */
export async function takeOver(
  entries: readonly SheetEntry[],
  store: Store,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<TakenOver> {
  const { ANALYSIS_VERSION: analysisVersion, analyse, matchOf } = await import('../judge.ts');
  const now = new Date().toISOString();
  const { id: profileId, profile } = await store.profileFor('');
  const list: SavedPosting[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % CHUNK === 0) {
      onProgress({ done: index, all: entries.length });
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) throw new Error(t('Stopped. Nothing was imported.'));
    }
    const posting = postingOf(entry);
    const analysis = await analyse({ ...posting, id: postingKey(posting) }, { now });
    const match = matchOf(analysis, profile);
    list.push(savedOf(entry, { posting, analysis, match, profileId, analysisVersion }, now));
  }
  const { saved, already, undo } = await store.addMany(list, now);
  return { added: saved.length, already, undo: () => store.takeBack(undo, new Date().toISOString()).then(() => {}) };
}
