import { useEffect, useState } from 'preact/hooks';
import type { Settings, Store } from '../../store/index.ts';
import { type Quarantined, quarantined } from '../../store/index.ts';
import { exportBackup } from '../backup-file.ts';
import { RulesSection } from '../correct/rules-section.tsx';
import { download } from '../export.ts';
import { t, tn } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import { PRIVACY } from '../privacy.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { BackupNudge } from './backup-nudge.tsx';
import { ConfidentialSection } from './confidential-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { FolderSection } from './folder-section.tsx';
import { ImportSection } from './import-section.tsx';
import { LookSection } from './look-section.tsx';
import { SnapshotSection } from './snapshot-section.tsx';

interface DataPageProps {
  store: Store;
  browser: Browser;
  /** What the user set, one by one. */
  settings: Settings;
  onSettings: (part: Partial<Settings>) => Promise<void>;
}

/** Look and privacy, backup and going back, what was set aside, and erasing everything. */
export function DataPage({ store, browser, settings, onSettings }: DataPageProps) {
  const { message, say, fail } = useStatusLine();
  const change = (part: Partial<Settings>) =>
    onSettings(part)
      .then(() => browser.changed())
      .catch(fail);
  const [exported, setExported] = useState(0);
  const exportAll = () =>
    exportBackup(store).then(() => {
      say(t('Exported to your downloads.'));
      setExported((times) => times + 1);
    }, fail);
  return (
    <div class="page narrow">
      <h1>{t('Data and settings')}</h1>
      <LookSection settings={settings} canFollow={browser.look !== undefined} onChange={change} />
      <ConfidentialSection settings={settings} onChange={change} />
      <section class="card stack">
        <h2>{t('Backup')}</h2>
        <p>
          {t(
            'One file with your profile, your settings and every saved posting, in a format that any program can read. Keep it somewhere safe: it is not encrypted.',
          )}
        </p>
        <BackupNudge key={exported} store={store} say={say} fail={fail} wordsOnly />
        <div class="row">
          <button type="button" class="button" onClick={exportAll}>
            {t('Export everything')}
          </button>
        </div>
        <ImportSection store={store} onBegin={() => say('')} onDone={() => say(t('Imported.'))} onFail={fail} />
        <FolderSection store={store} say={say} fail={fail} />
      </section>
      <SnapshotSection store={store} say={say} fail={fail} />
      <RulesSection store={store} say={say} fail={fail} />
      <SetAside store={store} onFail={fail} />
      <section class="card stack">
        <h2>{t('Privacy')}</h2>
        {PRIVACY.map((sentence) => (
          <p key={sentence}>{t(sentence)}</p>
        ))}
      </section>
      <EraseSection store={store} browser={browser} />
      <StatusLine message={message} />
    </div>
  );
}

/** Records that could not be read: out of the way, never thrown away. */
function SetAside({ store, onFail }: { store: Store; onFail: (error: unknown) => void }) {
  const [records, setRecords] = useState<Quarantined[]>([]);
  useEffect(() => {
    quarantined(store.database).then(setRecords, onFail);
  }, [store, onFail]);
  if (records.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{t('Set aside')}</h2>
      <p>
        {tn(
          records.length,
          '{n} record could not be understood. Nothing was thrown away; the rest is not affected.',
          '{n} records could not be understood. Nothing was thrown away; the rest is not affected.',
        )}
      </p>
      <ul class="stack tight">
        {records.map(({ key, reason }) => (
          <li key={key}>
            {key} <span class="soft">· {reason}</span>
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => download('rolescope-set-aside.json', 'application/json', JSON.stringify(records, null, 1))}
        >
          {t('Export these')}
        </button>
      </div>
    </section>
  );
}
