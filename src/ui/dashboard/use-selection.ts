import { useMemo, useRef, useState } from 'preact/hooks';
import type { SavedRow } from '../../tracker/saved.ts';

/** Which of the found postings are selected. */
export interface Selection {
  keys: readonly string[];
  has(key: string): boolean;
  /** Selects or leaves one; with `range`, everything from the last one touched to this one follows it. */
  toggle(key: string, range: boolean): void;
  /** True when everything that was found is selected. */
  all: boolean;
  toggleAll(): void;
  /** Selects these beside what is selected. */
  add(keys: readonly string[]): void;
  clear(): void;
}

/** The selection among the postings that were found; those that are filtered away are not selected. */
export function useSelection(found: readonly SavedRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  return useMemo(() => {
    const order = found.map(({ key }) => key);
    const keys = order.filter((key) => chosen.has(key));
    const all = keys.length > 0 && keys.length === order.length;
    return {
      keys,
      all,
      has: (key) => chosen.has(key),
      toggle(key, range) {
        const span = range ? between(order, last.current, key) : [key];
        const select = !chosen.has(key);
        last.current = key;
        setChosen(withKeys(chosen, span, select));
      },
      add: (more) => setChosen(withKeys(chosen, more, true)),
      toggleAll: () => setChosen(new Set(all ? [] : order)),
      clear: () => setChosen(new Set()),
    };
  }, [found, chosen]);
}

/** The keys from one to another in the order shown, both included; the second alone where the first is not shown. */
export function between(order: readonly string[], from: string | null, to: string): string[] {
  const ends = [order.indexOf(from ?? ''), order.indexOf(to)].sort((a, b) => a - b);
  return ends[0] === -1 ? [to] : order.slice(ends[0], ends[1]! + 1);
}

function withKeys(chosen: ReadonlySet<string>, keys: readonly string[], select: boolean): Set<string> {
  const next = new Set(chosen);
  for (const key of keys) {
    if (select) next.add(key);
    else next.delete(key);
  }
  return next;
}
