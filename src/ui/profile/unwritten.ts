import { parseProfile } from '../../profile/parse.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Browser } from '../ports.ts';

/** A page that is loaded again comes back within seconds; what is older was written, or is not the newest any more. */
const FRESH_MS = 60_000;

/** What a page still had to write when it went, as a change from one profile to another. */
export interface Unwritten {
  before: Profile;
  after: Profile;
}

/**
 * Changes of one profile that are on their way to the database. A page that is loaded again is gone before the database
 * has answered: what it leaves here, its follower writes. `id` undefined: the default profile.
 */
export function unwrittenIn(journal: Browser['journal'], id: string | undefined, now: () => number = Date.now) {
  const name = `profile:${id ?? ''}`;
  return {
    /** Notes a change at once. Gives the function to call once it is written. */
    note(change: Unwritten): () => void {
      const text = JSON.stringify({ at: now(), ...change });
      journal.write(name, text);
      // A later change may stand there by then.
      return () => journal.read(name) === text && journal.forget(name);
    },
    /** What a page before this one left, and the function to call once it is written; null where there is nothing. */
    left(): { change: Unwritten; written: () => void } | null {
      const text = journal.read(name);
      if (text === null) return null;
      const written = () => journal.read(name) === text && journal.forget(name);
      const change = changeIn(text, now());
      if (!change) written();
      return change && { change, written };
    },
  };
}

function changeIn(text: string, now: number): Unwritten | null {
  try {
    const { at, before, after } = JSON.parse(text);
    const [from, to] = [parseProfile(before), parseProfile(after)];
    return Math.abs(now - at) < FRESH_MS && from.ok && to.ok ? { before: from.profile, after: to.profile } : null;
  } catch {
    return null;
  }
}
