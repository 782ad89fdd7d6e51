import { ChevronRight } from 'lucide';
import type { SavedRow } from '../../tracker/saved.ts';
import { t, tn } from '../i18n.ts';
import { Icon } from '../icon.tsx';

interface CopiesButtonProps {
  /** The posting that the copies stand under. */
  row: SavedRow;
  count: number;
  open: boolean;
  onOpen: () => void;
}

/** Opens the copies of a posting in place; nothing when it has none. */
export function CopiesButton({ row, count, open, onOpen }: CopiesButtonProps) {
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="copies-button"
      aria-expanded={open}
      title={t('Nearly the same text under other company names, often of agencies')}
      onClick={onOpen}
    >
      <Icon of={ChevronRight} size={14} />
      {tn(count, '{n} copy', '{n} copies')}
      <span class="unseen"> {t('of {title}', { title: row.title || t('Untitled posting') })}</span>
    </button>
  );
}
