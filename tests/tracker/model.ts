import fc from 'fast-check';
import { withNotes, withStatus } from '../../src/tracker/changes.ts';
import { ROUND_KINDS, ROUND_OUTCOMES, type Round } from '../../src/tracker/process.ts';
import { type SavedPosting, STATUSES, type Status } from '../../src/tracker/saved.ts';
import {
  withContact,
  withDetail,
  withDocuments,
  withFollowUp,
  withoutContact,
  withoutRound,
  withRound,
} from '../../src/tracker/steps.ts';

/** A model of one saved posting that is too simple to be wrong, and the changes that a user makes to it. */

/** What the user believes to have of a posting. */
export interface Belief {
  status: Status;
  notes: string;
  /** By id. */
  rounds: Record<string, Round>;
  /** Names by id. */
  contacts: Record<string, string>;
  documents: readonly string[];
  /** When to follow up; null: nothing is planned. */
  followUp: string | null;
  /** The last day to apply; empty: not known. */
  deadline: string;
}

/** What a posting begins with. */
export const NOTHING_YET: Belief = {
  status: 'saved',
  notes: '',
  rounds: {},
  contacts: {},
  documents: [],
  followUp: null,
  deadline: '',
};

/** One change, of the record and of what is believed. */
export interface Edit {
  words: string;
  real: (saved: SavedPosting, now: string) => SavedPosting;
  model: (belief: Belief) => Belief;
}

/** Statuses after which nothing is followed up. */
const OVER: readonly Status[] = ['accepted', 'rejected', 'withdrawn', 'archived'];

const text = fc.string({ maxLength: 20, unit: 'binary' });
const fileName = fc.string({ minLength: 1, maxLength: 12 });
const id = fc.constantFrom('1', '2', '3');
const time = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const round: fc.Arbitrary<Round> = fc
  .record(
    { id, kind: fc.constantFrom(...ROUND_KINDS), at: time, outcome: fc.constantFrom(...ROUND_OUTCOMES), notes: text },
    { requiredKeys: ['id', 'kind'] },
  )
  .map((one) => ({ ...one }));

const rounds: fc.Arbitrary<Edit> = round.map((one) => ({
  words: `round ${JSON.stringify(one)}`,
  real: (saved, now) => withRound(saved, one, now),
  model: (belief) => ({ ...belief, rounds: { ...belief.rounds, [one.id]: one } }),
}));

/** Every kind of change, with any values. */
export const edits: fc.Arbitrary<Edit> = fc.oneof<fc.Arbitrary<Edit>[]>(
  text.map((notes) => ({
    words: `note ${JSON.stringify(notes)}`,
    real: (saved, now) => withNotes(saved, notes, now),
    model: (belief) => ({ ...belief, notes }),
  })),
  fc.constantFrom(...STATUSES).map((status) => ({
    words: `move to ${status}`,
    real: (saved, now) => withStatus(saved, status, now),
    model: (belief) => ({
      ...belief,
      status,
      followUp: status !== belief.status && OVER.includes(status) ? null : belief.followUp,
    }),
  })),
  // Appointments come up more than once: it takes several of them for one to be the next.
  ...[1, 2, 3].map(() => rounds),
  id.map((one) => ({
    words: `no round ${one}`,
    real: (saved, now) => withoutRound(saved, one, now),
    model: (belief) => ({ ...belief, rounds: without(belief.rounds, one) }),
  })),
  fc.tuple(id, text).map(([one, name]) => ({
    words: `contact ${one} ${JSON.stringify(name)}`,
    real: (saved, now) => withContact(saved, { id: one, name }, now),
    model: (belief) => ({ ...belief, contacts: { ...belief.contacts, [one]: name } }),
  })),
  id.map((one) => ({
    words: `no contact ${one}`,
    real: (saved, now) => withoutContact(saved, one, now),
    model: (belief) => ({ ...belief, contacts: without(belief.contacts, one) }),
  })),
  fc.array(fileName, { maxLength: 3 }).map((documents) => ({
    words: `documents ${JSON.stringify(documents)}`,
    real: (saved, now) => withDocuments(saved, documents, now),
    model: (belief) => ({ ...belief, documents }),
  })),
  fc.option(time).map((at) => ({
    words: `follow up ${at}`,
    real: (saved, now) => withFollowUp(saved, at === null ? null : { at, words: 'Ask' }, now),
    model: (belief) => ({ ...belief, followUp: at }),
  })),
  fc.constantFrom('', '2026-11-30', '2027-03-14').map((deadline) => ({
    words: `until ${deadline}`,
    real: (saved, now) => withDetail(saved, 'deadline', deadline, now),
    model: (belief) => ({ ...belief, deadline }),
  })),
);

/** What a record says, in the words of the model. */
export function beliefOf({ status, notes, rounds, contacts, documents, followUp, deadline }: SavedPosting): Belief {
  return {
    status,
    notes,
    rounds: Object.fromEntries((rounds ?? []).map((one) => [one.id, one])),
    contacts: Object.fromEntries((contacts ?? []).map((one) => [one.id, one.name])),
    documents: documents ?? [],
    followUp: followUp?.at ?? null,
    deadline: deadline ?? '',
  };
}

/**
 * What is believed once a step is taken back that left `left` where `was` had been, and `now` has come of it: the step's
 * part is as it was, the rest as it is now. Null where the same was changed since: then nothing is taken back.
 */
export function withoutStep(was: Belief, left: Belief, now: Belief): Belief | null {
  const next = { ...now };
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  for (const field of Object.keys(was) as (keyof Belief)[]) {
    if (same(was[field], left[field])) continue;
    if (!same(left[field], now[field])) return null;
    Object.assign(next, { [field]: was[field] });
  }
  return next;
}

/** The appointment that a list must show for it: its earliest round with a time and without an outcome; null when there is none. */
export function appointmentOf({ rounds, status }: Belief): string | null {
  if (OVER.includes(status)) return null;
  const open = Object.values(rounds).flatMap(({ at, outcome }) =>
    at && (outcome ?? 'planned') === 'planned' ? [at] : [],
  );
  return open.sort()[0] ?? null;
}

function without<T>(all: Record<string, T>, id: string): Record<string, T> {
  const { [id]: _, ...others } = all;
  return others;
}
