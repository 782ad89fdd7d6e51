import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { emptyProfile } from '../../profile/parse.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';

const PAUSE_MS = 300;

/** Where the profile stands between the form and the store. */
export type Keeping = 'loading' | 'new' | 'kept' | 'writing';

/** The profile with a setter that keeps it: a moment after the last change, and at once when the page closes. */
export function useProfile(store: Store, onFail: (error: unknown) => void) {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [keeping, setKeeping] = useState<Keeping>('loading');
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; profile: Profile } | null>(null);
  useEffect(() => {
    store.loadProfile().then((kept) => {
      setProfile(kept ?? emptyProfile());
      setKeeping(kept ? 'kept' : 'new');
    }, onFail);
  }, [store, onFail]);
  const flush = useCallback(() => {
    const due = waiting.current;
    if (!due) return;
    waiting.current = null;
    clearTimeout(due.timer);
    store.saveProfile(due.profile, new Date().toISOString()).then(() => {
      if (!waiting.current) setKeeping('kept');
    }, onFail);
  }, [store, onFail]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const change = useCallback(
    (next: Profile) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { timer: setTimeout(flush, PAUSE_MS), profile: next };
      setProfile(next);
      setKeeping('writing');
    },
    [flush],
  );
  return { profile, keeping, change };
}
