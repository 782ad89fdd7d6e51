import { createContext } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { msg } from '../i18n.ts';

/** How a field stands to what is kept: `typed` holds what was not taken over yet, `wrong` holds what cannot be kept. */
export type Unkept = 'typed' | 'wrong';

/** Said of a form while a field of it is `wrong`. */
export const NOT_ALL_KEPT = msg('Not all is kept: the reason stands under the field.');

/** Where a field says how it stands; null: all of it is taken over. */
export const UnkeptFields = createContext<(id: string, state: Unkept | null) => void>(() => {});

/** How the fields of a form stand together: the worst of them, null where all is taken over; and where they say it. */
export function useUnkept(): { unkept: Unkept | null; report: (id: string, state: Unkept | null) => void } {
  const [fields, setFields] = useState<ReadonlyMap<string, Unkept>>(new Map());
  const report = useCallback((id: string, state: Unkept | null) => {
    setFields((old) => {
      if ((old.get(id) ?? null) === state) return old;
      const others = [...old].filter(([other]) => other !== id);
      return new Map(state === null ? others : [...others, [id, state]]);
    });
  }, []);
  const states = [...fields.values()];
  return { unkept: states.includes('wrong') ? 'wrong' : (states[0] ?? null), report };
}
