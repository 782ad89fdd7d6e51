import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import type { SavedRow } from '../../tracker/saved.ts';
import { href } from '../dashboard/route.ts';
import { t, tn } from '../i18n.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { useReturn } from '../use-return.ts';
import { Decisions } from './decisions.tsx';
import { AskedTable, FunnelTable, GapsTable, PayTable, SourcesTable } from './tables.tsx';

/** Postings saved since so many days; 0: all. */
const SPANS = [0, 30, 90, 365] as const;

interface InsightsProps {
  store: Store;
  /** ISO 8601; the clock is the caller's. */
  now: string;
}

/** What the saved postings say together: pay, skills, the way of the applications. */
export function InsightsPage({ store, now }: InsightsProps) {
  const status = useStatusLine();
  const [rows, setRows] = useState<SavedRow[] | null>(null);
  const [days, setDays] = useState<number>(0);
  const load = useCallback(() => void store.listRows().then(setRows, status.fail), [store, status.fail]);
  useEffect(load, [load]);
  useReturn(load);
  const chosen = useMemo(() => (rows ? since(rows, days, now) : null), [rows, days, now]);
  return (
    <div class="page">
      <div class="page-head">
        <h1>{t('Insights')}</h1>
        {rows && rows.length > 0 && (
          <select
            aria-label={t('Postings saved in')}
            value={days}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
          >
            {SPANS.map((span) => (
              <option key={span} value={span}>
                {span === 0 ? t('All saved postings') : tn(span, 'The last {n} day', 'The last {n} days')}
              </option>
            ))}
          </select>
        )}
      </div>
      {rows?.length === 0 && <NothingYet />}
      {rows && rows.length > 0 && chosen && (
        <>
          <p class="soft small" role="status">
            {tn(chosen.length, 'From {n} saved posting.', 'From {n} saved postings.')}{' '}
            {t('They are the ones you chose to save, not the whole market.')}
          </p>
          <PayTable rows={chosen} />
          <AskedTable rows={chosen} />
          <GapsTable rows={chosen} />
          <FunnelTable rows={chosen} />
          <SourcesTable rows={chosen} />
          <Decisions rows={rows} store={store} say={status.say} fail={status.fail} />
        </>
      )}
      <StatusLine message={status.message} />
    </div>
  );
}

function since(rows: readonly SavedRow[], days: number, now: string): readonly SavedRow[] {
  if (days === 0) return rows;
  const from = new Date(Date.parse(now) - days * 86_400_000).toISOString();
  return rows.filter(({ savedAt }) => savedAt >= from);
}

function NothingYet() {
  return (
    <section class="empty stack tight">
      <h2>{t('Nothing to count yet')}</h2>
      <p>{t('Save a few postings, and this page shows what they pay, what they ask, and how your applications go.')}</p>
      <p class="row">
        <a class="button primary" href={href('paste')}>
          {t('Add a posting')}
        </a>
      </p>
    </section>
  );
}
