import { useEffect, useRef } from 'preact/hooks';
import type { Evidence } from '../../facts/analysis.ts';
import { t } from '../i18n.ts';

/** The full text as it was read, one quote marked and brought into sight. */
export function PostingText({ text, quote }: { text: string; quote: Evidence | null }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), [quote]);
  const { start, end } = quote ?? { start: null, end: null };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <section class="posting-text" dir="auto" aria-label={t('Text of the posting')} tabIndex={0}>
      {start === null || end === null ? (
        text
      ) : (
        <>
          {text.slice(0, start)}
          <mark ref={mark}>{text.slice(start, end)}</mark>
          {text.slice(end)}
        </>
      )}
    </section>
  );
}
