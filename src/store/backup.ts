import { recordsOf } from './backup-file.ts';
import type { Database } from './database.ts';
import { derivedWrites } from './derive.ts';
import { decode, type Envelope, follows, isEnvelope, stampOf } from './envelope.ts';
import { BackupError } from './errors.ts';
import type { Decisions, ImportPreview } from './import-preview.ts';
import { goneKey, type Write } from './journal.ts';
import { KINDS, kindOfKey } from './kinds.ts';
import { choicesFor, differences, envelopeOr, type Fate, fateOf, mergedIndex, resolved } from './merge.ts';
import { asideIn, keepBroken, type Quarantined } from './quarantine.ts';
import { nameOf, nameOfAside, refusal } from './refusal.ts';

/** What is planned for one record: the version here that the plan was made for. */
interface Planned {
  fate: Exclude<Fate, 'same'>;
  mine: string | undefined;
  /** Which row of the file it is: others under the same key were refused. */
  at: number;
}

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
    aside: [],
    cutOff: false,
    refused: [],
    confirm: (decisions = {}) => carryOut(database, file, plan, decisions),
  };
  let read = 0;
  for await (const batch of recordsOf(file)) {
    const targets = batch.map(({ key }) => (key.startsWith('gone:') ? key.slice('gone:'.length) : key));
    const here = await database.read(targets.flatMap((key) => [key, goneKey(key)]));
    for (const [index, row] of batch.entries()) {
      const key = targets[index]!;
      const at = read++;
      const broken = row.fault ? null : asideIn(row.key, row.record);
      if (row.end) preview.cutOff = true;
      if (row.end || (broken && !plan.has(key))) {
        if (broken) noteAside(preview, plan, { key, at, theirs: broken, here: here[2 * index] });
        continue;
      }
      const reason = refusal(row, key) ?? (plan.has(key) ? 'it stands in the file twice' : null);
      if (reason) preview.refused.push({ key: row.key, reason });
      else {
        const [raw, gone] = here.slice(2 * index);
        note(preview, plan, { key, at, theirs: row.record as Envelope, raw, gone });
      }
    }
  }
  return preview;
}

/** What was set aside is never put in the place of what was set aside here. */
function noteAside(preview: ImportPreview, plan: Map<string, Planned>, { key, at, theirs, here }: MetAside): void {
  if (here !== undefined) {
    if (JSON.stringify(here) === JSON.stringify(theirs)) preview.same += 1;
    else preview.keptHere.push(nameOfAside(theirs));
    return;
  }
  plan.set(key, { fate: 'added', mine: undefined, at });
  preview.aside.push(nameOfAside(theirs));
}

interface MetAside {
  /** Of the record that keeps it. */
  key: string;
  at: number;
  theirs: Quarantined;
  here: unknown;
}

interface Met {
  key: string;
  at: number;
  theirs: Envelope;
  /** What stands here under the key, and what tells that it was removed. */
  raw: unknown;
  gone: unknown;
}

/** Puts a record of the file into the preview and the plan. */
function note(preview: ImportPreview, plan: Map<string, Planned>, { key, at, theirs, raw, gone }: Met): void {
  const kind = kindOfKey(key);
  const mine = envelopeOr(raw, gone);
  let fate = mine === undefined && raw !== undefined ? 'replaced' : fateOf(mine, theirs);
  if (fate === 'conflict' && kind === 'profiles') fate = 'replaced';
  if (fate === 'conflict' && mine && kind && mine.v > KINDS[kind].version) fate = 'keptHere';
  if (fate === 'same') {
    preview.same += 1;
    return;
  }
  plan.set(key, { fate, mine: stampOrNone(mine), at });
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

/** Reads the file again and writes what was planned and decided, all or nothing. */
async function carryOut(
  database: Database,
  file: Blob,
  plan: Map<string, Planned>,
  decisions: Decisions,
): Promise<void> {
  const wanted: { key: string; theirs: Envelope; planned: Planned }[] = [];
  const set: Write[] = [];
  let read = 0;
  for await (const batch of recordsOf(file)) {
    for (const { key: written, record } of batch) {
      const key = written.startsWith('gone:') ? written.slice('gone:'.length) : written;
      const planned = plan.get(key);
      const at = read++;
      if (planned?.at !== at || !isWanted(planned.fate, decisions)) continue;
      const aside = asideIn(key, record);
      if (aside) set.push([key, aside]);
      else if (isEnvelope(record)) wanted.push({ key, theirs: record, planned });
    }
  }
  await database.transact(
    wanted.flatMap(({ key }) => [key, goneKey(key)]),
    (values) => ({
      writes: [
        ...set,
        ...wanted.flatMap((one, index) =>
          writesFor(one, { raw: values[2 * index], gone: values[2 * index + 1] }, decisions, database.now()),
        ),
      ],
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
