import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Changed, Store } from '../../store/index.ts';
import type { SavedPosting, SavedRow } from '../../tracker/saved.ts';
import { t, tn } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import { type StatusLink, type StatusMessage, useStatusLine } from '../status-line.tsx';
import { useReturn } from '../use-return.ts';
import { useSteps } from './use-steps.ts';

/** A step over a saved posting. `now` is ISO 8601, UTC. */
export type Step = (saved: SavedPosting, now: string) => SavedPosting;

/** The saved postings, and the one way to change them: every step can be taken back, the last one first. */
export interface Tracker {
  /** Null until they are read. */
  rows: readonly SavedRow[] | null;
  message: StatusMessage | null;
  /** Says something; with `undo`, something that the undo key takes back as well, in its turn; with `link`, where it is. */
  say: (text: string, undo?: () => void, link?: StatusLink) => void;
  fail: (error: unknown) => void;
  /** Takes a step over these postings in one go and says so, with Undo; nothing is said where nothing changed. Never rejects. */
  act(keys: readonly string[], step: Step, said: string): Promise<SavedPosting[]>;
  /** Removes these postings, with Undo. False where that failed: it is said, and they are still there. Never rejects. */
  remove(keys: readonly string[], said: string): Promise<boolean>;
  /** Changes one posting without a word and without Undo: for what is being typed. Rejects when it fails. */
  keep(key: string, step: Step): Promise<SavedPosting>;
  /** Reads the list again, after something outside changed it. */
  reload(): void;
  /** One more each time something was taken back, or changed in another window: who shows a whole record reads it again then. */
  turn: number;
  now(): string;
}

/** A step over more postings than this takes long enough to say that it is under way. */
const MANY = 500;

/** The tracker of a page. `now` gives the time, ISO 8601, UTC. */
export function useTracker(store: Store, browser: Pick<Browser, 'changed'>, now: () => string): Tracker {
  const { message, say: tell, fail } = useStatusLine();
  const [rows, setRows] = useState<readonly SavedRow[] | null>(null);
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => void store.listRows().then(setRows, fail), [store, fail]);
  useEffect(reload, [reload]);
  const last = useRef(rows);
  last.current = rows;
  const lookAgain = useCallback(async (): Promise<void> => {
    const before = last.current;
    const list = await store.listRows();
    // A step that was taken here meanwhile may not stand in this list yet.
    if (last.current !== before) return lookAgain();
    if (before && sameRows(before, list)) return;
    setRows(list);
    setTurn((turns) => turns + 1);
  }, [store]);
  useReturn(useCallback(() => void lookAgain().catch(fail), [lookAgain, fail]));
  const onTakenBack = useCallback(async () => {
    setRows(await store.listRows());
    setTurn((before) => before + 1);
    browser.changed().catch(() => {});
  }, [store, browser]);
  const { say, sayStep } = useSteps({ store, tell, fail, now, onTakenBack });
  const done = useCallback(
    ({ saved, rows: changed, undo }: Changed, said: string) => {
      if (undo.records.length === 0) return saved;
      const gone = new Set(undo.records.map(({ key }) => key));
      setRows((old) => old && merged(old, changed, gone));
      browser.changed().catch(() => {});
      sayStep(said, undo);
      return saved;
    },
    [browser, sayStep],
  );
  return useMemo<Tracker>(
    () => ({
      rows,
      message,
      say,
      fail,
      turn,
      now,
      reload,
      async act(keys, step, said) {
        const time = now();
        if (keys.length > MANY) say(tn(keys.length, 'Changing {n} posting …', 'Changing {n} postings …'));
        try {
          return done(await store.updateMany(keys, (saved) => step(saved, time), time), said);
        } catch (error) {
          fail(error);
          reload(); // another window may have removed one of them
          return [];
        }
      },
      async remove(keys, said) {
        try {
          done(await store.removeMany(keys), said);
          return true;
        } catch (error) {
          fail(error);
          return false;
        }
      },
      async keep(key, step) {
        const time = now();
        const { saved, rows: changed } = await store.updateMany([key], (old) => step(old, time), time);
        setRows((old) => old && merged(old, changed, new Set()));
        const kept = saved[0] ?? (await store.loadSaved(key));
        if (!kept) throw new Error(t('This posting is not among your saved ones.'));
        return kept;
      },
    }),
    [rows, message, say, fail, turn, now, reload, store, done],
  );
}

/** Whether nothing changed between two readings of the list. */
function sameRows(old: readonly SavedRow[], list: readonly SavedRow[]): boolean {
  const known = new Map(old.map((row) => [row.key, row]));
  const isKnown = (row: SavedRow) => JSON.stringify(known.get(row.key)) === JSON.stringify(row);
  return old.length === list.length && list.every(isKnown);
}

/** The list after a step: changed rows stand where they stood, removed ones are gone. */
function merged(old: readonly SavedRow[], changed: readonly SavedRow[], touched: ReadonlySet<string>): SavedRow[] {
  const now = new Map(changed.map((row) => [row.key, row]));
  return old.flatMap((row) => now.get(row.key) ?? (touched.has(row.key) ? [] : [row]));
}
