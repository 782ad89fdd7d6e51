import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings, type Store } from '../store/index.ts';
import { msg } from './i18n.ts';
import { type LookSync, pullLook, pushLook } from './look-sync.ts';
import { useReturn } from './use-return.ts';

/** Until the settings are read, amounts stay hidden: they must not flash on a shared screen. */
const UNREAD: Settings = { ...DEFAULT_SETTINGS, hideAmounts: true };

const NOT_SYNCED = msg('This is set here, but the browser’s own sync did not take it. Set it once more to try again.');

/**
 * Settings of look and privacy, applied to this page; defaults stand until they are read. `settings` is what holds
 * (confidential mode hides amounts too), `own` what the user set, one by one. `change` shows a change at once, and takes
 * it back and rejects where it could not be kept: what is shown is what is stored. `again` reads them again.
 */
export function useSettings(store: Store, sync?: LookSync) {
  const [own, setOwn] = useState<Settings>(UNREAD);
  const stored = useRef(UNREAD);
  const show = useCallback((kept: Settings) => {
    stored.current = kept;
    setOwn(kept);
  }, []);
  useEffect(() => {
    const load = async () => {
      const kept = await store.loadSettings();
      show(kept);
      if (sync && kept.followLook) show(await pullLook(store, sync, kept, new Date().toISOString()));
    };
    // The defaults are a fine look; storage errors show where data is asked for.
    load().catch(() => setOwn(stored.current === UNREAD ? DEFAULT_SETTINGS : stored.current));
  }, [store, sync, show]);
  const again = useCallback(() => void store.loadSettings().then(show, () => {}), [store, show]);
  // Amounts that were hidden in another window must not stand here.
  useReturn(again);
  useEffect(() => {
    const root = document.documentElement;
    if (own.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = own.theme;
  }, [own.theme]);
  const change = useCallback(
    async (part: Partial<Settings>) => {
      const now = new Date().toISOString();
      setOwn((old) => ({ ...old, ...part }));
      const kept = await store.changeSettings(part, now, stored.current).catch((error: unknown) => {
        setOwn(stored.current);
        throw error;
      });
      show(kept);
      await (sync && pushLook(sync, kept, part, now))?.catch((cause: unknown) => {
        throw new Error(NOT_SYNCED, { cause });
      });
    },
    [store, sync, show],
  );
  return { settings: { ...own, hideAmounts: own.hideAmounts || own.confidential }, own, change, again };
}
