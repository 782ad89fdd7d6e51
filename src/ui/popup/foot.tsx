import { Bookmark, LayoutDashboard, Search } from 'lucide';
import { useState } from 'preact/hooks';
import { ANALYSIS_VERSION } from '../../facts/version.ts';
import type { ReportFormat } from '../../report/index.ts';
import type { Store, Undo } from '../../store/index.ts';
import { withNotes, withStatus } from '../../tracker/changes.ts';
import { joinedNotes } from '../../tracker/joined.ts';
import type { Status } from '../../tracker/saved.ts';
import { downloadMatch } from '../export.ts';
import { ExportMenu } from '../export-menu.tsx';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import type { Browser } from '../ports.ts';
import type { useStatusLine } from '../status-line.tsx';
import { StatusSelect } from '../status-select.tsx';
import { noteDraft, type Reading } from './use-reading.ts';

interface FootProps {
  reading: Reading;
  browser: Browser;
  store: Store;
  onChange: (part: Partial<Reading>) => void;
  onShowAll: () => void;
  status: ReturnType<typeof useStatusLine>;
  /** Leaves the user's floor and target out of reports. */
  hideAmounts: boolean;
}

/** What one can do with the posting; always in sight. */
export function Foot({ reading, browser, store, onChange, onShowAll, status, hideAmounts }: FootProps) {
  const { analysis, match, saved } = reading;
  const exportAs = (format: ReportFormat) =>
    downloadMatch({ analysis, match, saved }, format, { hideMyPay: hideAmounts }).then(
      () => status.say(t('Exported to your downloads.')),
      status.fail,
    );
  return (
    <footer class="foot">
      <Keep reading={reading} browser={browser} store={store} onChange={onChange} status={status} />
      <ExportMenu look="foot-button" onChoose={exportAs} />
      <button type="button" class="foot-button" onClick={onShowAll}>
        <Icon of={Search} />
        <span>{t('Show in page')}</span>
      </button>
      <button
        type="button"
        class="foot-button"
        onClick={() => browser.openDashboard(saved ? `saved/${saved.key}` : 'saved')}
      >
        <Icon of={LayoutDashboard} />
        <span>{t('Dashboard')}</span>
      </button>
    </footer>
  );
}

/** Saves the posting; once saved, moves it through the stages of the search. */
function Keep({ reading, browser, store, onChange, status }: Omit<FootProps, 'onShowAll' | 'hideAmounts'>) {
  const [busy, setBusy] = useState(false);
  const [savedHere, setSavedHere] = useState(false);
  const { key, posting, analysis, match, profileId, notes, saved } = reading;
  const save = async () => {
    // What is being typed stands in the journal before it stands anywhere else.
    const written = browser.journal.read(noteDraft(key)) ?? notes;
    const now = new Date().toISOString();
    const read = { posting, analysis, match, profileId, analysisVersion: ANALYSIS_VERSION };
    const first = await store.savePosting(read, now);
    // Saved before from another address: then it is kept under that one's key, and what was noted there stays.
    const elsewhere = first.saved.key !== key;
    const noted = (old: string) => (elsewhere ? joinedNotes(old, written) : written);
    const kept = written
      ? await store.updateSaved(first.saved.key, (old) => withNotes(old, noted(old.notes), now), now)
      : first.saved;
    await store.saveDraft(noteDraft(key), '', now);
    setSavedHere(true);
    onChange({ key: kept.key, saved: kept });
    status.say(first.already ? t('Already saved; brought up to date.') : t('Saved.'));
  };
  const move = async (next: Status) => {
    const now = new Date().toISOString();
    const { saved: changed, undo } = await store.updateMany([key], (old) => withStatus(old, next, now), now);
    if (changed[0]) onChange({ saved: changed[0] });
    const takeBack = async () => {
      await store.takeBack(undo, new Date().toISOString());
      onChange({ saved: await store.loadSaved(key) });
      status.say(t('Taken back.'));
    };
    status.say(t('Status changed.'), () => takeBack().catch(status.fail));
  };
  const remove = async () => {
    const { undo } = await store.removeMany([key]);
    onChange({ saved: null });
    if (undo.records.length > 0)
      status.say(t('Removed from your saved postings.'), () => putBack(undo).catch(status.fail));
  };
  const putBack = async (undo: Undo) => {
    await store.takeBack(undo, new Date().toISOString());
    setSavedHere(true);
    onChange({ saved: await store.loadSaved(key) });
    status.say(t('Back where it was.'));
  };
  const run = (work: Promise<void>) => {
    setBusy(true);
    work.catch(status.fail).finally(() => setBusy(false));
  };
  if (saved) {
    return (
      <StatusSelect
        takesFocus={savedHere}
        value={saved.status}
        onChange={(next) => run(move(next))}
        onRemove={() => run(remove())}
      />
    );
  }
  return (
    <button type="button" class="button primary save" disabled={busy} onClick={() => run(save())}>
      <Icon of={Bookmark} />
      {t('Save')}
    </button>
  );
}
