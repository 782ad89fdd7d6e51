import { useEffect, useState } from 'preact/hooks';
import { backupDue, leaveBackup, type NotBackedUp, type Store } from '../../store/index.ts';
import { exportBackup } from '../backup-file.ts';
import { isFolderRunning } from '../backup-folder.ts';
import { day } from '../format.ts';
import { t, tn } from '../i18n.ts';

interface BackupNudgeProps {
  store: Pick<Store, 'database'>;
  say: (text: string) => void;
  fail: (error: unknown) => void;
  /** The way to back up stands beside it already. */
  wordsOnly?: boolean;
}

/** One quiet line when much has changed since the last backup; never while a folder takes them by itself. */
export function BackupNudge({ store, say, fail, wordsOnly = false }: BackupNudgeProps) {
  const [due, setDue] = useState<NotBackedUp | null>(null);
  useEffect(() => {
    let here = true;
    dueUnlessRunning(store).then(
      (found) => here && setDue(found),
      () => {}, // what cannot be told is not said
    );
    return () => {
      here = false;
    };
  }, [store]);
  if (!due) return null;
  const backUp = async () => {
    await exportBackup(store);
    setDue(null);
    say(t('Exported to your downloads.'));
  };
  const leave = async () => {
    setDue(null);
    await leaveBackup(store.database);
  };
  return (
    <p class="nudge small soft">
      <span>{nudgeWords(due)}</span>
      {!wordsOnly && (
        <button type="button" class="button slim" onClick={() => backUp().catch(fail)}>
          {t('Back up to a file')}
        </button>
      )}
      <button type="button" class="button slim plain" onClick={() => leave().catch(fail)}>
        {t('Not now')}
      </button>
    </p>
  );
}

async function dueUnlessRunning({ database }: Pick<Store, 'database'>): Promise<NotBackedUp | null> {
  const due = await backupDue(database);
  return due && !(await isFolderRunning(database)) ? due : null;
}

/** How much stands in no backup, in one sentence. */
export function nudgeWords({ changes, at, since }: NotBackedUp): string {
  return at
    ? tn(changes, 'Last backup {date}; {n} change since.', 'Last backup {date}; {n} changes since.', { date: day(at) })
    : tn(changes, 'No backup yet; {n} change since {date}.', 'No backup yet; {n} changes since {date}.', {
        date: day(since),
      });
}
