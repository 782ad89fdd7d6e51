import { History } from 'lucide';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { t, tn } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { type Progress, recompute, staleKeys } from './recompute.ts';

/** The keys of saved postings whose score is out of date. */
export const StaleKeys = createContext<ReadonlySet<string>>(new Set());

/** Finds which scores are out of date, and again whenever the rows change. */
export function useStaleKeys(
  rows: readonly SavedRow[] | null,
  store: Store,
  fail: (error: unknown) => void,
): ReadonlySet<string> {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    const show = (found: ReadonlySet<string>) => {
      // Mostly there are none, and none were there: then nothing needs to be drawn anew.
      if (current) setKeys((old) => (old.size + found.size === 0 ? old : found));
    };
    if (rows && rows.length > 0) staleKeys(rows, store).then(show, fail);
    return () => {
      current = false;
    };
  }, [rows, store, fail]);
  return keys;
}

/** Beside a score that is out of date. */
export function StaleMark({ of }: { of: string }) {
  if (!useContext(StaleKeys).has(of)) return null;
  return (
    <p
      class="small soft stale-mark"
      title={t('Judged with an earlier profile or an earlier Rolescope. Open it, or recompute, to see today’s score.')}
    >
      <Icon of={History} size={12} /> {t('Out of date')}
    </p>
  );
}

interface StaleBarProps {
  store: Store;
  /** Reads the list again, after scores have changed. */
  onDone: () => void;
  say: (text: string) => void;
  fail: (error: unknown) => void;
}

/** How many scores are out of date, and a button that makes them anew; nothing where all are of today. */
export function StaleBar(given: StaleBarProps) {
  const stale = useContext(StaleKeys);
  if (stale.size === 0) return null;
  return (
    <div class="notice stale-bar">
      <span>{tn(stale.size, '{n} score is out of date.', '{n} scores are out of date.')}</span>
      <Recompute keys={() => Promise.resolve([...stale])} word={t('Recompute')} {...given} />
    </div>
  );
}

interface RecomputeProps extends StaleBarProps {
  keys: () => Promise<readonly string[]>;
  word: string;
}

/** A button that judges many anew, with its progress and a way to stop it. What is done when it stops stays done. */
export function Recompute({ keys, word, store, onDone, say, fail }: RecomputeProps) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const end = await recompute(await keys(), store, { signal, onProgress: setProgress });
    const changed = tn(end.changed, '{n} verdict changed.', '{n} verdicts changed.');
    say(signal.aborted ? t('Stopped after {n} of {all}. {changed}', { n: end.done, all: end.of, changed }) : changed);
  };
  const run = () => {
    setProgress({ done: 0, of: 0, changed: 0 });
    start()
      .catch(fail)
      .finally(() => {
        setProgress(null);
        onDone();
      });
  };
  if (!progress) {
    return (
      <button type="button" class="button slim" onClick={run}>
        {word}
      </button>
    );
  }
  return (
    <span class="row">
      <progress max={Math.max(1, progress.of)} value={progress.done} aria-label={word} />
      <span class="small soft numbers">{t('{n} of {all}', { n: progress.done, all: progress.of })}</span>
      <button type="button" class="button slim" onClick={() => running.current?.abort()}>
        {t('Stop')}
      </button>
    </span>
  );
}
