import { Check } from 'lucide';
import type { Store } from '../../store/index.ts';
import { withStatus } from '../../tracker/changes.ts';
import type { RoundOutcome } from '../../tracker/process.ts';
import type { SavedPosting } from '../../tracker/saved.ts';
import { snoozed, withFollowUp, withReason, withRound } from '../../tracker/steps.ts';
import type { TodayItem } from '../../tracker/today.ts';
import { inDays } from '../dates.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { NewsActions } from '../related/news-actions.tsx';
import { LaterSelect } from './later-select.tsx';
import { PassSelect } from './pass-select.tsx';
import { href } from './route.ts';
import type { Step, Tracker } from './use-tracker.ts';

interface TodayActionsProps {
  item: TodayItem;
  tracker: Tracker;
  store: Store;
}

/** What can be done about one thing of the day, in place. Every button names the posting for those who cannot see it. */
export function TodayActions({ item: { row, need }, tracker, store }: TodayActionsProps) {
  const title = row.title || t('Untitled posting');
  const act = (step: Step, said: string) => tracker.act([row.key], step, said);
  const button = (word: string, step: Step, said: string, primary = false) => (
    <button
      type="button"
      class={primary ? 'button slim primary' : 'button slim'}
      aria-label={t('{action}: {title}', { action: word, title })}
      onClick={() => act(step, said)}
    >
      {primary && <Icon of={Check} size={14} />}
      {word}
    </button>
  );
  const later = (words: string) => (
    <LaterSelect
      title={title}
      onChoose={(days, when) =>
        act(
          (saved, now) => snoozed(saved, inDays(now, days), words, now),
          t('Put off until {when}: {title}.', { when, title }),
        )
      }
    />
  );
  switch (need) {
    case 'follow-up':
      return (
        <div class="today-actions">
          {button(t('Done'), (saved, now) => withFollowUp(saved, null, now), t('Done: {title}.', { title }), true)}
          {later('')}
        </div>
      );
    case 'outcome':
      return (
        <div class="today-actions">
          {button(t('Passed'), ended('passed'), t('Round passed: {title}.', { title }))}
          {button(t('Not passed'), ended('failed'), t('Round not passed: {title}.', { title }))}
          {button(t('Cancelled'), ended('cancelled'), t('Round cancelled: {title}.', { title }))}
        </div>
      );
    case 'round':
      return (
        <div class="today-actions">
          <a class="button slim" href={href('prepare', row.key)} aria-label={t('Prepare: {title}', { title })}>
            {t('Prepare')}
          </a>
          {button(t('Cancelled'), ended('cancelled'), t('Round cancelled: {title}.', { title }))}
        </div>
      );
    case 'news':
      return (
        <div class="today-actions">
          <NewsActions row={row} store={store} act={act} fail={tracker.fail} />
        </div>
      );
    case 'quiet':
      return (
        <div class="today-actions">
          {later(t('Ask how things stand'))}
          {button(t('No answer'), noAnswer, t('Rejected, no answer: {title}.', { title }))}
        </div>
      );
    default:
      return (
        <div class="today-actions">
          {button(t('Applied'), (saved, now) => withStatus(saved, 'applied', now), t('Applied: {title}.', { title }))}
          {later(t('Decide'))}
          <PassSelect
            title={title}
            onChoose={(code) =>
              act((saved, now) => passed(saved, code, now), t('Passed on and archived: {title}.', { title }))
            }
          />
        </div>
      );
  }
}

/** The earliest round without an outcome gets one. */
function ended(outcome: RoundOutcome): Step {
  return (saved, now) => {
    const round = (saved.rounds ?? []).find(({ at, outcome: old = 'planned' }) => at && old === 'planned');
    return round ? withRound(saved, { ...round, outcome }, now) : saved;
  };
}

function noAnswer(saved: SavedPosting, now: string): SavedPosting {
  return withReason(withStatus(saved, 'rejected', now), { code: 'no-answer' }, now);
}

function passed(saved: SavedPosting, code: string, now: string): SavedPosting {
  return withReason(withStatus(saved, 'archived', now), { code }, now);
}
