import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings, type Store } from '../store/index.ts';

/** Settings of look and privacy, applied to this page; defaults stand until they are read. */
export function useSettings(store: Store) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    store.loadSettings().then(setSettings, () => {}); // the defaults are a fine look; storage errors show where data is asked for
  }, [store]);
  useEffect(() => {
    const root = document.documentElement;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
  }, [settings.theme]);
  const change = useCallback(
    async (part: Partial<Settings>) => {
      const next = { ...settings, ...part };
      setSettings(next);
      await store.saveSettings(next, new Date().toISOString());
    },
    [settings, store],
  );
  return { settings, change };
}
