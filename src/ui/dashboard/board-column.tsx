import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import type { SavedRow, Status } from '../../tracker/saved.ts';
import { t, tn } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { STATUS_WORDS } from '../words.ts';
import { BoardCard } from './board-card.tsx';

/** How many cards of a column are drawn at first, and with each "Show more": thousands of rows must not be thousands of cards. */
const STEP = 25;

interface ColumnProps {
  status: Status;
  rows: readonly SavedRow[];
  now: string;
  /** True: starts folded, for what is over needs no room. */
  folds: boolean;
  onMove: (row: SavedRow, status: Status, inside: 'link' | 'list') => void;
  onDrag: (row: SavedRow | null) => void;
  onDrop: () => void;
}

/** One stage of the board. */
export function Column({ status, rows, now, folds, onMove, onDrag, onDrop }: ColumnProps) {
  const [shown, setShown] = useState(STEP);
  const [open, setOpen] = useState(!folds);
  const [over, setOver] = useState(false);
  const heading = (
    <>
      {t(STATUS_WORDS[status])} <span class="soft numbers">{rows.length}</span>
    </>
  );
  return (
    <section
      class={over ? 'column over' : 'column'}
      data-status={status}
      aria-label={t(STATUS_WORDS[status])}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      {folds ? (
        <h2>
          <button type="button" class="column-head" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon of={ChevronRight} size={14} />
            <span>{heading}</span>
          </button>
        </h2>
      ) : (
        <h2 class="column-head" tabIndex={-1}>
          {heading}
        </h2>
      )}
      {open && (
        <ul>
          {rows.slice(0, shown).map((row) => (
            <BoardCard key={row.key} row={row} now={now} onMove={onMove} onDrag={onDrag} />
          ))}
        </ul>
      )}
      {open && rows.length > shown && (
        <button type="button" class="button slim" onClick={() => setShown(shown + STEP)}>
          {tn(Math.min(STEP, rows.length - shown), 'Show {n} more', 'Show {n} more')}
        </button>
      )}
    </section>
  );
}
