import type { Correction, CorrectionRule } from '../facts/corrections/model.ts';
import type { SavedPosting } from '../tracker/saved.ts';
import { keptUnder } from './aliases.ts';
import type { Database } from './database.ts';
import { rowWrite } from './derive.ts';
import { decode, encode, type RecordKind } from './envelope.ts';
import { StoreError } from './errors.ts';
import { KINDS } from './kinds.ts';
import { keepBroken, setAside } from './quarantine.ts';

const RULES = 'rules:corrections';

/** What the user corrected of one posting, and the rules that hold for all. */
export interface Remembered {
  corrections: Correction[];
  rules: CorrectionRule[];
}

/** Where nothing is remembered, or it cannot be read. */
export const NOTHING_REMEMBERED: Remembered = { corrections: [], rules: [] };

/** What changing corrections left. */
export interface CorrectionsKept extends Remembered {
  /** The posting as it is saved now; null where it is not saved. */
  saved: SavedPosting | null;
}

/** Judges a saved posting anew with what is remembered. Synchronous and pure; gives the same object where nothing changes. */
export type Rejudge = (saved: SavedPosting, remembered: Remembered) => SavedPosting;

/** The user's corrections of readings: `corrections:<key>` for one posting, saved or not, and `rules:corrections` for all. */
export interface KeptCorrections {
  /** What is remembered of a posting. A record that cannot be understood is set aside, and nothing is remembered then. */
  remembered(key: string): Promise<Remembered>;
  /** Changes the corrections of a posting, and in the same transaction judges it anew where it is saved. */
  changeCorrections(
    key: string,
    change: (old: Correction[]) => Correction[],
    rejudge: Rejudge,
    now: string,
  ): Promise<CorrectionsKept>;
  loadCorrectionRules(): Promise<CorrectionRule[]>;
  changeCorrectionRules(change: (old: CorrectionRule[]) => CorrectionRule[], now: string): Promise<CorrectionRule[]>;
  /** Judges some saved postings anew, in one transaction; those that are gone or unreadable are passed over. Gives those that changed. */
  rejudge(keys: readonly string[], rejudge: Rejudge, now: string): Promise<SavedPosting[]>;
}

/** The corrections in a database. */
export function correctionsIn(database: Database): KeptCorrections {
  const load = async <T>(kind: RecordKind<T[]>, key: string): Promise<T[]> => {
    const [raw] = await database.read([key]);
    if (decode(kind, raw).state === 'broken') await setAside(database, kind, key);
    return listIn(kind, raw);
  };
  return {
    async remembered(key) {
      const kept = await keptUnder(database, key);
      const [corrections, rules] = await Promise.all([
        load(KINDS.corrections, `corrections:${kept}`),
        load(KINDS.rules, RULES),
      ]);
      return { corrections, rules };
    },
    changeCorrections(key, change, rejudge, now) {
      const name = `corrections:${key}`;
      return database.transact([name, RULES, `saved:${key}`, `row:${key}`], ([raw, rawRules, oldSaved, oldRow]) => {
        const corrections = change(listIn(KINDS.corrections, raw));
        const rules = listIn(KINDS.rules, rawRules);
        const record = corrections.length > 0 ? encode(KINDS.corrections, corrections, raw, now) : undefined;
        const before = readable(oldSaved);
        const saved = before && rejudge(before, { corrections, rules });
        return {
          writes: [
            ...keepBroken(KINDS.corrections, name, raw),
            [name, record] as const,
            ...(saved && saved !== before ? writesOf(saved, oldSaved, oldRow, now) : []),
          ],
          result: { corrections, rules, saved },
        };
      });
    },
    loadCorrectionRules: () => load(KINDS.rules, RULES),
    changeCorrectionRules: (change, now) =>
      database.transact([RULES], ([raw]) => {
        const rules = change(listIn(KINDS.rules, raw));
        const record = rules.length > 0 ? encode(KINDS.rules, rules, raw, now) : undefined;
        return { writes: [...keepBroken(KINDS.rules, RULES, raw), [RULES, record] as const], result: rules };
      }),
    rejudge: (keys, rejudge, now) =>
      database.transact(
        [RULES, ...keys.flatMap((key) => [`saved:${key}`, `row:${key}`, `corrections:${key}`])],
        ([rawRules, ...values]) => {
          const rules = listIn(KINDS.rules, rawRules);
          const changed = keys.flatMap((_key, index) => {
            const [oldSaved, oldRow, raw] = values.slice(3 * index, 3 * index + 3);
            const before = readable(oldSaved);
            const saved = before && rejudge(before, { corrections: listIn(KINDS.corrections, raw), rules });
            return saved && saved !== before ? [{ saved, writes: writesOf(saved, oldSaved, oldRow, now) }] : [];
          });
          return { writes: changed.flatMap(({ writes }) => writes), result: changed.map(({ saved }) => saved) };
        },
      ),
  };
}

/** What a record holds; nothing where it is missing or broken. One of a newer version is left alone, and nothing may be built on it. */
function listIn<T>(kind: RecordKind<T[]>, raw: unknown): T[] {
  const decoded = decode(kind, raw);
  if (decoded.state === 'newer') throw new StoreError('newer');
  return decoded.state === 'ok' ? decoded.value : [];
}

function readable(raw: unknown): SavedPosting | null {
  const decoded = decode(KINDS.saved, raw);
  return decoded.state === 'ok' ? decoded.value : null;
}

function writesOf(saved: SavedPosting, oldSaved: unknown, oldRow: unknown, now: string) {
  return [[`saved:${saved.key}`, encode(KINDS.saved, saved, oldSaved, now)] as const, rowWrite(saved, oldRow, now)];
}
