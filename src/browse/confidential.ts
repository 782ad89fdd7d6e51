import type { Store } from '../store/index.ts';

/** True when nothing on the toolbar may tell of the search. Settings that cannot be read are no reason to tell: then it is true too. */
export async function isConfidential(store: Pick<Store, 'loadSettings'>): Promise<boolean> {
  return store.loadSettings().then(
    ({ confidential }) => confidential,
    () => true,
  );
}
