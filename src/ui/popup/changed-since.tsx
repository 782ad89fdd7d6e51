import type { SavedPosting } from '../../tracker/saved.ts';
import { day } from '../format.ts';
import { t } from '../i18n.ts';

interface ChangedSinceProps {
  saved: SavedPosting;
  onKeep: () => void;
}

/** Says that the page tells something else than when the posting was saved; nothing is replaced unless the user says so. */
export function ChangedSince({ saved, onKeep }: ChangedSinceProps) {
  return (
    <p class="notice known-before">
      {t('This posting has changed since you saved it on {date}. What it said before stays too.', {
        date: day(saved.savedAt),
      })}{' '}
      <button type="button" class="link-button" onClick={onKeep}>
        {t('Keep the new text')}
      </button>
    </p>
  );
}
