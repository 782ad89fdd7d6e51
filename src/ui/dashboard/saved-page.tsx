import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { withStatus } from '../../tracker/changes.ts';
import { type SavedRow, STATUSES, type Status } from '../../tracker/saved.ts';
import { downloadSaved } from '../export.ts';
import { ExportMenu } from '../export-menu.tsx';
import { plural } from '../format.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { BAND_WORDS, LEVEL_WORDS, STATUS_WORDS } from '../words.ts';
import { type Filter, NO_FILTER, type Sort, searchable, select } from './filter-rows.ts';
import { href } from './route.ts';
import { SavedTable } from './saved-table.tsx';

const STEP = 50;

/** All saved postings: search, filters, a table that sorts, export. */
export function SavedPage({ store }: { store: Store }) {
  const [rows, setRows] = useState<SavedRow[] | null>(null);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sort, setSort] = useState<Sort>({ column: 'savedAt', down: true });
  const [shown, setShown] = useState(STEP);
  const { message, say, fail } = useStatusLine();
  useEffect(() => {
    store.listRows().then(setRows, fail);
  }, [store, fail]);
  const prepared = useMemo(() => searchable(rows ?? [], sort), [rows, sort]);
  const found = useMemo(() => select(prepared, filter), [prepared, filter]);
  const narrow = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    setShown(STEP);
  };
  const move = async (key: string, status: Status) => {
    const now = new Date().toISOString();
    await store.updateSaved(key, (old) => withStatus(old, status, now), now);
    setRows((old) => old?.map((row) => (row.key === key ? { ...row, status } : row)) ?? null);
    say('Status changed.');
  };
  return (
    <div class="page">
      <div class="page-head">
        <h1>Saved postings</h1>
        {rows && rows.length > 0 && (
          <ExportMenu
            look="button"
            below
            onChoose={(format) =>
              store
                .loadAllSaved()
                .then((list) => downloadSaved(list, format))
                .then(() => say('Exported to your downloads.'), fail)
            }
          >
            Export all
          </ExportMenu>
        )}
      </div>
      {rows?.length === 0 && <NothingSaved />}
      {rows && rows.length > 0 && (
        <>
          <Filters filter={filter} rows={rows} onChange={narrow} />
          <p class="soft small" role="status">
            {found.length === rows.length
              ? plural(rows.length, 'posting')
              : `${found.length} of ${plural(rows.length, 'posting')}`}
          </p>
          <SavedTable
            rows={found.slice(0, shown)}
            sort={sort}
            onSort={setSort}
            onMove={(key, status) => move(key, status).catch(fail)}
          />
          {found.length > shown && (
            <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
              Show {Math.min(STEP, found.length - shown)} more
            </button>
          )}
          {found.length === 0 && (
            <p>
              Nothing matches.{' '}
              <button type="button" class="button slim" onClick={() => narrow(NO_FILTER)}>
                Show all
              </button>
            </p>
          )}
        </>
      )}
      <StatusLine message={message} />
    </div>
  );
}

function NothingSaved() {
  return (
    <section class="empty stack tight">
      <h2>Nothing saved yet</h2>
      <p>
        Open a posting, click Rolescope in the toolbar, then Save. The full text is kept here, even after the posting is
        taken down.
      </p>
      <p class="row">
        <a class="button primary" href={href('paste')}>
          Paste a posting
        </a>
        <a class="button" href={href('profile')}>
          Make your profile
        </a>
      </p>
    </section>
  );
}

interface FiltersProps {
  filter: Filter;
  rows: readonly SavedRow[];
  onChange: (part: Partial<Filter>) => void;
}

function Filters({ filter, rows, onChange }: FiltersProps) {
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
