import { ArrowDown, ArrowUp } from 'lucide';
import { msg, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Sort, SortColumn } from './filter-rows.ts';

const WORDS = {
  title: msg('Posting'),
  company: msg('Company'),
  score: msg('Match'),
  pay: msg('Pay'),
  status: msg('Status'),
  nextAt: msg('Next step'),
  savedAt: msg('Date saved'),
  updatedAt: msg('Last change'),
} satisfies Record<SortColumn, string>;

/** Words and what is due soonest come first from the top of the alphabet and of the calendar; figures from the highest. */
export function firstDown(column: SortColumn): boolean {
  return column !== 'title' && column !== 'company' && column !== 'nextAt';
}

/** The order of the list as a choice: the board has no headings to click, and a narrow table not all of them. */
export function SortChoice({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  return (
    <span class="sort-choice">
      <select
        class="act-select"
        aria-label={t('Sort by')}
        value={sort.column}
        onChange={({ currentTarget: { value } }) => {
          const column = COLUMNS.find((one) => one === value);
          if (column) onSort({ column, down: firstDown(column) });
        }}
      >
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {t('Sort: {column}', { column: t(WORDS[column]) })}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button slim square"
        aria-label={t('Turn the order round')}
        title={t('Turn the order round')}
        onClick={() => onSort({ ...sort, down: !sort.down })}
      >
        <Icon of={sort.down ? ArrowDown : ArrowUp} size={14} />
      </button>
    </span>
  );
}

const COLUMNS = Object.keys(WORDS) as SortColumn[];
