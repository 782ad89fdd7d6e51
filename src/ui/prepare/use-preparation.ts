import { useEffect, useState } from 'preact/hooks';
import type { Preparation } from '../../prepare/prepare.ts';
import type { Store } from '../../store/index.ts';

/** What the page shows: `gone` when no such posting is saved. `hasProfile` false: nothing was filled in yet. */
export type PreparationState =
  | { state: 'loading' | 'gone' }
  | { state: 'here'; preparation: Preparation; hasProfile: boolean; stories: number };

/** The preparation for a saved posting, with the profile that judges it. */
export function usePreparation(
  key: string,
  store: Store,
  hideMyPay: boolean,
  fail: (error: unknown) => void,
): PreparationState {
  const [shown, setShown] = useState<PreparationState>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    // What was made before amounts were to be hidden must not stay, nor come after what hides them.
    setShown({ state: 'loading' });
    read(key, store, hideMyPay).then(
      (made) => current && setShown(made),
      (error: unknown) => {
        if (!current) return;
        setShown({ state: 'gone' });
        fail(error);
      },
    );
    return () => {
      current = false;
    };
  }, [key, store, hideMyPay, fail]);
  return shown;
}

async function read(key: string, store: Store, hideMyPay: boolean): Promise<PreparationState> {
  const [saved, { profile }] = await Promise.all([store.loadSaved(key), store.profileFor(key)]);
  if (!saved) return { state: 'gone' };
  // The lexicon comes with it, so it waits until it is asked for.
  const [{ prepare }, { computeMatch }, { emptyProfile }] = await Promise.all([
    import('../../prepare/prepare.ts'),
    import('../../match/compute.ts'),
    import('../../profile/parse.ts'),
  ]);
  const person = profile ?? emptyProfile();
  return {
    state: 'here',
    preparation: prepare(saved.analysis, computeMatch(saved.analysis, person), person, { hideMyPay }),
    hasProfile: profile !== null,
    stories: person.stories.length,
  };
}
