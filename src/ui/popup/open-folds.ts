import type { Browser } from '../ports.ts';
import type { FoldMemory } from '../verdict/fold.tsx';

/** Where the names of the open folds stand, one space between them. */
const NAME = 'open-folds';

/** Remembers on this device which folds stand open: who always reads the pay opens it once. */
export function openFolds({ read, write, forget }: Browser['journal']): FoldMemory {
  const names = () => new Set((read(NAME) ?? '').split(' ').filter(Boolean));
  return {
    isOpen: (id) => names().has(id),
    keep(id, open) {
      const kept = names();
      if (open === kept.has(id)) return;
      if (open) kept.add(id);
      else kept.delete(id);
      if (kept.size > 0) write(NAME, [...kept].join(' '));
      else forget(NAME);
    },
  };
}
