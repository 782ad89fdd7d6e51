import { type SavedRow, STATUSES } from './saved.ts';

type Check = (value: unknown) => boolean;

const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const line = text(2000);
const time = text(40);
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...all: readonly string[]): Check =>
  (value) =>
    all.includes(value as string);
const few =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const pair: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(line);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

/** What each field of a row must be: as strict as the schema, and some twenty times as fast. */
const FIELDS: { readonly [Field in keyof Required<SavedRow>]: Check } = {
  key: line,
  title: line,
  company: line,
  location: line,
  url: line,
  site: line,
  status: oneOf(...STATUSES),
  function: line,
  level: orNull(line),
  mode: orNull(line),
  score: orNull(number),
  band: line,
  attraction: orNull(number),
  blockers: number,
  payMin: orNull(number),
  payMax: orNull(number),
  payCurrency: orNull(line),
  payPeriod: orNull(line),
  note: line,
  savedAt: time,
  updatedAt: time,
  marks: maybe(shape({ same: line, role: line, print: line })),
  payKind: maybe(oneOf('ote', 'total')),
  payWords: maybe(line),
  payPlace: maybe(line),
  asks: maybe(few(line, 200)),
  gaps: maybe(few(line, 200)),
  stages: maybe(few(pair, 200)),
  judged: maybe(shape({ scorer: number, analysis: number, profile: line })),
  nextAt: maybe(time),
  nextKind: maybe(oneOf('follow-up', 'round')),
  followUpAt: maybe(time),
  followUpWords: maybe(line),
  roundAt: maybe(time),
  round: maybe(line),
  tags: maybe(few(line, 30)),
  source: maybe(line),
  closed: maybe(flag),
  deadline: maybe(time),
  appliedAt: maybe(time),
  reason: maybe(line),
  news: maybe(oneOf('changed', 'closed', 'closed-changed', 'kept')),
  newsAt: maybe(time),
};
const CHECKS = Object.entries(FIELDS);

/**
 * True for a row that is certainly as it must be. False says nothing: the schema then decides, and says what is wrong.
 * A list of ten thousand is read at every opening, so that matters.
 */
export function isSoundRow(data: unknown): data is SavedRow {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const row = data as Record<string, unknown>;
  return CHECKS.every(([field, check]) => check(row[field]));
}
