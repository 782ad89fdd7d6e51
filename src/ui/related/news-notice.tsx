import type { Store } from '../../store/index.ts';
import { newsRow } from '../../tracker/news.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import { hasNews } from '../../tracker/today.ts';
import { href } from '../dashboard/route.ts';
import type { Step } from '../dashboard/use-tracker.ts';
import { newsPlace } from '../difference/readings.ts';
import { day } from '../format.ts';
import { t } from '../i18n.ts';
import { NewsActions } from './news-actions.tsx';

interface NewsNoticeProps {
  saved: SavedPosting;
  store: Store;
  act: (step: Step, said: string) => unknown;
  fail: (error: unknown) => void;
}

/** Says that the page of a saved posting was seen closed or changed, until the user has answered. */
export function NewsNotice({ saved, ...rest }: NewsNoticeProps) {
  const { news: kind, newsAt = '' } = newsRow(saved);
  if (!hasNews({ news: kind })) return null;
  const date = day(newsAt);
  const row = { key: saved.key, title: saved.posting.title, news: kind };
  return (
    <div class="notice stack tight">
      <p>
        {kind === 'closed' && t('On {date} the page said that this posting is closed.', { date })}
        {kind === 'closed-changed' &&
          t('On {date} the page was closed, and said something else than what is kept here.', { date })}
        {kind === 'changed' && t('On {date} the page said something else than what is kept here.', { date })}{' '}
        {kind !== 'closed' && <a href={href('difference', newsPlace(saved.key))}>{t('Show what changed')}</a>}
      </p>
      <div class="row">
        <NewsActions row={row} {...rest} />
      </div>
    </div>
  );
}
