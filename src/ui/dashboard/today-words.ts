import type { NewsKind } from '../../tracker/news.ts';
import type { TodayItem } from '../../tracker/today.ts';
import { dayHere, daysAway } from '../dates.ts';
import { day } from '../format.ts';
import { t } from '../i18n.ts';
import { ROUND_WORDS } from '../tracker-words.ts';
import { wordFor } from '../words.ts';

/** Why something stands on the page of the day, in one line. `now` is ISO 8601, UTC. */
export function needWords({ row, need, at }: TodayItem, now: string): string {
  const when = daysAway(at, now);
  switch (need) {
    case 'follow-up':
      return t('{what} · due {when}', { what: row.followUpWords || t('Follow up'), when });
    case 'outcome':
      return t('{round} was {when}: how did it go?', { round: roundWord(row.round), when });
    case 'round':
      return t('{round} {when}', { round: roundWord(row.round), when });
    case 'news':
      return newsWords(row.news, when);
    case 'closing':
      return at < dayHere(now)
        ? t('The last day to apply was {date}', { date: day(`${at}T12:00:00.000Z`) })
        : t('Last day to apply: {date} ({when})', { date: day(`${at}T12:00:00.000Z`), when });
    case 'closed':
      return t('The posting said that it is closed');
    case 'undecided':
      return t('Saved {when}', { when });
    case 'quiet':
      return t('Last change {when}', { when });
  }
}

/** What a page was seen to say. `when` is how long ago, in words. */
function newsWords(news: NewsKind | undefined, when: string): string {
  if (news === 'closed') return t('Seen closed {when}', { when });
  return news === 'closed-changed' ? t('Seen closed and changed {when}', { when }) : t('Seen changed {when}', { when });
}

/** The name of a kind of round. */
export function roundWord(kind: string | undefined): string {
  return t(wordFor(ROUND_WORDS, kind ?? 'other'));
}
