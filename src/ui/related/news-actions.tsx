import type { Store } from '../../store/index.ts';
import { withStatus } from '../../tracker/changes.ts';
import { newsLeft, newsTaken } from '../../tracker/news.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import type { Step } from '../dashboard/use-tracker.ts';
import { t } from '../i18n.ts';

interface NewsActionsProps {
  row: Pick<SavedRow, 'key' | 'title' | 'news'>;
  store: Store;
  /** Takes a step over the posting and says so. */
  act: (step: Step, said: string) => unknown;
  fail: (error: unknown) => void;
}

/** What can be answered when a page was seen closed or changed: take the new text over, leave things as they are, or be done with it. */
export function NewsActions({ row: { key, title: named, news }, store, act, fail }: NewsActionsProps) {
  const title = named || t('Untitled posting');
  const take = async () => act(await takingOver(key, store), t('The new text is kept: {title}.', { title }));
  const left = () => act(newsLeft, t('Left as it is kept: {title}.', { title }));
  const archive = () =>
    act((saved, now) => withStatus(newsLeft(saved, now), 'archived', now), t('Archived: {title}.', { title }));
  const button = (word: string, onClick: () => void) => (
    <button
      type="button"
      class="button slim"
      aria-label={t('{action}: {title}', { action: word, title })}
      {...{ onClick }}
    >
      {word}
    </button>
  );
  return (
    <>
      {news !== 'closed' && button(t('Keep the new text'), () => take().catch(fail))}
      {news === 'closed' ? button(t('Keep it'), left) : button(t('Keep the old text'), left)}
      {button(t('Archive'), archive)}
    </>
  );
}

/** The step that takes a new reading over, judged with the profile that the posting is judged with. */
async function takingOver(key: string, store: Store): Promise<Step> {
  const [{ matchOf }, { id, profile }] = await Promise.all([import('../judge.ts'), store.profileFor(key)]);
  return (saved, now) => newsTaken(saved, (analysis) => matchOf(analysis, profile), id, now);
}
