import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../store/index.ts';
import {
  type BackupFolder,
  folderAccess,
  forgetFolder,
  keepFolder,
  loadFolder,
  type OtherBackup,
  otherBackups,
  type PickFolder,
  writeToFolder,
} from '../backup-folder.ts';
import { moment } from '../format.ts';
import { locale, t } from '../i18n.ts';
import type { useStatusLine } from '../status-line.tsx';
import { useImport } from './import-section.tsx';
import { MergePreview } from './merge-preview.tsx';

interface FolderProps extends Pick<ReturnType<typeof useStatusLine>, 'say' | 'fail'> {
  store: Store;
  /** What another machine left there was taken over. */
  onDone: () => void;
}

/** Automatic backup into a folder that the user picks, and what other machines left there. Only a hint where the browser has no such thing. */
export function FolderSection({ store, onDone, say, fail }: FolderProps) {
  const { folder, others, access, pick, write, stop } = useFolder(store, say, fail);
  const { preview, busy, read, confirm, cancel } = useImport(store, onDone, fail);
  if (!pick)
    return (
      <p class="hint">
        {t('This browser cannot write into a folder by itself. Use “Export everything” from time to time.')}
      </p>
    );
  return (
    <div class="stack tight">
      <h3>{t('Automatic backup')}</h3>
      {!folder && (
        <p>
          {t(
            'Pick a folder and a backup is written there whenever something changed, while this page is open. A folder that two machines share lets each take over what the other changed.',
          )}
        </p>
      )}
      {folder && <p>{folderWords(folder)}</p>}
      {folder && access !== 'granted' && (
        <p class="notice">{t('The browser asks again whether Rolescope may write there.')}</p>
      )}
      <div class="row">
        {!folder && (
          <button type="button" class="button" onClick={pick}>
            {t('Pick a folder …')}
          </button>
        )}
        {folder && (
          <>
            <button type="button" class="button" onClick={write}>
              {access === 'granted' ? t('Back up now') : t('Allow and back up')}
            </button>
            <button type="button" class="button plain" onClick={stop}>
              {t('Stop')}
            </button>
          </>
        )}
      </div>
      {others.map(({ machine, file }) => (
        <div key={machine} class="fact">
          <p>
            {t('Machine {machine}', { machine })}{' '}
            <span class="soft">{when(new Date(file.lastModified).toISOString())}</span>
          </p>
          <div class="row">
            <button type="button" class="button slim" disabled={busy} onClick={() => read(file)}>
              {t('See what it changed')}
            </button>
          </div>
        </div>
      ))}
      {preview && <MergePreview preview={preview} busy={busy} onConfirm={confirm} onCancel={cancel} />}
    </div>
  );
}

function folderWords({ handle, machine, writtenAt }: BackupFolder): string {
  return writtenAt
    ? t('Folder “{folder}”, this machine is “{machine}”. Last written {date}.', {
        folder: handle.name || '/',
        machine,
        date: when(writtenAt),
      })
    : t('Folder “{folder}”, this machine is “{machine}”. Nothing was written yet.', {
        folder: handle.name || '/',
        machine,
      });
}

function useFolder(store: Store, say: FolderProps['say'], fail: FolderProps['fail']) {
  const { database } = store;
  const [folder, setFolder] = useState<BackupFolder | null>(null);
  const [others, setOthers] = useState<OtherBackup[]>([]);
  const [access, setAccess] = useState<PermissionState>('granted');
  const look = async (kept: BackupFolder | null) => {
    setFolder(kept);
    const state = kept ? await folderAccess(kept, false) : 'granted';
    setAccess(state);
    setOthers(kept && state === 'granted' ? await otherBackups(kept) : []);
  };
  useEffect(() => {
    loadFolder(database).then(look).catch(fail);
  }, [database, fail]);
  const picker = (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;
  const write = async (kept: BackupFolder) => {
    if ((await folderAccess(kept, true)) !== 'granted') throw new Error(t('The browser did not allow it.'));
    await look(await writeToFolder(database, kept));
    say(t('Backed up.'));
  };
  const pick = async (choose: PickFolder) => {
    const handle = await choose.call(globalThis, { id: 'rolescope-backup', mode: 'readwrite' }).catch(unlessGivenUp);
    if (handle) await write(await keepFolder(database, handle, crypto.randomUUID().slice(0, 4)));
  };
  return {
    folder,
    others,
    access,
    pick: picker ? () => pick(picker).catch(fail) : null,
    write: () => folder && write(folder).catch(fail),
    stop: () =>
      forgetFolder(database)
        .then(() => look(null))
        .then(() => say(t('Stopped. The files stay where they are.')), fail),
  };
}

/** Closing the browser's own dialog is no failure. */
function unlessGivenUp(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  throw error;
}

function when(iso: string): string {
  return moment(iso, locale());
}
