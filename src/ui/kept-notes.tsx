import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from './i18n.ts';
import type { Browser } from './ports.ts';

/** What notes that are kept while they are typed need. */
export interface KeptNotesProps {
  /** Tells these notes from others. */
  name: string;
  /** What is kept of them. Another window may change it: it is taken over here unless something is being typed. */
  initial: string;
  journal: Browser['journal'];
  /** Keeps the text for good; it may be slow and it may fail. */
  write: (text: string) => Promise<unknown>;
  onFail: (error: unknown) => void;
  onText?: (text: string) => void;
  rows?: number;
}

/** The user's own words about a posting, kept while they are typed: even if the popup closes in the middle of a word. */
export function KeptNotes({ name, initial, journal, write, onFail, onText, rows = 3 }: KeptNotesProps) {
  const id = useId();
  const [text, setText] = useTakenOver(initial);
  const keep = useNewestOnly(write, () => journal.forget(name), onFail);
  return (
    <section class="part notes">
      <div class="part-head">
        <h2 class="part-title">
          <label for={id}>{t('Notes')}</label>
        </h2>
        <span class="small soft">{t('Kept as you type')}</span>
      </div>
      <textarea
        id={id}
        rows={rows}
        value={text}
        maxLength={100_000}
        onInput={({ currentTarget: { value } }) => {
          // The database may answer too late for a popup that closes now; the journal writes at once.
          journal.write(name, value);
          setText(value);
          onText?.(value);
          keep(value);
        }}
      />
    </section>
  );
}

/** A text that follows what is kept of it, as long as nothing was typed that is not kept yet. */
export function useTakenOver(kept: string) {
  const [text, setText] = useState(kept);
  const known = useRef(kept);
  useLayoutEffect(() => {
    if (text === known.current) setText(kept);
    known.current = kept;
    // Only what is kept may change the text, never the typing itself.
  }, [kept]);
  return [text, setText] as const;
}

/** Calls `write` with the newest text as soon as the call before it is done; what came between is passed over. */
function useNewestOnly(
  write: (text: string) => Promise<unknown>,
  onDone: () => void,
  onFail: (error: unknown) => void,
) {
  const newest = useRef<string | null>(null);
  const busy = useRef(false);
  const current = useRef(write);
  current.current = write;
  const drain = async () => {
    while (newest.current !== null) {
      const text = newest.current;
      newest.current = null;
      await current.current(text);
    }
    onDone();
  };
  return (text: string) => {
    newest.current = text;
    if (busy.current) return;
    busy.current = true;
    drain()
      .catch(onFail)
      .finally(() => {
        busy.current = false;
      });
  };
}
