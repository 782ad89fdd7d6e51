import { useEffect } from 'preact/hooks';
import type { Store } from '../../store/index.ts';

/** How often is looked whether anything changed since the last backup. */
const EVERY_MS = 10 * 60_000;
/** The page shows its postings first. */
const AFTER_MS = 3000;

/** Writes a backup into the picked folder while the page is open and something changed. It never stands in the way; the data page says when it last worked. */
export function useAutoBackup(store: Store): void {
  useEffect(() => {
    const write = () => {
      import('../backup-folder.ts').then(({ writeIfDue }) => writeIfDue(store.database)).catch(() => {});
    };
    const first = setTimeout(write, AFTER_MS);
    const timer = setInterval(write, EVERY_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [store]);
}
