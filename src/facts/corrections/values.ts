import { BODY_LEVELS, FUNCTIONS, LEVELS } from '../../knowledge/taxonomy.ts';
import type { FactKind, Values } from './model.ts';

/** One value that the user can put in place of what was read. */
export type Field = { name: string } & (
  | { type: 'number'; least: number; most: number; whole: boolean }
  | { type: 'choice'; options: readonly string[] }
  | { type: 'words'; longest: number }
  | { type: 'currency' }
);

/** Why a value cannot be used. */
export type ValueProblem =
  | 'not-a-number'
  | 'out-of-bounds'
  | 'not-a-choice'
  | 'not-a-currency'
  | 'empty'
  | 'ends-crossed';

/** Values that can be used, or the first field that cannot and why. */
export type CheckedValues = { ok: true; values: Values } | { ok: false; field: string; problem: ValueProblem };

const number = (name: string, most: number, whole = true): Field => ({ name, type: 'number', least: 0, most, whole });
const choice = (name: string, options: readonly string[]): Field => ({ name, type: 'choice', options });
const words = (name: string, longest: number): Field => ({ name, type: 'words', longest });

/** What can be replaced of the facts in a list. A fact that is nowhere here can only be dismissed. */
const OF_LISTS: Partial<Record<FactKind, readonly Field[]>> = {
  experience: [number('min', 60, false), number('max', 60, false)],
  pay: [
    number('min', 1e9, false),
    number('max', 1e9, false),
    { name: 'currency', type: 'currency' },
    choice('period', ['year', 'month', 'week', 'day', 'hour']),
    choice('kind', ['base', 'ote', 'total']),
  ],
};

/** What can be replaced of the fields with one value, by the part of the analysis and the field's name. */
const OF_FIELDS: Partial<Record<FactKind, Readonly<Record<string, readonly Field[]>>>> = {
  role: {
    function: [choice('value', FUNCTIONS)],
    level: [
      choice(
        'value',
        LEVELS.map(({ id }) => id),
      ),
    ],
    bodyLevel: [
      choice(
        'value',
        BODY_LEVELS.map(({ id }) => id),
      ),
    ],
    track: [choice('value', ['leader', 'player-coach', 'ic'])],
  },
  scope: {
    reports: [number('min', 100_000), number('max', 100_000)],
    orgSize: [number('value', 1_000_000)],
    reportsTo: [words('value', 120)],
    pnl: [choice('value', ['owns', 'influences'])],
    budget: [words('value', 60)],
  },
  work: {
    mode: [choice('value', ['remote', 'hybrid', 'onsite'])],
    daysInOffice: [number('value', 7, false)],
    travelPercent: [number('value', 100)],
    sponsorship: [choice('value', ['offered', 'not-offered'])],
  },
};

/** The values of a fact that the user can replace; empty where it can only be dismissed. */
export function fieldsOf({ kind, id }: { kind: FactKind; id: string }): readonly Field[] {
  const fields = OF_FIELDS[kind];
  return OF_LISTS[kind] ?? (fields && Object.hasOwn(fields, id) ? fields[id]! : []);
}

/** Checks what a user typed or what a record holds. Unknown names are left out; of two ends one may be open. */
export function checkValues(
  fact: { kind: FactKind; id: string },
  given: Readonly<Record<string, unknown>>,
): CheckedValues {
  const values: Record<string, string | number | null> = {};
  const fields = fieldsOf(fact);
  for (const field of fields) {
    const raw = Object.hasOwn(given, field.name) ? given[field.name] : null;
    const value = oneOf(field, typeof raw === 'string' ? raw.trim() : raw);
    if (typeof value === 'object' && value !== null) return { ok: false, field: field.name, problem: value.problem };
    values[field.name] = value;
  }
  const { min, max } = values;
  if (fields.length === 0) return { ok: false, field: '', problem: 'empty' };
  if (min === null && max === null) return { ok: false, field: 'min', problem: 'empty' };
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    return { ok: false, field: 'max', problem: 'ends-crossed' };
  return { ok: true, values };
}

type One = string | number | null | { problem: ValueProblem };

function oneOf(field: Field, raw: unknown): One {
  if (raw === null || raw === undefined || raw === '') {
    // Only one of two ends may stay open; a single value is what the correction is about.
    return field.name === 'min' || field.name === 'max' ? null : { problem: 'empty' };
  }
  if (field.type === 'number') return numberOf(field, raw);
  if (typeof raw !== 'string') return { problem: 'empty' };
  if (field.type === 'choice') return field.options.includes(raw) ? raw : { problem: 'not-a-choice' };
  if (field.type === 'currency') return /^[A-Za-z]{3}$/.test(raw) ? raw.toUpperCase() : { problem: 'not-a-currency' };
  return raw.length <= field.longest ? raw : { problem: 'out-of-bounds' };
}

/** "180,000", "180.000", "180 000", "180k" and "8,5" are how people write amounts, each in their country's way; "1,00" may be a slip of either. */
const AMOUNT = /^(\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){1,3}|\d{1,10})(?:\.(\d{1,2})|,(\d))?(k?)$/i;

function numberOf({ least, most, whole }: Extract<Field, { type: 'number' }>, raw: unknown): One {
  const read = typeof raw === 'number' ? raw : amountIn(String(raw));
  if (read === null || !Number.isFinite(read) || (whole && !Number.isInteger(read))) return { problem: 'not-a-number' };
  return read >= least && read <= most ? read : { problem: 'out-of-bounds' };
}

function amountIn(text: string): number | null {
  const found = AMOUNT.exec(text);
  return found && Number(`${found[1]!.replace(/\D/g, '')}.${found[2] ?? found[3] ?? '0'}`) * (found[4] ? 1000 : 1);
}
