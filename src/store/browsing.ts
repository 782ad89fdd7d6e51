import type { SavedRow } from '../tracker/saved.ts';
import { type BrowseRules, DEFAULT_RULES, type Health, MAX_RULES, type Seen } from './browsing-records.ts';
import type { Database } from './database.ts';
import { decode, encode } from './envelope.ts';
import { transactIn } from './era.ts';
import { KINDS } from './kinds.ts';
import { changedLines } from './lines.ts';
import { keepBroken } from './quarantine.ts';

const RULES = 'browse:rules';
/** Days after which a posting that was not met again is forgotten. */
const REMEMBERED_DAYS = 180;
const DAY_MS = 86_400_000;

/** What is known of a posting before it is opened. */
export interface Known {
  saved: SavedRow | null;
  seen: Seen | null;
}

/** How well a posting that was read fits; null where there was no profile. */
export type Fit = Pick<Seen, 'score' | 'band'>;

/** How one try to read a site went: the sources of the fields, or the code of the problem. */
export type Outcome = { fields: Record<string, string> } | { code: string };

/** What is kept of browsing: rules for marks, postings that were met, and how reading goes on each site. */
export interface Browsing {
  loadRules(): Promise<BrowseRules>;
  /**
   * Changes a part of the rules and gives all. `before`: the rules as they were shown; what another window added to a list
   * since stays in it.
   */
  changeRules(part: Partial<BrowseRules>, now: string, before?: BrowseRules): Promise<BrowseRules>;
  /** What is known of each key, in the order of the keys, as it was before today. Remembers that all were met. */
  meet(keys: readonly string[], now: string): Promise<Known[]>;
  /** Remembers the fit of a posting that was read. `era`: see `Eras`. */
  noteScore(key: string, fit: Fit, now: string, era?: string): Promise<void>;
  /** Drops what was not met for long. */
  forgetOld(now: string): Promise<void>;
  /** `era`: see `Eras`. */
  noteHealth(site: string, outcome: Outcome, now: string, era?: string): Promise<void>;
  listHealth(): Promise<Health[]>;
}

/** The browsing records of a database. */
export function browsing(database: Database): Browsing {
  return { ...rules(database), ...met(database), ...health(database) };
}

function rules(database: Database) {
  return {
    async loadRules() {
      const [raw] = await database.read([RULES]);
      const decoded = decode(KINDS.browse, raw);
      return decoded.state === 'ok' ? decoded.value : DEFAULT_RULES;
    },
    changeRules: (part: Partial<BrowseRules>, now: string, before?: BrowseRules) =>
      database.transact([RULES], ([raw]) => {
        const decoded = decode(KINDS.browse, raw);
        const old = decoded.state === 'ok' ? decoded.value : DEFAULT_RULES;
        const shown = before ?? old;
        const lines = (name: 'hideCompanies' | 'hideTitles') =>
          changedLines(old[name], shown[name], part[name] ?? shown[name], MAX_RULES);
        const next = { ...old, ...part, hideCompanies: lines('hideCompanies'), hideTitles: lines('hideTitles') };
        return {
          writes: [...keepBroken(KINDS.browse, RULES, raw), [RULES, encode(KINDS.browse, next, raw, now)]],
          result: next,
        };
      }),
  };
}

function met(database: Database) {
  return {
    meet(keys: readonly string[], now: string) {
      const names = keys.flatMap((key) => [`seen:${key}`, `row:${key}`]);
      return database.transact(names, (values) => {
        const writes: [string, unknown][] = [];
        const known = keys.map((key, index): Known => {
          const raw = values[2 * index];
          const seen = seenOf(raw);
          const row = decode(KINDS.row, values[2 * index + 1]);
          const next = metOn(seen, now.slice(0, 10));
          if (next !== seen) writes.push([`seen:${key}`, encode(KINDS.seen, next, raw, now)]);
          return { saved: row.state === 'ok' ? row.value : null, seen: next };
        });
        return { writes, result: known };
      });
    },
    noteScore: (key: string, fit: Fit, now: string, era?: string) =>
      transactIn(database, era, [`seen:${key}`], ([raw]) => ({
        writes: [
          [`seen:${key}`, encode(KINDS.seen, { ...metOn(seenOf(raw), now.slice(0, 10)), ...fit }, raw, now)],
        ] as const,
        result: undefined,
      })),
    async forgetOld(now: string) {
      const limit = new Date(Date.parse(now) - REMEMBERED_DAYS * DAY_MS).toISOString().slice(0, 10);
      const isOld = (raw: unknown) => (seenOf(raw)?.last ?? '') < limit;
      const old = (await database.scan('seen:')).filter(([, raw]) => isOld(raw)).map(([key]) => key);
      if (old.length === 0) return;
      // One that is met again meanwhile stays.
      await database.transact(old, (values) => ({
        writes: old.flatMap((key, index) => (isOld(values[index]) ? [[key, undefined] as const] : [])),
        result: undefined,
      }));
    },
  };
}

function seenOf(raw: unknown): Seen | null {
  const decoded = decode(KINDS.seen, raw);
  return decoded.state === 'ok' ? decoded.value : null;
}

/** The memory of a posting that is met on a day; the same memory when it was met on that day already. */
function metOn(seen: Seen | null, day: string): Seen {
  if (!seen) return { first: day, previous: null, last: day, score: null, band: null };
  return seen.last === day ? seen : { ...seen, previous: seen.last, last: day };
}

function health(database: Database) {
  return {
    noteHealth(site: string, outcome: Outcome, now: string, era?: string) {
      const key = `health:${site}`;
      return transactIn(database, era, [key], ([raw]) => {
        const decoded = decode(KINDS.health, raw);
        const old = decoded.state === 'ok' ? decoded.value : null;
        const next: Health =
          'fields' in outcome
            ? { site, triedAt: now, readAt: now, code: null, failures: 0, fields: outcome.fields }
            : {
                site,
                triedAt: now,
                readAt: old?.readAt ?? null,
                code: outcome.code,
                failures: (old?.failures ?? 0) + 1,
                fields: old?.fields ?? {},
              };
        return { writes: [[key, encode(KINDS.health, next, raw, now)]] as const, result: undefined };
      });
    },
    async listHealth() {
      return (await database.scan('health:')).flatMap(([, raw]) => {
        const decoded = decode(KINDS.health, raw);
        return decoded.state === 'ok' ? [decoded.value] : [];
      });
    },
  };
}
