import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { folded, type Place, type SharedTexts } from '../../tracker/copies.ts';
import { ENDED } from '../../tracker/process-row.ts';
import { type SavedRow, STATUSES, type Status } from '../../tracker/saved.ts';
import { t } from '../i18n.ts';
import { useScrollEdges } from '../use-scroll-edges.ts';
import { Column } from './board-column.tsx';
import { keyOf, neighbour } from './board-keys.ts';
import { MANY, usePainted } from './use-painted.ts';

interface BoardProps {
  rows: readonly SavedRow[];
  /** Texts under several employers' names: in each column their copies stand folded under one. */
  shared: SharedTexts;
  now: string;
  onMove: (row: SavedRow, status: Status) => void;
}

const OPEN = STATUSES.filter((status) => !ENDED.includes(status));

/** The saved postings by stage. Cards are dragged, moved with the keyboard, or moved with the list on each. */
export function Board({ rows, shared, now, onMove }: BoardProps) {
  const columns = useMemo(() => byStatus(rows, shared), [rows, shared]);
  const isPainted = usePainted('board') || rows.length <= MANY;
  const board = useRef<HTMLElement>(null);
  useScrollEdges(board);
  const dragged = useRef<SavedRow | null>(null);
  const follow = useMovedFocus(board, rows);
  const move = (row: SavedRow, status: Status, inside: 'link' | 'list' = 'link') => {
    if (status === row.status) return;
    follow(row.key, inside);
    onMove(row, status);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const key = keyOf(event.target);
    const row = rows.find((one) => one.key === key);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && event.shiftKey) {
      const next = STATUSES[STATUSES.indexOf(row.status) + step];
      if (next) move(row, next);
    } else if (!neighbour(event.currentTarget, event.target, event.key)) return;
    event.preventDefault();
  };
  const column = (status: Status, folds: boolean) => (
    <Column
      key={status}
      status={status}
      places={columns.get(status) ?? []}
      now={now}
      folds={folds}
      isFirst={!isPainted}
      onMove={move}
      onDrag={(row) => {
        dragged.current = row;
      }}
      onDrop={() => dragged.current && move(dragged.current, status)}
    />
  );
  return (
    <section
      ref={board}
      class="board scrolls-sideways"
      aria-label={t('Board')}
      aria-describedby="board-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <p id="board-keys" class="unseen">
        {t('Arrow keys go from card to card. Shift with the left or right arrow moves a card to the next column.')}
      </p>
      {OPEN.map((status) => column(status, false))}
      <div class="board-ended">{ENDED.map((status) => column(status, true))}</div>
    </section>
  );
}

function byStatus(rows: readonly SavedRow[], shared: SharedTexts): ReadonlyMap<Status, Place[]> {
  const columns = new Map<Status, SavedRow[]>(STATUSES.map((status) => [status, []]));
  for (const row of rows) columns.get(row.status)?.push(row);
  return new Map([...columns].map(([status, column]) => [status, folded(column, shared)]));
}

/** A card that moved is drawn anew in another column: the focus goes with it, or to the column where that is folded. */
function useMovedFocus(board: RefObject<HTMLElement | null>, rows: readonly SavedRow[]) {
  const wanted = useRef<{ key: string; inside: 'link' | 'list' } | null>(null);
  useLayoutEffect(() => {
    const { key, inside } = wanted.current ?? {};
    const row = key !== undefined && rows.find((one) => one.key === key);
    if (!row || !board.current) return;
    wanted.current = null;
    const find = (root: ParentNode | undefined, name: 'status' | 'key', value: string) =>
      [...(root?.querySelectorAll<HTMLElement>(`[data-${name}]`) ?? [])].find(({ dataset }) => dataset[name] === value);
    const column = find(board.current, 'status', row.status);
    const card = find(column, 'key', row.key);
    const target = card?.querySelector<HTMLElement>(inside === 'link' ? 'a' : 'select');
    (target ?? column?.querySelector<HTMLElement>('.column-head'))?.focus();
  }, [board, rows]);
  return useCallback((key: string, inside: 'link' | 'list') => {
    wanted.current = { key, inside };
  }, []);
}
