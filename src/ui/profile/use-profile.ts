import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mergeProfile } from '../../profile/merge.ts';
import { emptyProfile } from '../../profile/parse.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Store } from '../../store/index.ts';
import type { Browser } from '../ports.ts';
import { unwrittenIn } from './unwritten.ts';

const PAUSE_MS = 300;

/** When a page is being left: at the first of them a store still has time to write, the second comes where there is no first. */
export const LEAVING = ['beforeunload', 'pagehide'] as const;

/** Where the profile stands between the form and the store. */
export type Keeping = 'loading' | 'new' | 'kept' | 'writing';

/** What a profile is kept in. The journal takes what the store may have no time for when the page is loaded again. */
export interface Keepers {
  store: Store;
  journal: Browser['journal'];
}

/**
 * The profile with this id, else the default one, with a setter that keeps it: a moment after the last change, and at
 * once when the page is left. Only what was changed here is written, for another page may change it too; a page that
 * comes back to the front reads it again.
 */
export function useProfile({ store, journal }: Keepers, onFail: (error: unknown) => void, id?: string) {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [keeping, setKeeping] = useState<Keeping>('loading');
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; profile: Profile } | null>(null);
  /** What the shown profile was made from: the difference to it is what the user changed here. */
  const base = useRef<Profile>(emptyProfile());
  /** What the form stands on that is drawn now: the difference to it is what a field changed. */
  const drawn = useRef(profile);
  drawn.current = profile;
  const unwritten = useMemo(() => unwrittenIn(journal, id), [journal, id]);
  const load = useCallback(() => {
    const left = unwritten.left();
    const finished = left
      ? store
          .changeProfile(left.change.before, left.change.after, new Date().toISOString(), id)
          .then(left.written, onFail)
      : Promise.resolve();
    const reading = finished.then(() => store.loadProfile(id));
    reading.then((kept) => {
      if (waiting.current) return;
      base.current = kept ?? emptyProfile();
      setProfile(base.current);
      setKeeping(kept ? 'kept' : 'new');
    }, onFail);
  }, [store, unwritten, id, onFail]);
  useEffect(load, [load]);
  const flush = useCallback(() => {
    const due = waiting.current;
    if (!due) return;
    waiting.current = null;
    clearTimeout(due.timer);
    const before = base.current;
    base.current = due.profile;
    const written = unwritten.note({ before, after: due.profile });
    store.changeProfile(before, due.profile, new Date().toISOString(), id).then(
      (kept) => {
        written();
        if (waiting.current) return;
        base.current = kept;
        setProfile(kept);
        setKeeping('kept');
      },
      (error: unknown) => {
        base.current = before;
        onFail(error);
      },
    );
  }, [store, unwritten, id, onFail]);
  useEffect(() => {
    const onVisibility = () => (document.visibilityState === 'hidden' ? flush() : load());
    document.addEventListener('visibilitychange', onVisibility);
    for (const event of LEAVING) window.addEventListener(event, flush);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      for (const event of LEAVING) window.removeEventListener(event, flush);
      flush();
    };
  }, [flush, load]);
  const change = useCallback(
    (made: Profile) => {
      const due = waiting.current;
      // Two fields may change before the form is drawn anew, as one is left by a click on the other.
      const from = drawn.current;
      const next = due && from && from !== due.profile ? mergeProfile(from, made, due.profile) : made;
      if (due) clearTimeout(due.timer);
      waiting.current = { timer: setTimeout(flush, PAUSE_MS), profile: next };
      setProfile(next);
      setKeeping('writing');
    },
    [flush],
  );
  return { profile, keeping, change };
}
