import { useEffect, useState } from 'preact/hooks';
import type { Settings, Store } from '../../store/index.ts';
import { backupParts, type Quarantined, quarantined } from '../../store/index.ts';
import { download } from '../export.ts';
import { plural } from '../format.ts';
import type { Browser } from '../ports.ts';
import { PRIVACY } from '../privacy.ts';
import { StatusLine, useStatusLine } from '../status-line.tsx';
import { EraseSection } from './erase-section.tsx';
import { ImportSection } from './import-section.tsx';

interface DataPageProps {
  store: Store;
  browser: Browser;
  settings: Settings;
  onSettings: (part: Partial<Settings>) => Promise<void>;
}

const THEMES = [
  { theme: 'system', word: 'As the browser' },
  { theme: 'light', word: 'Light' },
  { theme: 'dark', word: 'Dark' },
] as const;

/** Look and privacy, backup, what was set aside, and erasing everything. */
export function DataPage({ store, browser, settings, onSettings }: DataPageProps) {
  const { message, say, fail } = useStatusLine();
  return (
    <div class="page narrow">
      <h1>Data and settings</h1>
      <Look settings={settings} onChange={(part) => onSettings(part).catch(fail)} />
      <section class="card stack">
        <h2>Backup</h2>
        <p>
          One file with your profile, your settings and every saved posting. Keep it somewhere safe: it is not
          encrypted.
        </p>
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => exportBackup(store).then(() => say('Exported to your downloads.'), fail)}
          >
            Export everything
          </button>
        </div>
        <ImportSection store={store} onDone={() => say('Imported.')} onFail={fail} />
      </section>
      <SetAside store={store} onFail={fail} />
      <section class="card stack">
        <h2>Privacy</h2>
        {PRIVACY.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <EraseSection store={store} browser={browser} />
      <StatusLine message={message} />
    </div>
  );
}

async function exportBackup(store: Store): Promise<void> {
  const now = new Date().toISOString();
  download(
    `rolescope-backup-${now.slice(0, 10)}.json`,
    'application/json',
    new Blob(await backupParts(store.database, now)),
  );
}

function Look({ settings, onChange }: { settings: Settings; onChange: (part: Partial<Settings>) => void }) {
  return (
    <section class="card stack">
      <h2>Look</h2>
      <fieldset>
        <legend>Theme</legend>
        <div class="checks">
          {THEMES.map(({ theme, word }) => (
            <label key={theme} class="check">
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => onChange({ theme })}
              />
              {word}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.hideAmounts}
          onChange={(event) => onChange({ hideAmounts: event.currentTarget.checked })}
        />
        Hide my floor and target, on screens that others can see and in reports
      </label>
    </section>
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
      <h2>Set aside</h2>
      <p>
        {plural(records.length, 'record')} could not be understood. Nothing was thrown away; the rest is not affected.
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
          Export these
        </button>
      </div>
    </section>
  );
}
