import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import { withStatus } from '../../tracker/changes.ts';
import type { SavedRow, Status } from '../../tracker/saved.ts';
import { BandTag } from '../band-tag.tsx';
import { t, tn } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { StatusSelect } from '../status-select.tsx';

const MOST = 50;

/** The saved postings, newest change first, each with its band and its stage. */
export function SavedList({ browser, store }: { browser: Browser; store: Store }) {
  const [rows, setRows] = useState<SavedRow[] | null>(null);
  const { message, fail, say } = useStatusLine();
  useEffect(() => {
    store.listRows().then((list) => setRows(newestFirst(list)), fail);
  }, [store, fail]);
  const move = async (key: string, status: Status) => {
    const now = new Date().toISOString();
    const { rows: changed, undo } = await store.updateMany([key], (old) => withStatus(old, status, now), now);
    setRows((old) => old?.map((row) => changed.find((one) => one.key === row.key) ?? row) ?? null);
    const takeBack = async () => {
      await store.takeBack(undo, new Date().toISOString());
      setRows(newestFirst(await store.listRows()));
      say(t('Taken back.'));
    };
    say(t('Status changed.'), () => takeBack().catch(fail));
  };
  return (
    <>
      <main class="scroll">
        {rows?.length !== 0 && <h1 class="unseen">{t('Saved postings')}</h1>}
        {rows?.length === 0 && (
          <section class="message">
            <h1>{t('Nothing saved yet')}</h1>
            <p>
              {t(
                'Open a posting, click Rolescope, then Save. It is kept here with its full text, even after it is taken down.',
              )}
            </p>
          </section>
        )}
        <ul class="saved-list">
          {rows?.slice(0, MOST).map((row) => (
            <SavedItem
              key={row.key}
              row={row}
              browser={browser}
              onMove={(status) => move(row.key, status).catch(fail)}
            />
          ))}
        </ul>
        {rows && rows.length > 0 && (
          <button type="button" class="button" onClick={() => browser.openDashboard('saved')}>
            {rows.length > MOST
              ? tn(rows.length, 'Open all {n} posting', 'Open all {n} postings')
              : t('Open the dashboard')}
          </button>
        )}
      </main>
      <StatusLine message={message} />
    </>
  );
}

function SavedItem({ row, browser, onMove }: { row: SavedRow; browser: Browser; onMove: (status: Status) => void }) {
  return (
    <li class="saved-item">
      <div>
        <button type="button" class="link-button" onClick={() => browser.openDashboard(`saved/${row.key}`)}>
          {row.title || t('Untitled posting')}
        </button>
        <p class="small soft">{[row.company, row.location].filter(Boolean).join(' · ')}</p>
        <BandTag band={row.band} score={row.score} />
      </div>
      <StatusSelect value={row.status} onChange={onMove} label={t('Status of {title}', { title: row.title })} />
    </li>
  );
}

function newestFirst(rows: SavedRow[]): SavedRow[] {
  return [...rows].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
