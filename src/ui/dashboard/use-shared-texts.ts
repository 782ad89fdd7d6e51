import { useEffect, useMemo, useState } from 'preact/hooks';
import { type SharedTexts, sharedTexts } from '../../tracker/copies.ts';
import type { SavedRow } from '../../tracker/saved.ts';

/** More rows than this are compared once they stand there: nobody waits for copies to be folded. */
const AT_ONCE = 2000;
const LATER_MS = 50;
const NONE: SharedTexts = new Map();

/** The texts that stand under several employers' names among these rows; none while thousands are still being compared. */
export function useSharedTexts(rows: readonly SavedRow[]): SharedTexts {
  const compared = useSameTexts(rows);
  const few = useMemo(() => (compared.length <= AT_ONCE ? sharedTexts(compared) : null), [compared]);
  const [many, setMany] = useState(NONE);
  useEffect(() => {
    if (compared.length <= AT_ONCE) return;
    const show = (found: SharedTexts) => setMany((kept) => (kept.size + found.size === 0 ? kept : found));
    const timer = setTimeout(() => show(sharedTexts(compared)), LATER_MS);
    return () => clearTimeout(timer);
  }, [compared]);
  return few ?? many;
}

/** The rows as they were first given, for as long as a step changes nothing that copies are told by. */
function useSameTexts(rows: readonly SavedRow[]): readonly SavedRow[] {
  const [kept, setKept] = useState(rows);
  if (kept === rows) return kept;
  const same = kept.length === rows.length && rows.every((row, at) => isSameText(row, kept[at]!));
  if (same) return kept;
  setKept(rows);
  return rows;
}

function isSameText(a: SavedRow, b: SavedRow): boolean {
  return a === b || (a.key === b.key && a.company === b.company && a.marks?.print === b.marks?.print);
}
