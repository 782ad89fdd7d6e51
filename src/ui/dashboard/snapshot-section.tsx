import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  listPoints,
  type Point,
  previewRestore,
  prunePoints,
  type RestorePreview,
  type Store,
} from '../../store/index.ts';
import { moment } from '../format.ts';
import { locale, t, tn } from '../i18n.ts';
import type { useStatusLine } from '../status-line.tsx';
import { Group } from './merge-preview.tsx';

interface SnapshotProps extends Pick<ReturnType<typeof useStatusLine>, 'say' | 'fail'> {
  store: Store;
  /** Records are as they were: who shows them reads them again. */
  onRestored?: () => void;
}

/** The moments that everything can be put back to, each with what that would change. */
export function SnapshotSection({ store, onRestored, say, fail }: SnapshotProps) {
  const [points, setPoints] = useState<Point[]>([]);
  const [open, setOpen] = useState<{ id: string; preview: RestorePreview } | null>(null);
  const load = useCallback(() => {
    prunePoints(store.database)
      .catch(() => {}) // too many points do no harm; another time will do
      .then(() => listPoints(store.database))
      .then(setPoints, fail);
  }, [store, fail]);
  useEffect(load, [load]);
  const look = (id: string) => previewRestore(store.database, id).then((preview) => setOpen({ id, preview }), fail);
  const restore = async (preview: RestorePreview) => {
    await preview.confirm();
    setOpen(null);
    load();
    onRestored?.();
    say(t('Done. How it was before stands on top of the list.'));
  };
  return (
    <section class="card stack">
      <h2>{t('Go back')}</h2>
      <p>
        {t(
          'Before the first change of a day, and before every import, how things stand is kept here: seven days one by one, then four weeks. You see what would change first.',
        )}
      </p>
      {points.length === 0 && <p class="soft">{t('Nothing has been changed yet.')}</p>}
      <ul class="points-list">
        {points.map((point) => (
          <li key={point.id}>
            <span>
              {pointWords(point)}{' '}
              <span class="soft small">
                {tn(point.count, '{n} record changed after it', '{n} records changed after it')}
              </span>
            </span>
            <button
              type="button"
              class="button slim"
              aria-expanded={open?.id === point.id}
              onClick={() => (open?.id === point.id ? setOpen(null) : look(point.id))}
            >
              {t('See what would change')}
              <span class="unseen"> {pointWords(point)}</span>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <Restore
          preview={open.preview}
          date={moment(open.id, locale())}
          onConfirm={() => restore(open.preview).catch(fail)}
          onCancel={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function pointWords({ id, why }: Point): string {
  const date = moment(id, locale());
  if (why === 'import') return t('{date}, before an import', { date });
  if (why === 'restore') return t('{date}, before going back', { date });
  return date;
}

interface RestoreProps {
  preview: RestorePreview;
  date: string;
  onConfirm: () => void;
  onCancel: () => void;
}

function Restore({ preview: { changedBack, broughtBack, removed }, date, onConfirm, onCancel }: RestoreProps) {
  const count = changedBack.length + broughtBack.length + removed.length;
  return (
    <div class="notice stack tight" role="status">
      <p>
        <strong>{t('Going back to {date}', { date })}</strong>
      </p>
      {count === 0 && <p>{t('Everything is as it was then.')}</p>}
      <Group
        items={changedBack}
        words={tn(changedBack.length, '{n} record would be as it was', '{n} records would be as they were')}
      />
      <Group
        items={broughtBack}
        words={tn(broughtBack.length, '{n} removed record would come back', '{n} removed records would come back')}
      />
      <Group
        items={removed}
        words={tn(removed.length, '{n} record added since would go', '{n} records added since would go')}
      />
      <div class="row">
        <button type="button" class="button primary" disabled={count === 0} onClick={onConfirm}>
          {t('Go back')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('Cancel')}
        </button>
      </div>
    </div>
  );
}
