import { mergeProfile } from '../profile/merge.ts';
import type { Profile } from '../profile/schema.ts';
import { keptUnder } from './aliases.ts';
import type { Database } from './database.ts';
import { decode, encode } from './envelope.ts';
import { StoreError } from './errors.ts';
import { KINDS, type ProfileIndex } from './kinds.ts';
import { keepBroken, setAside } from './quarantine.ts';

const INDEX = 'profiles:index';
/** The only profile of a user who never added another; it needs no index. */
const FIRST = 'default';
/** Choices for more postings than this forget the oldest. */
const MAX_CHOSEN = 2000;

/** One of the user's profiles, as lists show it. */
export interface ProfileEntry {
  id: string;
  /** What the user calls it; empty while it has no name. */
  label: string;
  isDefault: boolean;
}

/** The profile to judge with, and all there are. `profile` null: nothing was filled in yet. */
export interface ChosenProfile {
  id: string;
  profile: Profile | null;
  entries: ProfileEntry[];
}

/** The user's profiles: records `profile:<id>`, and an index that says in which order, which one is the default, and which one judges which posting. */
export interface Profiles {
  /** All profiles, in the order they were added. */
  listProfiles(): Promise<ProfileEntry[]>;
  /** One profile; without `id` the default. Null where there is none. */
  loadProfile(id?: string): Promise<Profile | null>;
  /** Writes one profile; without `id` the default. */
  saveProfile(profile: Profile, now: string, id?: string): Promise<void>;
  /**
   * Writes what changed from `before` to `after` onto what is stored by now, for another window may have changed it
   * meanwhile, and gives the result; without `id` the default.
   */
  changeProfile(before: Profile, after: Profile, now: string, id?: string): Promise<Profile>;
  /** Adds another and gives its id; the default stays the default. */
  addProfile(profile: Profile, now: string): Promise<string>;
  /** Removes one; where it was the default, the first of the others is. */
  removeProfile(id: string, now: string): Promise<void>;
  setDefaultProfile(id: string, now: string): Promise<void>;
  /**
   * The profile that judges a posting, by the posting's key, also where it is kept under another address's: the one chosen
   * for it, else the default.
   */
  profileFor(key: string): Promise<ChosenProfile>;
  /** Every posting's profile at once, by the posting's key: for judging many. */
  profilesByKey(): Promise<(key: string) => { id: string; profile: Profile | null }>;
  /** From now on this profile judges this posting. */
  chooseProfile(key: string, id: string, now: string): Promise<void>;
}

/** The profiles in a database. */
export function profilesIn(database: Database): Profiles {
  return { ...records(database), ...members(database), ...judges(database) };
}

/** Each profile by itself. */
function records(database: Database) {
  return {
    listProfiles: async () => (await overview(database)).entries,
    loadProfile: async (id) => load(database, id ?? (await overview(database)).defaultId),
    saveProfile: async (profile, now, id) => {
      const key = `profile:${id ?? (await overview(database)).defaultId}`;
      await database.transact([key], ([raw]) => ({
        writes: [...keepBroken(KINDS.profile, key, raw), [key, encode(KINDS.profile, profile, raw, now)]],
        result: undefined,
      }));
    },
    changeProfile: async (before, after, now, id) => {
      const key = `profile:${id ?? (await overview(database)).defaultId}`;
      return database.transact([key], ([raw]) => {
        const decoded = decode(KINDS.profile, raw);
        const profile = decoded.state === 'ok' ? mergeProfile(before, after, decoded.value) : after;
        return {
          writes: [...keepBroken(KINDS.profile, key, raw), [key, encode(KINDS.profile, profile, raw, now)]],
          result: profile,
        };
      });
    },
  } satisfies Partial<Profiles>;
}

/** Which profiles there are. */
function members(database: Database) {
  return {
    async addProfile(profile, now) {
      const { entries } = await overview(database);
      const id = crypto.randomUUID().slice(0, 8);
      const record = [`profile:${id}`, encode(KINDS.profile, profile, undefined, now)] as const;
      const known = entries.map((entry) => entry.id);
      // Another window may have added one meanwhile.
      await changeIndex(database, (old) => ({ ...old, ids: [...new Set([...old.ids, ...known, id])] }), now, [record]);
      return id;
    },
    async removeProfile(id, now) {
      const left = (await overview(database)).entries.filter((entry) => entry.id !== id);
      const next = left.find(({ isDefault }) => isDefault) ?? left[0];
      await changeIndex(
        database,
        (old) => ({
          default: old.default === id || left.length === 0 ? (next?.id ?? FIRST) : old.default,
          ids: [...new Set([...old.ids, ...left.map((entry) => entry.id)])].filter((other) => other !== id),
          chosen: Object.fromEntries(Object.entries(old.chosen).filter(([, other]) => other !== id)),
        }),
        now,
        [[`profile:${id}`, undefined]],
      );
    },
    setDefaultProfile: (id, now) => changeIndex(database, (old) => ({ ...old, default: id }), now),
  } satisfies Partial<Profiles>;
}

/** Which profile judges which posting. */
function judges(database: Database) {
  return {
    async profileFor(asked) {
      const [{ entries, defaultId, chosen }, key] = await Promise.all([overview(database), keptUnder(database, asked)]);
      const id =
        Object.hasOwn(chosen, key) && entries.some((entry) => entry.id === chosen[key]) ? chosen[key]! : defaultId;
      return { id, profile: await load(database, id), entries };
    },
    async profilesByKey() {
      const { entries, defaultId, chosen } = await overview(database);
      const profiles = new Map(
        await Promise.all(entries.map(async ({ id }) => [id, await load(database, id)] as const)),
      );
      return (key) => {
        const own = Object.hasOwn(chosen, key) && profiles.has(chosen[key]!) ? chosen[key]! : defaultId;
        return { id: own, profile: profiles.get(own) ?? null };
      };
    },
    chooseProfile: (key, id, now) =>
      changeIndex(
        database,
        (old) => {
          const { [key]: _, ...others } = old.chosen;
          const kept = Object.entries(others).slice(-MAX_CHOSEN + 1);
          return { ...old, chosen: Object.fromEntries([...kept, [key, id]]) };
        },
        now,
      ),
  } satisfies Partial<Profiles>;
}

async function load(database: Database, id: string): Promise<Profile | null> {
  const [raw] = await database.read([`profile:${id}`]);
  const decoded = decode(KINDS.profile, raw);
  if (decoded.state === 'broken') await setAside(database, KINDS.profile, `profile:${id}`);
  if (decoded.state === 'newer') throw new StoreError('newer');
  return decoded.state === 'ok' ? decoded.value : null;
}

function changeIndex(
  database: Database,
  change: (old: ProfileIndex) => ProfileIndex,
  now: string,
  others: readonly Write[] = [],
): Promise<void> {
  return database.transact([INDEX], ([raw]) => ({
    writes: [
      ...keepBroken(KINDS.profiles, INDEX, raw),
      [INDEX, encode(KINDS.profiles, change(indexOf(raw)), raw, now)] as const,
      ...others,
    ],
    result: undefined,
  }));
}

type Write = readonly [key: string, value: unknown];

/** An index that is missing or broken names nothing; the profiles themselves are still found. */
function indexOf(raw: unknown): ProfileIndex {
  const decoded = decode(KINDS.profiles, raw);
  if (decoded.state === 'newer') throw new StoreError('newer');
  return decoded.state === 'ok' ? decoded.value : { default: FIRST, ids: [], chosen: {} };
}

/** What is there, whatever the index says: a profile it forgot is added, one that is gone is left out. */
async function overview(database: Database) {
  const [[raw], records] = await Promise.all([database.read([INDEX]), database.scan('profile:')]);
  const index = indexOf(raw);
  const here = new Map(records.map(([key, record]) => [key.slice('profile:'.length), record]));
  const ids = [...new Set([...index.ids, FIRST, ...here.keys()])].filter((id) => here.has(id));
  const defaultId = here.has(index.default) ? index.default : (ids[0] ?? FIRST);
  const entries = ids.map((id): ProfileEntry => ({ id, label: labelOf(here.get(id)), isDefault: id === defaultId }));
  return { entries, defaultId, chosen: index.chosen };
}

function labelOf(record: unknown): string {
  const decoded = decode(KINDS.profile, record);
  return decoded.state === 'ok' ? (decoded.value.label?.trim() ?? '') : '';
}
