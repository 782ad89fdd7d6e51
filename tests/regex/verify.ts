import { argv, exit, stdout } from 'node:process';
import { checkPattern, type Verdict } from './check.ts';
import { collectPatterns } from './collect.ts';
import { keyOf, readVerified, writeVerified } from './table.ts';

/**
 * Checks the patterns that have no verdict yet and writes the table of verdicts anew, without rows of patterns that are
 * gone. `--all` checks every pattern again, which takes some ten minutes; a run that is broken off keeps what it found.
 */
const SECONDS = 6;
const AT_ONCE = 2;

const patterns = await collectPatterns();
const known = argv.includes('--all') ? new Map<string, Verdict>() : readVerified();
const keys = new Set(patterns.map(keyOf));
const verified = new Map([...known].filter(([key]) => keys.has(key)));
const waiting = patterns.filter((pattern) => !verified.has(keyOf(pattern))).values();
let vulnerable = 0;
await Promise.all(Array.from({ length: AT_ONCE }, work));
writeVerified(verified);
stdout.write(`${verified.size} of ${patterns.length} patterns are linear\n`);
exit(vulnerable ? 1 : 0);

async function work(): Promise<void> {
  for (const pattern of waiting) {
    const found = await checkPattern(pattern, SECONDS);
    if ('verdict' in found) {
      verified.set(keyOf(pattern), found.verdict);
      writeVerified(verified);
    } else {
      vulnerable += 1;
      stdout.write(`${pattern.file}  /${pattern.source}/${pattern.flags}\n  ${found.attack.slice(0, 300)}\n`);
    }
  }
}
