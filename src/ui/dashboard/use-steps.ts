import { useCallback, useEffect, useRef } from 'preact/hooks';
import { afterTakingBack, type Store, StoreError, type Undo } from '../../store/index.ts';
import { t } from '../i18n.ts';
import type { StatusLink } from '../status-line.tsx';
import { isTypingText } from '../typing.ts';

/** One thing that can be taken back: records that a step changed, or what someone else did and knows how to undo. */
type Taken = { undo: Undo } | { again: () => void };

interface StepsProps {
  store: Pick<Store, 'takeBack'>;
  /** Shows a sentence, with a way to take back what it tells. */
  tell: (text: string, undo?: () => void, link?: StatusLink) => void;
  fail: (error: unknown) => void;
  /** ISO 8601, UTC. */
  now: () => string;
  /** Shows the records as they are again. */
  onTakenBack: () => Promise<void>;
}

/** Steps that can be taken back; older ones are forgotten. */
const MAX_UNDO = 20;
/** Records that older steps may hold: each is a whole posting. */
const MAX_RECORDS = 2000;
/** The steps of a page, each told in a sentence; the undo key and the sentence's Undo take back the last one. */
export function useSteps({ store, tell, fail, now, onTakenBack }: StepsProps) {
  const steps = useRef<Taken[]>([]);
  const undo = useCallback(async () => {
    const last = steps.current.pop();
    if (!last) return;
    if ('again' in last) return last.again();
    const restored = await store.takeBack(last.undo, now()).catch((error: unknown) => {
      // What failed for another reason than a later change may be tried again.
      if (!(error instanceof StoreError && error.code === 'changed')) steps.current.push(last);
      throw error;
    });
    steps.current = steps.current.map((earlier) =>
      'undo' in earlier ? { undo: afterTakingBack(earlier.undo, restored) } : earlier,
    );
    await onTakenBack();
    tell(t('Taken back.'));
  }, [store, now, tell, onTakenBack]);
  const takeBack = useCallback(() => undo().catch(fail), [undo, fail]);
  useUndoKey(takeBack);
  const add = useCallback(
    (step: Taken, said: string, link?: StatusLink) => {
      steps.current = withinLimits([...steps.current, step]);
      tell(said, takeBack, link);
    },
    [tell, takeBack],
  );
  return {
    /** Says something; with `again`, something that can be taken back by calling it. */
    say: useCallback(
      (text: string, again?: () => void, link?: StatusLink) =>
        again ? add({ again }, text, link) : tell(text, undefined, link),
      [add, tell],
    ),
    /** Says what a step did that changed these records. */
    sayStep: useCallback((text: string, changed: Undo) => add({ undo: changed }, text), [add]),
  };
}

/** The newest steps, of which the last one is always kept, however many records it holds. */
function withinLimits(steps: readonly Taken[]): Taken[] {
  const kept: Taken[] = [];
  let records = 0;
  for (const step of steps.slice(-MAX_UNDO).toReversed()) {
    records += 'undo' in step ? step.undo.records.length : 0;
    if (kept.length > 0 && records > MAX_RECORDS) break;
    kept.unshift(step);
  }
  return kept;
}

/** Ctrl+Z, on a Mac Cmd+Z, wherever nothing is being typed: there it takes back words. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!pressed || event.shiftKey || event.altKey || isTypingText(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
}
