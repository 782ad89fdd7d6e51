import * as z from 'zod/mini';
import type { Analysis } from '../facts/analysis.ts';
import type { Correction, CorrectionRule } from '../facts/corrections/model.ts';
import { type Profile, profileSchema } from '../profile/schema.ts';
import { correctionsSchema, rulesSchema } from '../tracker/correction-schema.ts';
import type { SavedPosting, SavedRow } from '../tracker/saved.ts';
import { analysisSchema, parseRow, parseSaved } from '../tracker/schema.ts';
import {
  type BrowseRules,
  browseRulesSchema,
  type Health,
  healthSchema,
  type Seen,
  seenSchema,
} from './browsing-records.ts';
import type { RecordKind } from './envelope.ts';
import {
  type BackedUp,
  backedUpSchema,
  type Reminded,
  remindedSchema,
  type Views,
  viewsSchema,
} from './tracker-records.ts';

/** Look and privacy of the extension's own pages. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** Hides pay figures until they are asked for, for shared screens. */
  hideAmounts: boolean;
  /** Nothing on the toolbar that tells what is being looked for, and amounts hidden everywhere. */
  confidential: boolean;
  /** Employers that must not learn of the search, as written by the user; their postings carry a warning. */
  employers: string[];
  /** Look (theme, hidden amounts) follows through the browser's own sync; nothing else ever does. */
  followLook: boolean;
  /** The language chosen for the interface, for what is said without a page; null: as the browser's. */
  language: 'en' | 'de' | 'fr' | 'es' | null;
}

/** What a user who never opened the settings has. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  hideAmounts: false,
  confidential: false,
  employers: [],
  followLook: false,
  language: null,
};

/** The most employers on the list of those that must not learn of the search. */
export const MAX_EMPLOYERS = 50;

const settingsSchema = z.object({
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  hideAmounts: z.catch(z.boolean(), false),
  confidential: z.catch(z.boolean(), false),
  employers: z.catch(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(MAX_EMPLOYERS)), []),
  followLook: z.catch(z.boolean(), false),
  language: z.catch(z.nullable(z.enum(['en', 'de', 'fr', 'es'])), null),
});

/** Unfinished input of a page, kept so that closing the popup loses nothing. */
const draftSchema = z.record(z.string(), z.string().check(z.maxLength(100_000)));

/** What is known of the user's profiles beside what stands in them. */
export interface ProfileIndex {
  /** The id of the profile that judges where no other was chosen. */
  default: string;
  /** In the order they were added; one that is missing here stands at the end. */
  ids: string[];
  /** The profile chosen for a posting, by the posting's key. */
  chosen: Record<string, string>;
}

const id = z.string().check(z.maxLength(200));
const indexSchema = z.object({
  default: id,
  ids: z.array(id).check(z.maxLength(1000)),
  chosen: z.record(z.string().check(z.maxLength(500)), id),
});

/** Under the key that a posting would have at another address: the key under which it is kept. */
export interface Alias {
  key: string;
}

const aliasSchema = z.object({ key: z.string().check(z.maxLength(500)) });

/** Rows are made from the full records: an older one counts as broken, which makes it again. */
function madeAgain(): never {
  throw new Error('a row of an older version');
}

/** Every kind of record by the prefix of its keys. */
export const KINDS = {
  profile: {
    name: 'profile',
    version: 1,
    migrations: {},
    parse: (data) => profileSchema.parse(data),
  } as RecordKind<Profile>,
  profiles: {
    name: 'profiles',
    version: 1,
    migrations: {},
    parse: (data) => indexSchema.parse(data),
  } as RecordKind<ProfileIndex>,
  settings: {
    name: 'settings',
    version: 1,
    migrations: {},
    parse: (data) => settingsSchema.parse(data),
  } as RecordKind<Settings>,
  draft: {
    name: 'draft',
    version: 1,
    derived: true,
    migrations: {},
    parse: (data) => draftSchema.parse(data),
  } as RecordKind<Record<string, string>>,
  saved: { name: 'saved', version: 1, migrations: {}, parse: parseSaved } as RecordKind<SavedPosting>,
  row: {
    name: 'row',
    version: 2,
    derived: true,
    migrations: { 2: madeAgain },
    parse: parseRow,
  } as RecordKind<SavedRow>,
  alias: {
    name: 'alias',
    version: 1,
    migrations: {},
    parse: (data) => aliasSchema.parse(data),
  } as RecordKind<Alias>,
  analysis: {
    name: 'analysis',
    version: 1,
    derived: true,
    migrations: {},
    parse: (data) => analysisSchema.parse(data) as Analysis,
  } as RecordKind<Analysis>,
  browse: {
    name: 'browse',
    version: 1,
    migrations: {},
    parse: (data) => browseRulesSchema.parse(data),
  } as RecordKind<BrowseRules>,
  seen: {
    name: 'seen',
    version: 1,
    derived: true,
    migrations: {},
    parse: (data) => seenSchema.parse(data),
  } as RecordKind<Seen>,
  health: {
    name: 'health',
    version: 1,
    derived: true,
    migrations: {},
    parse: (data) => healthSchema.parse(data),
  } as RecordKind<Health>,
  views: {
    name: 'views',
    version: 1,
    migrations: {},
    parse: (data) => viewsSchema.parse(data),
  } as RecordKind<Views>,
  reminded: {
    name: 'reminded',
    version: 1,
    derived: true,
    migrations: {},
    parse: (data) => remindedSchema.parse(data),
  } as RecordKind<Reminded>,
  backup: {
    name: 'backup',
    version: 1,
    derived: true,
    migrations: {},
    parse: (data) => backedUpSchema.parse(data),
  } as RecordKind<BackedUp>,
  corrections: {
    name: 'corrections',
    version: 1,
    migrations: {},
    parse: (data) => correctionsSchema.parse(data),
  } as RecordKind<Correction[]>,
  rules: {
    name: 'rules',
    version: 1,
    migrations: {},
    parse: (data) => rulesSchema.parse(data),
  } as RecordKind<CorrectionRule[]>,
};

/** The kinds of record that are kept. */
export type KindName = keyof typeof KINDS;

/** Kept beside the records: what was removed, what could not be read, points to go back to, the backup folder, what tables and lists show, since when all this stands here. */
const KEEPING = new Set(['gone', 'quarantine', 'snapshot', 'snapshots', 'folder', 'listed', 'rows', 'era']);

/**
 * True for records that are the user's own: they stand in backups and can be gone back to. Kinds that this version does
 * not know are the user's own too.
 */
export function isOwned(key: string): boolean {
  const name = key.split(':', 1)[0]!;
  return !KEEPING.has(name) && !(Object.hasOwn(KINDS, name) && KINDS[name as KindName].derived);
}

/** The kind of a record by its key (`saved:linkedin-1` → `saved`), or null for keys of unknown kinds. */
export function kindOfKey(key: string): KindName | null {
  const name = key.split(':', 1)[0]!;
  return Object.hasOwn(KINDS, name) ? (name as KindName) : null;
}
