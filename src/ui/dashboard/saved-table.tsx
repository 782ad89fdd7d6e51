import { ArrowDown, ArrowUp, OctagonAlert } from 'lucide';
import type { SavedRow, Status } from '../../tracker/saved.ts';
import { BandTag } from '../band-tag.tsx';
import { day, shortMoney } from '../format.ts';
import { Icon } from '../icon.tsx';
import { StatusSelect } from '../status-select.tsx';
import { LEVEL_WORDS, MODE_WORDS, wordFor } from '../words.ts';
import type { Sort, SortColumn } from './filter-rows.ts';
import { href } from './route.ts';

const COLUMNS: readonly { column: SortColumn; word: string; look?: string }[] = [
  { column: 'title', word: 'Posting' },
  { column: 'score', word: 'Match' },
  { column: 'pay', word: 'Pay', look: 'number' },
  { column: 'status', word: 'Status' },
  { column: 'savedAt', word: 'Saved', look: 'number wide-only' },
];

interface SavedTableProps {
  rows: readonly SavedRow[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  onMove: (key: string, status: Status) => void;
}

/** The saved postings as a table; a click on a heading sorts by it, a second click turns the order round. */
export function SavedTable({ rows, sort, onSort, onMove }: SavedTableProps) {
  return (
    <table class="saved-table">
      <thead>
        <tr>
          {COLUMNS.map(({ column, word, look }) => {
            const active = sort.column === column;
            const direction = sort.down ? ('descending' as const) : ('ascending' as const);
            return (
              <th key={column} scope="col" class={look} aria-sort={active ? direction : undefined}>
                <button
                  type="button"
                  onClick={() => onSort({ column, down: active ? !sort.down : column !== 'title' })}
                >
                  {word}
                  {active && <Icon of={sort.down ? ArrowDown : ArrowUp} size={14} />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.key} row={row} onMove={onMove} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ row, onMove }: { row: SavedRow; onMove: SavedTableProps['onMove'] }) {
  return (
    <tr>
      <td>
        <a class="row-title" href={href('saved', row.key)}>
          {row.title || 'Untitled posting'}
        </a>
        <p class="small soft">{[row.company, row.location].filter(Boolean).join(' · ')}</p>
        <p class="small soft">
          {[row.level && wordFor(LEVEL_WORDS, row.level), row.mode && wordFor(MODE_WORDS, row.mode)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {row.note && <p class="small note-preview">{row.note}</p>}
      </td>
      <td>
        <BandTag band={row.band} score={row.score} />
        {row.blockers > 0 && (
          <p class="small soft in-way">
            <Icon of={OctagonAlert} size={12} /> {row.blockers} in the way
          </p>
        )}
      </td>
      <td class="number">{pay(row)}</td>
      <td>
        <StatusSelect
          value={row.status}
          onChange={(status) => onMove(row.key, status)}
          label={`Status of ${row.title}`}
        />
      </td>
      <td class="number wide-only soft">{day(row.savedAt)}</td>
    </tr>
  );
}

const PERIODS: Readonly<Record<string, string>> = {
  month: ' a month',
  week: ' a week',
  day: ' a day',
  hour: ' an hour',
};

function pay({ payMin, payMax, payCurrency, payPeriod }: SavedRow) {
  const ends = [payMin, payMax].filter((amount): amount is number => amount !== null);
  if (ends.length === 0 || !payCurrency) return <span class="soft">—</span>;
  const words = [...new Set(ends)].map((amount) => shortMoney(amount, payCurrency)).join('–');
  return `${words}${PERIODS[payPeriod ?? ''] ?? ''}`;
}
