import { useEffect } from 'preact/hooks';
import type { Store } from '../../store/index.ts';

/** The page shows its postings, and is used, first. */
const AFTER_MS = 2000;

/** Sees to it that the page opens quickly the next time; `listed` is how many postings there are, null until they are read. */
export function usePackedRows(store: Pick<Store, 'packRows'>, listed: number | null): void {
  const isRead = listed !== null;
  useEffect(() => {
    if (listed === null) return;
    const pack = () => void store.packRows(listed).catch(() => {}); // without it everything works as well, only slower
    const timer = setTimeout(pack, AFTER_MS);
    return () => clearTimeout(timer);
    // Once for each opening, whatever is saved or removed meanwhile.
  }, [store, isRead]);
}
