import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Evidence } from '../../facts/analysis.ts';
import { t } from '../i18n.ts';
import { textPieces } from './text-pieces.ts';

/** The full text as it was read, one quote marked and brought into sight; the signs of Markdown are left out. */
export function PostingText({ text, quote }: { text: string; quote: Evidence | null }) {
  const box = useRef<HTMLElement>(null);
  const pieces = useMemo(() => textPieces(text, quote), [text, quote]);
  useEffect(() => box.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }), [quote]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <section ref={box} class="posting-text" dir="auto" aria-label={t('Text of the posting')} tabIndex={0}>
      {pieces.map(({ text: words, firm, marked }, at) => {
        const shown = firm ? <strong key={at}>{words}</strong> : words;
        return marked ? <mark key={at}>{shown}</mark> : shown;
      })}
    </section>
  );
}
