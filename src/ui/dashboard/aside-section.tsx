import { useCallback, useEffect, useState } from 'preact/hooks';
import { dropAside, nameOfAside, type Quarantined, quarantined, type Store } from '../../store/index.ts';
import { download } from '../export.ts';
import { t, tn } from '../i18n.ts';
import type { useStatusLine } from '../status-line.tsx';
import { reasonWords } from './reason-words.ts';
import { recordName } from './record-words.ts';

interface AsideProps extends Pick<ReturnType<typeof useStatusLine>, 'say' | 'fail'> {
  store: Store;
}

/** Records that could not be read: out of the way, and here until the user lets go of them. */
export function AsideSection({ store, say, fail }: AsideProps) {
  const [records, setRecords] = useState<readonly Quarantined[]>([]);
  const load = useCallback(() => quarantined(store.database).then(setRecords, fail), [store, fail]);
  useEffect(() => {
    load();
  }, [load]);
  const shown = onePerPosting(records);
  if (shown.length === 0) return null;
  const remove = async (one: Quarantined) => {
    const keys = [one.key, ...rowOf(one, records)];
    const undone = await Promise.all(keys.map((key) => dropAside(store.database, key)));
    await load();
    const undo = async () => {
      await Promise.all(undone.map((back) => back?.()));
      await load();
      say('');
    };
    say(t('Removed: {what}.', { what: recordName(nameOfAside(one)) }), () => void undo().catch(fail));
  };
  return (
    <section class="card stack">
      <h2>{t('Set aside')}</h2>
      <p>
        {tn(
          shown.length,
          '{n} record could not be read and is not used. It is kept as it was, also in “Export everything”, until you remove it; the rest is not affected.',
          '{n} records could not be read and are not used. They are kept as they were, also in “Export everything”, until you remove them; the rest is not affected.',
        )}
      </p>
      <ul class="points-list">
        {shown.map((one) => (
          <AsideRow key={one.key} one={one} onRemove={() => remove(one).catch(fail)} />
        ))}
      </ul>
      {shown.length > 1 && (
        <div class="row">
          <button type="button" class="button" onClick={() => save(records)}>
            {t('Export these')}
          </button>
        </div>
      )}
    </section>
  );
}

function AsideRow({ one, onRemove }: { one: Quarantined; onRemove: () => void }) {
  const name = recordName(nameOfAside(one));
  return (
    <li>
      <div>
        <p>{name}</p>
        <p class="soft small">{reasonWords(one.reason)}</p>
      </div>
      <div class="row">
        <button type="button" class="button slim" onClick={() => save([one])}>
          {t('Export')}
          <span class="unseen"> {name}</span>
        </button>
        <button type="button" class="button plain slim" onClick={onRemove}>
          {t('Remove')}
          <span class="unseen"> {name}</span>
        </button>
      </div>
    </li>
  );
}

/** A posting and its line in the list are one thing to the user. */
function onePerPosting(records: readonly Quarantined[]): Quarantined[] {
  const hidden = new Set(records.flatMap((one) => rowOf(one, records)));
  return records.filter(({ key }) => !hidden.has(key));
}

function rowOf({ key }: Quarantined, records: readonly Quarantined[]): string[] {
  const row = key.startsWith('saved:') ? `row:${key.slice('saved:'.length)}` : '';
  return records.some((other) => other.key === row) ? [row] : [];
}

function save(records: readonly Quarantined[]): void {
  download('rolescope-set-aside.json', 'application/json', JSON.stringify(records, null, 1));
}
