import { ArrowRightLeft, CalendarClock, OctagonAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { type SavedRow, STATUSES, type Status } from '../../tracker/saved.ts';
import { BandTag } from '../band-tag.tsx';
import { StaleMark } from '../correct/stale-bar.tsx';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { STATUS_WORDS } from '../words.ts';
import { nextWords } from './next-words.ts';
import { href } from './route.ts';
import { Tags } from './tags.tsx';

/** What every card of a board is given. */
export interface CardActions {
  /** ISO 8601, UTC. */
  now: string;
  /** `inside` says where the focus was, so that it can be given back there. */
  onMove: (row: SavedRow, status: Status, inside: 'link' | 'list') => void;
  onDrag: (row: SavedRow | null) => void;
}

interface BoardCardProps extends CardActions {
  row: SavedRow;
  /** It stands under another card, as a copy of it. */
  copy?: boolean;
  children?: ComponentChildren;
}

/** One posting on the board. */
export function BoardCard({ row, copy = false, now, onMove, onDrag, children }: BoardCardProps) {
  const title = row.title || t('Untitled posting');
  const next = nextWords(row, now);
  return (
    <li
      class={copy ? 'board-card copy' : 'board-card'}
      data-key={row.key}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', title);
        onDrag(row);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <a class="row-title" href={href('saved', row.key)} title={title} draggable={false}>
        {title}
      </a>
      {row.company && <p class="small soft clipped">{row.company}</p>}
      <div class="card-foot">
        <BandTag band={row.band} score={row.score} />
        {row.blockers > 0 && (
          <span class="small soft in-way" title={t('Something stands in the way')}>
            <Icon of={OctagonAlert} size={12} />
            <span class="unseen">{t('Something stands in the way')}</span>
          </span>
        )}
        <MoveList title={title} status={row.status} onMove={(status) => onMove(row, status, 'list')} />
      </div>
      <StaleMark of={row.key} />
      {next && (
        <p class={next.late ? 'small late two-lines' : 'small two-lines'} title={next.words}>
          <Icon of={CalendarClock} size={12} /> {next.words}
        </p>
      )}
      <Tags tags={row.tags} />
      {children}
    </li>
  );
}

/** The list of columns behind one small button: moving a card without dragging. */
function MoveList({ title, status, onMove }: { title: string; status: Status; onMove: (status: Status) => void }) {
  return (
    <span class="move-list">
      <Icon of={ArrowRightLeft} size={14} />
      <select
        aria-label={t('Move: {title}', { title })}
        value={status}
        onChange={({ currentTarget: { value } }) => {
          const next = STATUSES.find((one) => one === value);
          if (next) onMove(next);
        }}
      >
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {t(STATUS_WORDS[one])}
          </option>
        ))}
      </select>
    </span>
  );
}
