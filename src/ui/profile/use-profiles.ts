import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../profile/schema.ts';
import type { ProfileEntry, Store } from '../../store/index.ts';
import { t } from '../i18n.ts';
import type { useStatusLine } from '../status-line.tsx';

/** The user's profiles, and which of them stands in the form. `current` is null while they are being looked up. */
export function useProfiles(store: Store, { say, fail }: ReturnType<typeof useStatusLine>) {
  const [entries, setEntries] = useState<readonly ProfileEntry[]>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const refresh = useCallback(
    async (open?: string) => {
      const list = await store.listProfiles();
      setEntries(list);
      setCurrent((old) => open ?? old ?? list.find(({ isDefault }) => isDefault)?.id ?? 'default');
    },
    [store],
  );
  useEffect(() => {
    refresh().catch(fail);
  }, [refresh, fail]);
  const step = (work: () => Promise<string | undefined>, done: string) =>
    work()
      .then(refresh)
      .then(() => say(done), fail);
  return {
    entries,
    current,
    refresh,
    open: setCurrent,
    /** Adds a copy under its own name, to be changed. */
    add: (from: Profile, label: string) =>
      step(async () => {
        // What was typed last is still on its way; a profile that was never kept becomes the first.
        if (entries.length === 0) await store.saveProfile(from, now(), current ?? undefined);
        return store.addProfile({ ...from, label }, now());
      }, t('A copy was added. Change what differs.')),
    makeDefault: (id: string) =>
      step(async () => {
        await store.setDefaultProfile(id, now());
        return undefined;
      }, t('This profile now judges every posting for which you chose no other.')),
    remove: async (id: string) => {
      const kept = await store.loadProfile(id);
      const wasDefault = entries.some((entry) => entry.id === id && entry.isDefault);
      await store.removeProfile(id, now());
      const left = await store.listProfiles();
      setEntries(left);
      setCurrent(left.find(({ isDefault }) => isDefault)?.id ?? 'default');
      const putBack = async () => {
        if (!kept) return;
        await store.saveProfile(kept, now(), id);
        if (wasDefault) await store.setDefaultProfile(id, now());
        await refresh(id);
        say(t('Back where it was.'));
      };
      say(t('The profile was removed.'), () => putBack().catch(fail));
    },
  };
}

function now(): string {
  return new Date().toISOString();
}
