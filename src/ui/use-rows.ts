import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../store/index.ts';
import type { SavedRow } from '../tracker/saved.ts';

const NONE: readonly SavedRow[] = [];

/** The rows of the saved postings, to compare one with; none until they are loaded, or where they cannot be. */
export function useRows(store: Store, onFail: (error: unknown) => void): readonly SavedRow[] {
  const [rows, setRows] = useState(NONE);
  useEffect(() => {
    let here = true;
    store.listRows().then((list) => here && setRows(list), onFail);
    return () => {
      here = false;
    };
  }, [store, onFail]);
  return rows;
}
