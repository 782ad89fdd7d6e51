import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings, Store } from '../../store/index.ts';
import { exportBackup } from '../backup-file.ts';
import { RulesSection } from '../correct/rules-section.tsx';
import { t } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import { PRIVACY } from '../privacy.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { AsideSection } from './aside-section.tsx';
import { BackupNudge } from './backup-nudge.tsx';
import { ConfidentialSection } from './confidential-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { FolderSection } from './folder-section.tsx';
import { ImportSection } from './import-section.tsx';
import { LookSection } from './look-section.tsx';
import { AmountsHidden } from './merge-preview.tsx';
import { SnapshotSection } from './snapshot-section.tsx';

interface DataPageProps {
  store: Store;
  browser: Browser;
  /** What the user set, one by one. */
  settings: Settings;
  onSettings: (part: Partial<Settings>) => Promise<void>;
  /** Called when records came, went or changed here: who shows them reads them again. */
  onRecords: () => void;
}

/** Look and privacy, backup and going back, what was set aside, and erasing everything. */
export function DataPage({ store, browser, settings, onSettings, onRecords }: DataPageProps) {
  const { message, say, fail } = useStatusLine();
  const change = (part: Partial<Settings>) =>
    onSettings(part)
      .then(() => browser.changed())
      .catch(fail);
  const [exported, setExported] = useState(0);
  const [imported, setImported] = useState(0);
  const [erased, setErased] = useState(0);
  const onImported = () => {
    say(t('Imported.'));
    setImported((times) => times + 1);
    onRecords();
  };
  const exportAll = () =>
    exportBackup(store).then(() => {
      say(t('Exported to your downloads.'));
      setExported((times) => times + 1);
    }, fail);
  return (
    <div class="page narrow">
      <h1>{t('Data and settings')}</h1>
      <Fragment key={erased}>
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
          <AmountsHidden.Provider value={settings.hideAmounts || settings.confidential}>
            <ImportSection store={store} onBegin={() => say('')} onDone={onImported} onFail={fail} />
            <FolderSection store={store} onDone={onImported} say={say} fail={fail} />
          </AmountsHidden.Provider>
        </section>
        <SnapshotSection key={`points-${imported}`} store={store} onRestored={onRecords} say={say} fail={fail} />
        <RulesSection store={store} onRecomputed={onRecords} say={say} fail={fail} />
        <AsideSection key={`aside-${imported}`} store={store} say={say} fail={fail} />
      </Fragment>
      <section class="card stack">
        <h2>{t('Privacy')}</h2>
        {PRIVACY.map((sentence) => (
          <p key={sentence}>{t(sentence)}</p>
        ))}
      </section>
      <EraseSection
        store={store}
        browser={browser}
        onErased={() => {
          // All above is drawn anew from what is left.
          setErased((times) => times + 1);
          onRecords();
        }}
      />
      <StatusLine message={message} />
    </div>
  );
}
