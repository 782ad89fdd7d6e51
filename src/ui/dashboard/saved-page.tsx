import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportFormat } from '../../report/index.ts';
import type { Store } from '../../store/index.ts';
import { withStatus } from '../../tracker/changes.ts';
import type { SavedRow, Status } from '../../tracker/saved.ts';
import { downloadSaved } from '../export.ts';
import { ExportMenu } from '../export-menu.tsx';
import { plural } from '../format.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { type Filter, NO_FILTER, type Sort, searchable, select } from './filter-rows.ts';
import { Filters } from './filters.tsx';
import { href } from './route.ts';
import { SavedTable } from './saved-table.tsx';

/** All saved postings: search, filters, a table that sorts, export. */
export function SavedPage({ store, hideAmounts }: { store: Store; hideAmounts: boolean }) {
  const status = useStatusLine();
  const { say, fail } = status;
  const { rows, move } = useRows(store, status);
  const exportAs = async (format: ReportFormat) => {
    await downloadSaved(await store.loadAllSaved(), format, { hideMyPay: hideAmounts });
    say('Exported to your downloads.');
  };
  return (
    <div class="page">
      <div class="page-head">
        <h1>Saved postings</h1>
        {rows && rows.length > 0 && (
          <ExportMenu look="button" below onChoose={(format) => exportAs(format).catch(fail)}>
            Export all
          </ExportMenu>
        )}
      </div>
      {rows?.length === 0 && <NothingSaved />}
      {rows && rows.length > 0 && <SavedRows rows={rows} onMove={move} />}
      <StatusLine message={status.message} />
    </div>
  );
}

function useRows(store: Store, { say, fail }: ReturnType<typeof useStatusLine>) {
  const [rows, setRows] = useState<SavedRow[] | null>(null);
  useEffect(() => {
    store.listRows().then(setRows, fail);
  }, [store, fail]);
  const change = async (key: string, status: Status) => {
    const now = new Date().toISOString();
    await store.updateSaved(key, (old) => withStatus(old, status, now), now);
    setRows((old) => old?.map((row) => (row.key === key ? { ...row, status } : row)) ?? null);
    say('Status changed.');
  };
  return { rows, move: (key: string, status: Status) => change(key, status).catch(fail) };
}

interface SavedRowsProps {
  rows: readonly SavedRow[];
  onMove: (key: string, status: Status) => void;
}

/** How many rows are drawn at first, and with each "show more". */
const STEP = 50;

function SavedRows({ rows, onMove }: SavedRowsProps) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sort, setSort] = useState<Sort>({ column: 'savedAt', down: true });
  const [shown, setShown] = useState(STEP);
  const prepared = useMemo(() => searchable(rows, sort), [rows, sort]);
  const found = useMemo(() => select(prepared, filter), [prepared, filter]);
  const narrow = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    setShown(STEP);
  };
  const all = plural(rows.length, 'posting');
  return (
    <>
      <Filters filter={filter} rows={rows} onChange={narrow} />
      <p class="soft small" role="status">
        {found.length === rows.length ? all : `${found.length} of ${all}`}
      </p>
      <SavedTable rows={found.slice(0, shown)} sort={sort} onSort={setSort} onMove={onMove} />
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
