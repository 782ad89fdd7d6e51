import { useState } from 'preact/hooks';
import { type Decisions, type ImportPreview, previewImport, type Store } from '../../store/index.ts';
import { FileInput } from '../file-input.tsx';
import { t } from '../i18n.ts';
import { MergePreview } from './merge-preview.tsx';

interface ImportProps {
  store: Store;
  /** A file was chosen: what was said of the one before no longer holds. */
  onBegin: () => void;
  onDone: () => void;
  onFail: (error: unknown) => void;
}

/** Reads a backup file, says what it would change, and changes it only when told to. */
export function ImportSection({ store, onBegin, onDone, onFail }: ImportProps) {
  const { preview, busy, read, confirm, cancel } = useImport(store, onDone, onFail);
  return (
    <>
      <div class="field">
        <label for="import-file">{t('Restore or merge a backup')}</label>
        <FileInput
          id="import-file"
          accept="application/json,.json"
          disabled={busy}
          onFile={(file) => {
            onBegin();
            read(file);
          }}
        />
        <p class="hint">{t('You see what would change before anything is written.')}</p>
      </div>
      {busy && !preview && <p role="status">{t('Reading the file …')}</p>}
      {preview && <MergePreview preview={preview} busy={busy} onConfirm={confirm} onCancel={cancel} />}
    </>
  );
}

/** A file that is read, looked at and then taken over or not. */
export function useImport(store: Store, onDone: () => void, onFail: (error: unknown) => void) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [busy, setBusy] = useState(false);
  const during = (work: Promise<void>) => {
    setBusy(true);
    work.catch(onFail).finally(() => setBusy(false));
  };
  const read = (file: Blob) => {
    setPreview(null);
    during(previewImport(store.database, file).then(setPreview));
  };
  const confirm = (decisions: Decisions) => {
    if (!preview) return;
    const take = async () => {
      await preview.confirm(decisions);
      onDone();
    };
    during(take().finally(() => setPreview(null)));
  };
  return { preview, busy, read, confirm, cancel: () => setPreview(null) };
}
