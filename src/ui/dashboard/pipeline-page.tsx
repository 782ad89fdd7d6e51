import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportFormat, ReportOptions } from '../../report/index.ts';
import type { Store } from '../../store/index.ts';
import { withStatus } from '../../tracker/changes.ts';
import { folded, type Place } from '../../tracker/copies.ts';
import type { SavedRow, Status } from '../../tracker/saved.ts';
import { StaleBar, StaleKeys, useStaleKeys } from '../correct/stale-bar.tsx';
import { exportedWithout, exportSaved } from '../export.ts';
import { ExportDialog } from '../export-dialog.tsx';
import { t, tn } from '../i18n.ts';
import { StatusLine } from '../status-line.tsx';
import { STATUS_WORDS } from '../words.ts';
import { Board } from './board.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { NO_FILTER, prepareSearch, select, sorted } from './filter-rows.ts';
import { Filters } from './filters.tsx';
import { NothingSaved } from './nothing-saved.tsx';
import { href } from './route.ts';
import { SavedTable } from './saved-table.tsx';
import { SortChoice } from './sort-choice.tsx';
import { MANY, usePainted } from './use-painted.ts';
import { useSelection } from './use-selection.ts';
import { useSharedTexts } from './use-shared-texts.ts';
import type { Tracker } from './use-tracker.ts';
import { type PipelineView, useViews } from './use-views.ts';
import { ViewsBar } from './views-bar.tsx';

interface PipelinePageProps {
  tracker: Tracker;
  store: Store;
  hideAmounts: boolean;
}

/** All saved postings, as a board or as a table over the same search, filters and order. */
export function PipelinePage({ tracker, store, hideAmounts }: PipelinePageProps) {
  const { rows, say, fail } = tracker;
  const view = useViews(store, tracker);
  const stale = useStaleKeys(rows, store, fail);
  const exportAs = async (format: ReportFormat, options: ReportOptions) => {
    const left = await exportSaved(store, format, options);
    say(left > 0 ? exportedWithout(left) : t('Exported to your downloads.'));
  };
  return (
    <div class="page wide">
      <div class="page-head">
        <h1>{t('Pipeline')}</h1>
        {rows && rows.length > 0 && (
          <div class="row">
            <a class="button" href={href('paste')}>
              {t('Add by hand')}
            </a>
            <a class="button" href={href('import')}>
              {t('Import')}
            </a>
            <ExportDialog
              several
              initial={{ hideMyPay: hideAmounts }}
              onExport={(format, options) => exportAs(format, options).catch(fail)}
            >
              {t('Export all')}
            </ExportDialog>
          </div>
        )}
      </div>
      {rows?.length === 0 && <NothingSaved />}
      {rows && rows.length > 0 && (
        <StaleKeys.Provider value={stale}>
          <StaleBar store={store} onDone={tracker.reload} say={say} fail={fail} />
          <Pipeline rows={rows} view={view} tracker={tracker} />
        </StaleKeys.Provider>
      )}
      <StatusLine message={tracker.message} />
    </div>
  );
}

interface PipelineProps {
  rows: readonly SavedRow[];
  view: PipelineView;
  tracker: Tracker;
}

/** How many rows of the table are drawn at first, and with each "Show more". */
const STEP = 50;
/** So many rows fill a screen; of thousands these are painted before the others, so that each keystroke is answered at once. */
const FIRST_SCREEN = 20;

/** The list with its filters, as the chosen view shows it. */
export function Pipeline({ rows, view, tracker }: PipelineProps) {
  const { filter, sort, look } = view;
  const now = tracker.now();
  const [shown, setShown] = useState(STEP);
  const ordered = useMemo(() => sorted(rows, sort), [rows, sort]);
  const found = useMemo(() => select(ordered, filter, now), [ordered, filter]);
  useEffect(() => {
    const timer = setTimeout(() => prepareSearch(rows)); // the list is painted first
    return () => clearTimeout(timer);
  }, [rows]);
  const shared = useSharedTexts(rows);
  const places = useMemo(() => folded(found, shared), [found, shared]);
  const [open, setOpen] = useState<ReadonlySet<string>>(NOTHING_OPEN);
  // What is folded away is selected only once it is shown.
  const shownRows = useMemo(() => placesInOrder(places, open), [places, open]);
  const selection = useSelection(shownRows);
  const drawn = usePainted(filter) || rows.length <= MANY ? shown : FIRST_SCREEN;
  const move = (row: SavedRow, status: Status) => {
    const words = { title: row.title || t('Untitled posting'), status: t(STATUS_WORDS[status]) };
    return tracker.act([row.key], (saved, time) => withStatus(saved, status, time), t('{title}: {status}.', words));
  };
  const archive = (copies: readonly SavedRow[]) =>
    tracker.act(
      copies.map(({ key }) => key),
      (saved, time) => withStatus(saved, 'archived', time),
      tn(copies.length, '{n} copy archived.', '{n} copies archived.'),
    );
  const all = tn(rows.length, '{n} posting', '{n} postings');
  return (
    <>
      <ViewsBar view={view} />
      <Filters filter={filter} rows={rows} onChange={view.narrow} />
      {selection.keys.length > 0 && look === 'table' ? (
        <BulkBar selection={selection} tracker={tracker} />
      ) : (
        <div class="row list-head">
          <p class="soft small" role="status">
            {found.length === rows.length ? all : t('{found} of {all}', { found: found.length, all })}
          </p>
          <SortChoice sort={sort} onSort={view.setSort} />
        </div>
      )}
      {found.length === 0 && (
        <p>
          {t('Nothing matches.')}{' '}
          <button
            type="button"
            class="button slim"
            onClick={({ currentTarget }) => {
              // The button goes with what it says.
              currentTarget.closest('.page')?.querySelector<HTMLElement>('.filters input')?.focus();
              view.narrow(NO_FILTER);
            }}
          >
            {t('Show all')}
          </button>
        </p>
      )}
      {look === 'board' && found.length > 0 && <Board rows={found} shared={shared} now={now} onMove={move} />}
      {look === 'table' && (
        <SavedTable
          places={places.slice(0, drawn)}
          open={open}
          onOpen={(key) => setOpen(toggled(open, key))}
          onArchive={archive}
          sort={sort}
          onSort={view.setSort}
          onMove={move}
          selection={selection}
          now={now}
        />
      )}
      {look === 'table' && places.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {tn(Math.min(STEP, places.length - shown), 'Show {n} more', 'Show {n} more')}
        </button>
      )}
    </>
  );
}

const NOTHING_OPEN: ReadonlySet<string> = new Set();

/** The postings as they stand on the page, with the copies that are shown. */
function placesInOrder(places: readonly Place[], open: ReadonlySet<string>): SavedRow[] {
  return places.flatMap(({ row, copies }) => (open.has(row.key) ? [row, ...copies] : [row]));
}

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}
