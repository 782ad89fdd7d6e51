import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SCORER = join(ROOT, '../shared/eval/score.mjs');

/** What grammar adds in gold score, and how many real postings need it; says so where no gold labels are at hand. */
export function scoreGrammar(): void {
  if (!existsSync(SCORER)) {
    console.log('\n(gold score with and without grammar: skipped, no gold labels here)');
    return;
  }
  console.log('\nGold score                                              skills F1   skills.need');
  for (const [name, option] of [
    ['with grammar where words do not decide', ''],
    ['words only', '--words-only'],
  ] as const) {
    const out = join(mkdtempSync(join(tmpdir(), 'rolescope-bench-')), 'scores.json');
    const command = `node src/cli/main.ts ${option}`;
    spawnSync('node', [SCORER, '--only', 'postings', '--cmd', command, '--json', out], { cwd: ROOT, stdio: 'ignore' });
    const { postings } = JSON.parse(readFileSync(out, 'utf8')).results;
    const percent = (share: number) => (100 * share).toFixed(2).padStart(9);
    console.log(`${name.padEnd(56)}${percent(postings.skills.f1)} ${percent(postings['skills.need'].acc)}`);
  }
}
