import { useState } from 'preact/hooks';
import { type ImportPreview, MAX_BACKUP, previewImport, type Store } from '../../store/index.ts';
import { plural } from '../format.ts';

interface ImportProps {
  store: Store;
  onDone: () => void;
  onFail: (error: unknown) => void;
}

/** Reads a backup file, says what it would change, and changes it only when told to. */
export function ImportSection({ store, onDone, onFail }: ImportProps) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const read = async (file: File) => {
    setPreview(null);
    if (file.size > MAX_BACKUP) throw new Error('This file is larger than any Rolescope backup, so it was not read.');
    setPreview(await previewImport(store.database, await file.text()));
  };
  const confirm = async (ready: ImportPreview) => {
    await ready.confirm();
    setPreview(null);
    onDone();
  };
  return (
    <>
      <div class="field">
        <label for="import-file">Import a backup</label>
        <input
          id="import-file"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) read(file).catch(onFail);
          }}
        />
        <p class="hint">You see what would change before anything is written.</p>
      </div>
      {preview && (
        <div class="notice stack tight" role="status">
          <Preview preview={preview} />
          <div class="row">
            <button
              type="button"
              class="button primary"
              disabled={preview.added + preview.replaced === 0}
              onClick={() => confirm(preview).catch(onFail)}
            >
              Import
            </button>
            <button type="button" class="button" onClick={() => setPreview(null)}>
              Cancel
            </button>
          </div>
        </div>
      )}
    </>
  );
}

function Preview({ preview: { added, replaced, keptHere, same, refused } }: { preview: ImportPreview }) {
  return (
    <>
      <p>
        {plural(added, 'record')} would be added, {replaced} replaced by a newer version.
      </p>
      <p class="soft">
        {keptHere} newer here and kept, {same} the same in both.
      </p>
      {refused.length > 0 && (
        <details>
          <summary>{plural(refused.length, 'record')} cannot be used</summary>
          <ul>
            {refused.map(({ key, reason }) => (
              <li key={key} class="small">
                {key}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
