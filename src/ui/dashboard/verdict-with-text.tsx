import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Analysis, Evidence } from '../../facts/analysis.ts';
import type { Match } from '../../match/match.ts';
import { hasText } from '../../match/shown.ts';
import type { Posting } from '../../page/posting.ts';
import { t } from '../i18n.ts';
import { ShowQuote } from '../verdict/claim.tsx';
import { PostingHead } from '../verdict/headline.tsx';
import { Verdict, type VerdictProps } from '../verdict/verdict.tsx';
import { PostingText } from './posting-text.tsx';
import { href } from './route.ts';
import { WithoutText } from './without-text.tsx';

interface VerdictWithTextProps {
  posting: Posting;
  /** When the posting was read, ISO 8601, where that was not now. */
  read?: string;
  analysis: Analysis;
  edits?: VerdictProps['edits'];
  match: Match | null;
  profile?: VerdictProps['profile'];
  saved?: VerdictProps['saved'];
  hideAmounts: boolean;
  onHave?: VerdictProps['onHave'];
  note?: VerdictProps['note'];
  /** What stands above the text: the user's own side of the posting. */
  children: ComponentChildren;
}

/** The verdict beside the full text; a quote is shown where it stands in the text. */
export function VerdictWithText({ posting, read, analysis, children, ...given }: VerdictWithTextProps) {
  const [quote, setQuote] = useState<Evidence | null>(null);
  const hasWords = hasText(analysis);
  return (
    <div class="detail">
      <div class="stack">
        <PostingHead analysis={analysis} posted={posting.postedAt} read={read} />
        {hasWords ? (
          <ShowQuote.Provider value={{ word: t('Show in the text'), show: setQuote }}>
            <Verdict
              analysis={analysis}
              posting={posting}
              {...given}
              onMakeProfile={() => {
                location.hash = href('profile');
              }}
            />
          </ShowQuote.Provider>
        ) : (
          <WithoutText analysis={analysis} posting={posting} {...given} />
        )}
      </div>
      <aside class="stack" aria-label={t('Your side, and the text')}>
        {children}
        {hasWords && (
          <section class="part">
            <h2 class="part-title">{t('Full text, as it was read')}</h2>
            <PostingText text={analysis.posting.text} quote={quote} />
          </section>
        )}
      </aside>
    </div>
  );
}
