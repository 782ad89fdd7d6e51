import { useMemo } from 'preact/hooks';
import { type SavedRow, STATUSES } from '../../tracker/saved.ts';
import { BAND_WORDS, LEVEL_WORDS, STATUS_WORDS } from '../words.ts';
import type { Filter } from './filter-rows.ts';

interface FiltersProps {
  filter: Filter;
  rows: readonly SavedRow[];
  onChange: (part: Partial<Filter>) => void;
}

/** Search and filters above the list of saved postings. */
export function Filters({ filter, rows, onChange }: FiltersProps) {
  const { statuses, levels, bands } = useMemo(() => choices(rows), [rows]);
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Search title, company, place and notes"
        placeholder="Search title, company, place, notes"
        value={filter.words}
        onInput={(event) => onChange({ words: event.currentTarget.value })}
      />
      <Choice label="Any status" value={filter.status} options={statuses} onChange={(status) => onChange({ status })} />
      <Choice label="Any level" value={filter.level} options={levels} onChange={(level) => onChange({ level })} />
      <Choice label="Any match" value={filter.band} options={bands} onChange={(band) => onChange({ band })} />
    </search>
  );
}

/** What can be chosen: only levels and bands that occur, and every status with its count. */
function choices(rows: readonly SavedRow[]) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const id of [`status/${row.status}`, `level/${row.level}`, `band/${row.band}`])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    statuses: STATUSES.map((id) => [id, `${STATUS_WORDS[id]} (${counts.get(`status/${id}`) ?? 0})`] as const),
    levels: Object.entries(LEVEL_WORDS).filter(([id]) => counts.has(`level/${id}`)),
    bands: Object.entries(BAND_WORDS).filter(([id]) => counts.has(`band/${id}`)),
  };
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [id: string, word: string])[];
  onChange: (id: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <select
      aria-label={label.replace('Any', 'Filter by')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {options.map(([id, word]) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </select>
  );
}
