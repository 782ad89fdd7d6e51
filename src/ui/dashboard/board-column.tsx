import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import type { Place } from '../../tracker/copies.ts';
import type { Status } from '../../tracker/saved.ts';
import { t, tn } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { STATUS_WORDS } from '../words.ts';
import { BoardCard, type CardActions } from './board-card.tsx';
import { CopiesButton } from './copies.tsx';

/** How many cards of a column are drawn at first, and with each "Show more": thousands of rows must not be thousands of cards. */
const STEP = 25;
/** More cards of a column than this are on no screen before someone scrolls. */
const FIRST = 10;

interface ColumnProps extends CardActions {
  status: Status;
  places: readonly Place[];
  /** True: starts folded, for what is over needs no room. */
  folds: boolean;
  /** True: only what the screen shows at once is drawn yet. */
  isFirst: boolean;
  onDrop: () => void;
}

/** One stage of the board. */
export function Column({ status, places, now, folds, isFirst, onMove, onDrag, onDrop }: ColumnProps) {
  const count = places.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  const [shown, setShown] = useState(STEP);
  const [open, setOpen] = useState(!folds);
  const [over, setOver] = useState(false);
  const heading = (
    <>
      {t(STATUS_WORDS[status])} <span class="soft numbers">{count}</span>
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
          {places.slice(0, isFirst ? FIRST : shown).map((place) => (
            <PlaceCards key={place.row.key} place={place} now={now} onMove={onMove} onDrag={onDrag} />
          ))}
        </ul>
      )}
      {open && places.length > shown && (
        <button type="button" class="button slim" onClick={() => setShown(shown + STEP)}>
          {tn(Math.min(STEP, places.length - shown), 'Show {n} more', 'Show {n} more')}
        </button>
      )}
    </section>
  );
}

/** A card, and under it the cards of its copies once they are asked for. What is done to it is done to it alone. */
function PlaceCards({ place: { row, copies }, ...actions }: CardActions & { place: Place }) {
  const [open, setOpen] = useState(false);
  const shown = open && copies.length > 0;
  return (
    <>
      <BoardCard row={row} {...actions}>
        <CopiesButton row={row} count={copies.length} open={shown} onOpen={() => setOpen(!open)} />
      </BoardCard>
      {shown && copies.map((copy) => <BoardCard key={copy.key} row={copy} copy {...actions} />)}
    </>
  );
}
