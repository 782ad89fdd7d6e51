import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from './check.ts';
import type { Pattern } from './collect.ts';

const FILE = join(import.meta.dirname, 'verified.json');

/** The verdicts kept so far, by the key of the pattern. */
export function readVerified(): Map<string, Verdict> {
  return new Map(Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Verdict>));
}

/** Writes the table, sorted, so that a new pattern changes one line. */
export function writeVerified(verified: ReadonlyMap<string, Verdict>): void {
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries([...verified].sort()), null, 2)}\n`);
}

/** What names a pattern in the table: it changes with any letter or flag of it. */
export function keyOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);
}
