import { ArrowDown, ArrowUp, OctagonAlert } from 'lucide';
import type { ComponentChildren, RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../tracker/copies.ts';
import type { SavedRow, Status } from '../../tracker/saved.ts';
import { BandTag } from '../band-tag.tsx';
import { StaleMark } from '../correct/stale-bar.tsx';
import { day } from '../format.ts';
import { msg, t, tn } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { plainWords } from '../markdown.tsx';
import { StatusSelect } from '../status-select.tsx';
import { isTyping } from '../typing.ts';
import { LEVEL_WORDS, MODE_WORDS, wordFor } from '../words.ts';
import { CopiesButton } from './copies.tsx';
import type { Sort, SortColumn } from './filter-rows.ts';
import { nextWords } from './next-words.ts';
import { href } from './route.ts';
import { rowPay } from './row-pay.ts';
import { firstDown } from './sort-choice.tsx';
import { Tags } from './tags.tsx';
import type { Selection } from './use-selection.ts';

const COLUMNS: readonly { column: SortColumn; word: string; look?: string }[] = [
  { column: 'title', word: msg('Posting') },
  { column: 'score', word: msg('Match') },
  { column: 'pay', word: msg('Pay'), look: 'number' },
  { column: 'status', word: msg('Status') },
  { column: 'nextAt', word: msg('Next'), look: 'wide-only' },
  { column: 'savedAt', word: msg('Saved'), look: 'number wide-only' },
];

interface SavedTableProps {
  /** The postings of the list, copies of a text folded under one of them. */
  places: readonly Place[];
  /** The keys of those whose copies are shown. */
  open: ReadonlySet<string>;
  onOpen: (key: string) => void;
  onArchive: (rows: readonly SavedRow[]) => void;
  sort: Sort;
  onSort: (sort: Sort) => void;
  onMove: (row: SavedRow, status: Status) => void;
  selection: Selection;
  /** ISO 8601, UTC. */
  now: string;
}

/** The saved postings as a table; a click on a heading sorts by it, a second click turns the order round. */
export function SavedTable({ places, sort, onSort, selection, ...rest }: SavedTableProps) {
  const table = useRef<HTMLTableElement>(null);
  useFirstRowKey(table);
  return (
    <table ref={table} class="saved-table" onKeyDown={(event) => onKey(event, selection)}>
      <thead>
        <tr>
          <th scope="col" class="pick">
            <input
              type="checkbox"
              aria-label={t('Select all that were found')}
              checked={selection.all}
              onChange={selection.toggleAll}
            />
          </th>
          {COLUMNS.map((column) => (
            <Heading key={column.column} {...column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <PlaceRows key={place.row.key} place={place} selection={selection} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

type HeadingProps = (typeof COLUMNS)[number] & Pick<SavedTableProps, 'sort' | 'onSort'>;

function Heading({ column, word, look, sort, onSort }: HeadingProps) {
  const active = sort.column === column;
  const direction = sort.down ? ('descending' as const) : ('ascending' as const);
  return (
    <th scope="col" class={look} aria-sort={active ? direction : undefined}>
      <button type="button" onClick={() => onSort({ column, down: active ? !sort.down : firstDown(column) })}>
        {t(word)}
        {active && <Icon of={sort.down ? ArrowDown : ArrowUp} size={14} />}
      </button>
    </th>
  );
}

type PlaceProps = Omit<SavedTableProps, 'places' | 'sort' | 'onSort'> & { place: Place };

/** A posting, and under it its copies once they are asked for. What is done to it is done to it alone. */
function PlaceRows({ place: { row, copies }, open, onOpen, onArchive, ...rest }: PlaceProps) {
  const shown = copies.length > 0 && open.has(row.key);
  return (
    <>
      <TableRow row={row} {...rest}>
        <CopiesButton row={row} count={copies.length} open={shown} onOpen={() => onOpen(row.key)} />
        {shown && (
          <span class="row">
            <button
              type="button"
              class="button slim"
              onClick={() => rest.selection.add([row, ...copies].map(({ key }) => key))}
            >
              {tn(copies.length + 1, 'Select all {n}', 'Select all {n}')}
            </button>
            <button type="button" class="button slim" onClick={() => onArchive(copies)}>
              {tn(copies.length, 'Archive the copy', 'Archive the {n} copies')}
            </button>
          </span>
        )}
      </TableRow>
      {shown && copies.map((copy) => <TableRow key={copy.key} row={copy} copy {...rest} />)}
    </>
  );
}

interface TableRowProps extends Pick<SavedTableProps, 'onMove' | 'selection' | 'now'> {
  row: SavedRow;
  /** It stands under another posting, as a copy of it. */
  copy?: boolean;
  children?: ComponentChildren;
}

function TableRow({ row, copy = false, onMove, selection, now, children }: TableRowProps) {
  const title = row.title || t('Untitled posting');
  const next = nextWords(row, now);
  const selected = selection.has(row.key);
  return (
    <tr data-key={row.key} class={[selected && 'selected', copy && 'copy'].filter(Boolean).join(' ') || undefined}>
      <td class="pick">
        <input
          type="checkbox"
          aria-label={t('Select {title}', { title })}
          checked={selected}
          onClick={(event) => selection.toggle(row.key, event.shiftKey)}
        />
      </td>
      <td>
        <a class="row-title" href={href('saved', row.key)}>
          {title}
        </a>
        <p class="small soft">{[row.company, row.location].filter(Boolean).join(' · ')}</p>
        <p class="small soft">
          {[row.level && t(wordFor(LEVEL_WORDS, row.level)), row.mode && t(wordFor(MODE_WORDS, row.mode))]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="small soft narrow-only">
          {[t('Saved {date}', { date: day(row.savedAt) }), next?.words].filter(Boolean).join(' · ')}
        </p>
        {row.note && <p class="small note-preview">{plainWords(row.note)}</p>}
        <Tags tags={row.tags} />
        {children}
      </td>
      <td>
        <BandTag band={row.band} score={row.score} />
        <StaleMark of={row.key} />
        {row.blockers > 0 && (
          <p class="small soft in-way">
            <Icon of={OctagonAlert} size={12} /> {tn(row.blockers, '{n} in the way', '{n} in the way')}
          </p>
        )}
        {row.closed && <p class="small soft">{t('Seen closed')}</p>}
        {row.news?.endsWith('changed') && <p class="small soft">{t('Seen changed')}</p>}
      </td>
      <td class="number">
        <RowPay row={row} />
      </td>
      <td>
        <StatusSelect
          value={row.status}
          onChange={(status) => onMove(row, status)}
          label={t('Status of {title}', { title })}
        />
      </td>
      <td class={next?.late ? 'small wide-only late' : 'small wide-only'}>
        {next ? (
          <span class="two-lines" title={next.words}>
            {next.words}
          </span>
        ) : (
          <span class="soft">—</span>
        )}
      </td>
      <td class="number wide-only soft">{day(row.savedAt)}</td>
    </tr>
  );
}

/** The pay in few signs; in the user's own words where it is none. */
function RowPay({ row }: { row: SavedRow }) {
  const { payWords } = row;
  if (!payWords) return rowPay(row);
  return (
    <span class="small two-lines pay-words" title={payWords}>
      {payWords}
    </span>
  );
}

/** `j` and `k` go to the first posting while none has the focus: before that the table hears no key. */
function useFirstRowKey(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if ((key !== 'j' && key !== 'k') || ctrlKey || metaKey || altKey || isTyping(target)) return;
      if (event.defaultPrevented || (target instanceof Element && target.closest('tr[data-key], dialog'))) return;
      table.current?.querySelector<HTMLElement>('.row-title')?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [table]);
}

/** `j` and `k` go from posting to posting, `x` selects the one they stand on. */
function onKey(event: TargetedKeyboardEvent<HTMLElement>, selection: Selection): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(target) && !(target instanceof HTMLInputElement && target.type === 'checkbox')) return;
  const row = target.closest<HTMLElement>('tr[data-key]');
  const beside = key === 'j' ? row?.nextElementSibling : key === 'k' ? row?.previousElementSibling : null;
  if (beside) beside.querySelector<HTMLElement>('.row-title')?.focus();
  else if (key === 'x' && row?.dataset.key) selection.toggle(row.dataset.key, event.shiftKey);
  else return;
  event.preventDefault();
}
