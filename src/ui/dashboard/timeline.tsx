import type { HistoryEntry, SavedPosting } from '../../tracker/saved.ts';
import { day, moment } from '../format.ts';
import { t } from '../i18n.ts';
import { OUTCOME_WORDS, REASON_WORDS, ROUND_WORDS } from '../tracker-words.ts';
import { STATUS_WORDS, wordFor } from '../words.ts';

/** What happened to a saved posting, newest first. */
export function Timeline({ saved }: { saved: SavedPosting }) {
  return (
    <section class="part">
      <h2 class="part-title">{t('Timeline')}</h2>
      <ol class="timeline">
        {saved.history.toReversed().map((entry, index) => (
          <li key={`${entry.at}${index}`}>
            <span>{eventWords(entry)}</span>
            <time class="soft small numbers" dateTime={entry.at}>
              {moment(entry.at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One entry of a timeline in words; an event that only a newer version knows stands as it is. */
export function eventWords({ event, to = '', words = '' }: HistoryEntry): string {
  switch (event) {
    case 'saved':
      return t('Saved');
    case 'status':
      return t(wordFor(STATUS_WORDS, to));
    case 'note':
      return t('Notes changed');
    case 'read-again':
      return t('Read again: the posting has changed');
    case 'edited':
      return words ? t('Edited: {what}', { what: words }) : t('Edited');
    case 'imported':
      return t('Imported from a spreadsheet');
    case 'also-at':
      return t('Also found at: {site}', { site: to });
    case 'closed':
      return t('The page says that it is closed');
    case 'changed':
      return t('The page said something else');
    case 'round':
      return t('{round}: {outcome}', {
        round: t(wordFor(ROUND_WORDS, words)),
        outcome: to === 'removed' ? t('removed') : t(wordFor(OUTCOME_WORDS, to)),
      });
    case 'follow-up':
      return followUpWords(to, words);
    case 'reason':
      return to === 'removed'
        ? t('Reason taken back')
        : t('Reason: {reason}', { reason: t(wordFor(REASON_WORDS, to)) });
    case 'contact':
      return to === 'removed' ? t('Person removed: {name}', { name: words }) : t('Person: {name}', { name: words });
    case 'link':
      return words ? t('Link: {name}', { name: words }) : t('Link removed');
    case 'document':
      return words ? t('Document: {name}', { name: words }) : t('Document removed');
    case 'tags':
      return to ? t('Tags: {tags}', { tags: to }) : t('Tags removed');
    case 'source':
      return to ? t('Found at: {source}', { source: to }) : t('Source removed');
    case 'deadline':
      return to ? t('Last day to apply: {date}', { date: to }) : t('Closing date removed');
    default:
      return [event, words, to].filter(Boolean).join(': ');
  }
}

function followUpWords(to: string, words: string): string {
  const what = words || t('Follow up');
  return to === 'done' ? t('Done: {what}', { what }) : t('Planned for {date}: {what}', { date: day(to), what });
}
