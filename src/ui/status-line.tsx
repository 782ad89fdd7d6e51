import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { said, t } from './i18n.ts';

/** A short sentence for the user, with one way to take the last step back. */
export interface StatusMessage {
  text: string;
  bad?: boolean;
  undo?: (() => void) | undefined;
  link?: StatusLink | undefined;
}

/** Where what the sentence tells of can be seen. */
export interface StatusLink {
  href: string;
  word: string;
}

const STAYS_MS = 6000;

/** The sentence that is shown now. Failures and steps that can be undone stay until the next sentence; an empty one clears the line. */
export function useStatusLine() {
  const [message, setMessage] = useState<StatusMessage | null>(null);
  useEffect(() => {
    if (!message || message.bad || message.undo || message.link) return;
    const timer = setTimeout(() => setMessage(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [message]);
  const say = useCallback(
    (text: string, undo?: () => void, link?: StatusLink) => setMessage(text ? { text, undo, link } : null),
    [],
  );
  const fail = useCallback((error: unknown) => setMessage({ text: sentenceOf(error), bad: true }), []);
  return { message, say, fail };
}

/** The sentence of an error for the user. Below src/ui errors speak English; their sentences stand in the catalogues too. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (message === '') return t('Something went wrong. Close this and try again.');
  const known = t(message);
  // with figures in it, it is a template's
  return known === message ? said(message) : known;
}

/**
 * Always in the page, so that assistive technology hears what appears in it. Where the pressed button has gone with the
 * step it took, the focus goes to "Undo" instead of being lost; and where "Undo" itself goes, to the sentence that follows.
 */
export function StatusLine({ message }: { message: StatusMessage | null }) {
  const line = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const offered = useRef(false);
  useEffect(() => {
    if (document.activeElement === document.body) {
      if (message?.undo) undo.current?.focus();
      else if (message && offered.current) line.current?.focus();
    }
    offered.current = message?.undo !== undefined;
  }, [message]);
  return (
    <div ref={line} class={message?.bad ? 'status-line bad' : 'status-line'} role="status" tabIndex={-1}>
      {message && <span>{message.text}</span>}
      {message?.link && <a href={message.link.href}>{message.link.word}</a>}
      {message?.undo && (
        <button ref={undo} type="button" class="button plain slim" onClick={message.undo}>
          {t('Undo')}
        </button>
      )}
    </div>
  );
}
