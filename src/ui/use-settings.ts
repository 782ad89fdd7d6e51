import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings, type Store } from '../store/index.ts';
import { type LookSync, pullLook, pushLook } from './look-sync.ts';

/** Until the settings are read, amounts stay hidden: they must not flash on a shared screen. */
const UNREAD: Settings = { ...DEFAULT_SETTINGS, hideAmounts: true };

/**
 * Settings of look and privacy, applied to this page; defaults stand until they are read. `settings` is what holds
 * (confidential mode hides amounts too), `own` what the user set, one by one.
 */
export function useSettings(store: Store, sync?: LookSync) {
  const [own, setOwn] = useState<Settings>(UNREAD);
  useEffect(() => {
    const load = async () => {
      const kept = await store.loadSettings();
      setOwn(kept);
      if (sync && kept.followLook) setOwn(await pullLook(store, sync, kept, new Date().toISOString()));
    };
    // The defaults are a fine look; storage errors show where data is asked for.
    load().catch(() => setOwn(DEFAULT_SETTINGS));
  }, [store, sync]);
  useEffect(() => {
    const root = document.documentElement;
    if (own.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = own.theme;
  }, [own.theme]);
  const change = useCallback(
    async (part: Partial<Settings>) => {
      setOwn((old) => ({ ...old, ...part }));
      const now = new Date().toISOString();
      const next = await store.changeSettings(part, now);
      setOwn(next);
      if (sync) await pushLook(sync, next, part, now);
    },
    [store, sync],
  );
  return { settings: { ...own, hideAmounts: own.hideAmounts || own.confidential }, own, change };
}
