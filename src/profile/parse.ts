import type { core } from 'zod/mini';
import { EXPERIENCE_AREAS, FUNCTIONS, LEVELS, SKILLS } from '../knowledge/taxonomy.ts';
import { type Profile, profileSchema } from './schema.ts';

/** A profile file that is larger than this is not a profile. */
export const MAX_PROFILE_CHARACTERS = 1_000_000;

/** How deep a profile may nest; unknown keys are kept, but not without end. */
const MAX_DEPTH = 12;

/** A profile that can be used, or one sentence why not. */
export type ParsedProfile = { ok: true; profile: Profile } | { ok: false; message: string };

/** A profile that says nothing: everything is unknown, product management is looked for. */
export function emptyProfile(): Profile {
  return profileSchema.parse({ schema: 'rolescope/profile@1' });
}

/** Reads the text of a profile file. The message names what is wrong and what to do. */
export function parseProfileText(text: string): ParsedProfile {
  if (text.length > MAX_PROFILE_CHARACTERS)
    return no('The file is too large for a profile. Choose the file that this product exported.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no(
      'The file is no valid JSON. Choose the file that this product exported, or check the last edit for a missing comma or quote.',
    );
  }
  return parseProfile(value);
}

/**
 * Checks a profile from anywhere: a file, storage, another version. Unknown keys are kept, so that a newer version's
 * file survives; keys that could reach an object's prototype are dropped. Never throws.
 */
export function parseProfile(input: unknown): ParsedProfile {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    return no('A profile is a JSON object that begins with "schema": "rolescope/profile@1".');
  }
  const value = plain(input, 0);
  if (value === TOO_DEEP) return no('The profile nests too deeply. Remove the innermost lists or objects you added.');
  const { schema } = value as { schema?: unknown };
  if (typeof schema === 'string' && /^rolescope\/profile@\d+$/.test(schema) && schema !== 'rolescope/profile@1') {
    return no(`This profile was written by a newer version (${schema}). Update Rolescope, then import it again.`);
  }
  const parsed = profileSchema.safeParse(value);
  return parsed.success ? { ok: true, profile: parsed.data } : no(messageOf(parsed.error.issues, value));
}

function no(message: string): ParsedProfile {
  return { ok: false, message };
}

const TOO_DEEP = Symbol('too deep');

/** Names through which an object's prototype could be reached. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy of plain data without unsafe keys. A null is how other programs write "not said": the key is left out. */
function plain(value: unknown, depth: number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (depth > MAX_DEPTH) return TOO_DEEP;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => plain(entry, depth + 1));
    return entries.includes(TOO_DEEP) ? TOO_DEEP : entries;
  }
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (UNSAFE_KEYS.has(key) || entry === null) continue;
    const kept = plain(entry, depth + 1);
    if (kept === TOO_DEEP) return TOO_DEEP;
    copy[key] = kept;
  }
  return copy;
}

/** The first thing that is wrong, and how many more there are. */
function messageOf(issues: readonly core.$ZodIssue[], value: unknown): string {
  const issue = issues[0]!;
  const field = fieldName(issue.path);
  const more = issues.length > 1 ? ` (${issues.length - 1} more to look at after that)` : '';
  return `${field}: ${adviceFor(issue, valueAt(value, issue.path))}${more}.`;
}

/** `skills`, 2, `id` → "skills, entry 3, id". */
function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? 'The profile'
    : path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step))).join(', ');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path)
    at = at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[step] : undefined;
  return at;
}

/** The closed lists of ids, by what they are lists of: too long to print, so the message says where to find them. */
const LISTS: readonly (readonly [what: string, values: readonly string[]])[] = [
  ['a level', LEVELS.map(({ id }) => id)],
  ['a function', FUNCTIONS],
  ['an area of experience', EXPERIENCE_AREAS.map(({ id }) => id)],
  ['a skill', SKILLS.map(({ id }) => id)],
];

/** A list up to this long is printed in the message. */
const PRINTABLE = 12;

function adviceFor(issue: core.$ZodIssue, found: unknown): string {
  if (found === undefined && issue.code === 'invalid_value') return `missing; use ${orList(issue.values.map(String))}`;
  const shown = found === undefined ? 'nothing' : (JSON.stringify(found) ?? 'something odd').slice(0, 60);
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPE_WORDS[issue.expected] ?? issue.expected}, found ${shown}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const what = LISTS.find(
        ([, list]) => list.length === values.length && list.every((id) => values.includes(id)),
      )?.[0];
      const choice =
        values.length <= PRINTABLE
          ? `use ${orList(values)}`
          : `use the id of ${what ?? 'an entry'} from the list in the profile editor`;
      return `${shown} is not known; ${choice}`;
    }
    case 'too_small':
      return `${shown} is too small; use ${String(issue.minimum)} or more`;
    case 'too_big':
      return typeof found === 'number'
        ? `${shown} is too large; use ${String(issue.maximum)} or less`
        : `too long; keep it to ${String(issue.maximum)} ${Array.isArray(found) ? 'entries' : 'characters'}`;
    case 'invalid_format':
      return issue.path.at(-1) === 'currency'
        ? `${shown} is not in the expected form; use a three-letter currency such as "USD"`
        : `${shown} is no month; write it as "2021-03", or the year alone`;
    default:
      return `${shown} cannot be used here`;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

function orList(values: readonly string[]): string {
  return values
    .map((value) => `"${value}"`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}
