import { type FileRecord, recordsOf } from './backup-file.ts';
import type { Database } from './database.ts';
import { derivedWrites } from './derive.ts';
import { decode, type Envelope, follows, isEnvelope, stampOf } from './envelope.ts';
import { BackupError } from './errors.ts';
import { goneKey, type Write } from './journal.ts';
import { isOwned, KINDS, kindOfKey } from './kinds.ts';
import {
  type Choice,
  choicesFor,
  type Difference,
  differences,
  envelopeOr,
  type Fate,
  fateOf,
  mergedIndex,
  resolved,
} from './merge.ts';
import { keepBroken } from './quarantine.ts';

/** A record as a preview names it. `kind` is the prefix of its key, `name` what the user calls it, where it has a name. */
export interface Named {
  key: string;
  kind: string;
  name: string;
}

/** A record that was changed here and where the file comes from since both were the same. */
export interface Conflict extends Named {
  /** When each side was last changed, ISO 8601, UTC. */
  mineAt: string;
  theirsAt: string;
  mineRemoved: boolean;
  theirsRemoved: boolean;
  differences: Difference[];
  /** What can be chosen, the proposed one first. */
  choices: Choice[];
}

/** What the user decided about a preview. */
export interface Decisions {
  /** By key; a conflict that is not named takes the proposed choice. */
  choices?: Readonly<Record<string, Choice>>;
  /** Brings back what was removed here and stands in the file. Not unless asked. */
  bringBack?: boolean;
  /** Keeps what was removed where the file comes from. Not unless asked. */
  keepRemoved?: boolean;
}

/** What an import would do; nothing is written before `confirm`. */
export interface ImportPreview {
  /** Records the file holds and this browser does not. */
  added: Named[];
  /** Records that were changed only where the file comes from: they take the place of those here. */
  replaced: Named[];
  /** Records that were changed only here, and stay. */
  keptHere: Named[];
  /** How many records are the same in both. */
  same: number;
  /** Removed here, and in the file as they were. */
  removedHere: Named[];
  /** Removed there, and here as they were. */
  removedThere: Named[];
  conflicts: Conflict[];
  /** Records of kinds that this version does not know; they are taken over untouched, for a later version. */
  unknown: number;
  /** Records that cannot be used, each with the reason. */
  refused: { key: string; reason: string }[];
  /** Writes everything in one transaction. Rejects, with nothing written, if something here changed since the preview. */
  confirm(decisions?: Decisions): Promise<void>;
}

/** What is planned for one record: the version here that the plan was made for. */
interface Planned {
  fate: Exclude<Fate, 'same'>;
  mine: string | undefined;
}

const UNKNOWN_KEY = /^[a-z][a-z-]{0,30}:[^|]{1,500}$/;

/** Reads a backup and says what importing it would change. Rejects with a `BackupError` if the file as a whole is unusable. */
export async function previewImport(database: Database, source: Blob | string): Promise<ImportPreview> {
  const file = typeof source === 'string' ? new Blob([source]) : source;
  const plan = new Map<string, Planned>();
  const preview: ImportPreview = {
    added: [],
    replaced: [],
    keptHere: [],
    same: 0,
    removedHere: [],
    removedThere: [],
    conflicts: [],
    unknown: 0,
    refused: [],
    confirm: (decisions = {}) => carryOut(database, file, plan, decisions),
  };
  for await (const batch of recordsOf(file)) {
    const targets = batch.map(({ key }) => (key.startsWith('gone:') ? key.slice('gone:'.length) : key));
    const here = await database.read(targets.flatMap((key) => [key, goneKey(key)]));
    for (const [index, row] of batch.entries()) {
      const key = targets[index]!;
      const reason = refusal(row, key) ?? (plan.has(key) ? 'it stands in the file twice' : null);
      if (reason) preview.refused.push({ key: row.key, reason });
      else
        note(preview, plan, { key, theirs: row.record as Envelope, raw: here[2 * index], gone: here[2 * index + 1] });
    }
  }
  return preview;
}

interface Met {
  key: string;
  theirs: Envelope;
  /** What stands here under the key, and what tells that it was removed. */
  raw: unknown;
  gone: unknown;
}

/** Puts a record of the file into the preview and the plan. */
function note(preview: ImportPreview, plan: Map<string, Planned>, { key, theirs, raw, gone }: Met): void {
  const kind = kindOfKey(key);
  const mine = envelopeOr(raw, gone);
  let fate = mine === undefined && raw !== undefined ? 'replaced' : fateOf(mine, theirs);
  if (fate === 'conflict' && kind === 'profiles') fate = 'replaced';
  if (fate === 'conflict' && mine && kind && mine.v > KINDS[kind].version) fate = 'keptHere';
  if (fate === 'same') {
    preview.same += 1;
    return;
  }
  plan.set(key, { fate, mine: stampOrNone(mine) });
  if (fate === 'noted') return;
  if (!kind) preview.unknown += 1;
  const named = { key, kind: key.split(':', 1)[0]!, name: nameOf(theirs.data) || nameOf(mine?.data) };
  if (fate === 'conflict') preview.conflicts.push({ ...named, ...sidesOf(key, mine!, theirs) });
  else preview[fate].push(named);
}

function sidesOf(key: string, mine: Envelope, theirs: Envelope) {
  return {
    mineAt: mine.updatedAt,
    theirsAt: theirs.updatedAt,
    mineRemoved: mine.data === null,
    theirsRemoved: theirs.data === null,
    differences: mine.data === null || theirs.data === null ? [] : differences(mine.data, theirs.data),
    choices: choicesFor(key, mine, theirs),
  };
}

/** What people call a record: a posting by title and company, a profile by its label. */
export function nameOf(data: unknown): string {
  const { posting, label } = (data ?? {}) as { posting?: { title?: unknown; company?: unknown }; label?: unknown };
  const words = posting ? [posting.title, posting.company] : [label];
  return words
    .filter((word) => typeof word === 'string' && word !== '')
    .join(' · ')
    .slice(0, 200);
}

/** Why a record of a file cannot be used; null when it can. */
function refusal({ key: written, record, fault }: FileRecord, key: string): string | null {
  if (fault) return fault;
  const kind = kindOfKey(key);
  if (!isOwned(key)) return 'not a kind of record that is imported';
  if (!isEnvelope(record)) return kind ? 'not a Rolescope record' : 'not a kind of record that is imported';
  if (written !== key) return record.data === null ? null : 'not a Rolescope record';
  if (!kind) return UNKNOWN_KEY.test(key) ? null : 'not a kind of record that is imported';
  const decoded = decode(KINDS[kind] as (typeof KINDS)['saved'], record);
  if (decoded.state === 'newer') return 'made by a newer Rolescope';
  if (decoded.state !== 'ok') return decoded.state === 'broken' ? decoded.reason : 'not a Rolescope record';
  return kind === 'saved' && key !== `saved:${decoded.value.key}` ? 'its key does not belong to its posting' : null;
}

/** Reads the file again and writes what was planned and decided, all or nothing. */
async function carryOut(
  database: Database,
  file: Blob,
  plan: Map<string, Planned>,
  decisions: Decisions,
): Promise<void> {
  const wanted: { key: string; theirs: Envelope; planned: Planned }[] = [];
  for await (const batch of recordsOf(file)) {
    for (const { key: written, record } of batch) {
      const key = written.startsWith('gone:') ? written.slice('gone:'.length) : written;
      const planned = plan.get(key);
      if (planned && isEnvelope(record) && isWanted(planned.fate, decisions))
        wanted.push({ key, theirs: record, planned });
    }
  }
  await database.transact(
    wanted.flatMap(({ key }) => [key, goneKey(key)]),
    (values) => ({
      writes: wanted.flatMap((one, index) =>
        writesFor(one, { raw: values[2 * index], gone: values[2 * index + 1] }, decisions, database.now()),
      ),
      result: undefined,
    }),
    'import',
  );
}

function isWanted(fate: Fate, { bringBack, keepRemoved }: Decisions): boolean {
  if (fate === 'removedHere') return bringBack === true;
  if (fate === 'removedThere') return keepRemoved !== true;
  return fate !== 'keptHere' && fate !== 'same';
}

function writesFor(
  { key, theirs, planned }: { key: string; theirs: Envelope; planned: Planned },
  here: { raw: unknown; gone: unknown },
  { choices = {} }: Decisions,
  now: string,
): Write[] {
  const mine = envelopeOr(here.raw, here.gone);
  if (stampOrNone(mine) !== planned.mine)
    throw new BackupError('Something here was changed meanwhile. Nothing was imported; choose the file again.');
  if (planned.fate === 'conflict') {
    const choice = choices[key] ?? choicesFor(key, mine!, theirs)[0]!;
    if (choice === 'both' && key.startsWith('profile:')) return asAnother(theirs);
    return [...written(key, resolved(key, mine!, theirs, choice, now))];
  }
  const kind = kindOfKey(key);
  const broken = kind ? keepBroken(KINDS[kind] as (typeof KINDS)['saved'], key, here.raw) : [];
  if (kind === 'profiles' && mine) return written(key, withIndex(mine, theirs, now));
  const follower = !mine || follows(theirs, mine) ? theirs : resolved(key, mine, theirs, 'theirs', now);
  return [...broken, ...written(key, follower)];
}

/** The writes of a record with what is derived from it; one without data is a removal. */
function written(key: string, record: Envelope): Write[] {
  if (record.data === null) return [[goneKey(key), record], [key, undefined], ...derivedWrites(key, undefined)];
  return [[key, record], ...derivedWrites(key, record)];
}

/** A profile of the file beside the one here, as another profile. */
function asAnother(theirs: Envelope): Write[] {
  return [[`profile:${crypto.randomUUID().slice(0, 8)}`, theirs]];
}

function withIndex(mine: Envelope, theirs: Envelope, now: string): Envelope {
  const [a, b] = [decode(KINDS.profiles, mine), decode(KINDS.profiles, theirs)];
  if (a.state !== 'ok' || b.state !== 'ok') return theirs;
  const data = mergedIndex(a.value, b.value, theirs.updatedAt > mine.updatedAt);
  return { ...resolved('', mine, theirs, 'mine', now), data };
}

function stampOrNone(record: Envelope | undefined): string | undefined {
  return record && stampOf(record);
}
