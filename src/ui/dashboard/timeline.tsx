import type { HistoryEntry, SavedPosting } from '../../tracker/saved.ts';
import { moment } from '../format.ts';
import { STATUS_WORDS, wordFor } from '../words.ts';

/** What happened to a saved posting, newest first. */
export function Timeline({ saved }: { saved: SavedPosting }) {
  return (
    <section class="part">
      <h2 class="part-title">Timeline</h2>
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

function eventWords({ event, to }: HistoryEntry): string {
  switch (event) {
    case 'saved':
      return 'Saved';
    case 'status':
      return wordFor(STATUS_WORDS, to ?? '');
    case 'note':
      return 'Notes changed';
    case 'read-again':
      return 'Read again: the posting has changed';
    case 'edited':
      return 'Edited';
    case 'imported':
      return 'Imported from a backup';
    default:
      return event;
  }
}
