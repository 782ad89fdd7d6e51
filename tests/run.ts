import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from '../src/cli/browsers.ts';

/**
 * `npm test`: finds or installs the browsers, builds for both, checks types, style and sizes, runs every test, and ends
 * with a line "N passed, N failed". A missing browser fails unless SKIP_BROWSERS=1 was set on purpose.
 */
const RESULTS = '.output/test-results.json';
const skipBrowsers = process.env.SKIP_BROWSERS === '1';
const say = (line: string) => console.log(line);

try {
  if (!skipBrowsers) {
    process.env.CHROMIUM = await ensureBrowser('chromium', say);
    process.env.FIREFOX = await ensureBrowser('firefox', say);
  }
} catch (error) {
  say(`${(error as Error).message}\nOr set SKIP_BROWSERS=1 to leave the browser tests out.\n0 passed, 1 failed`);
  process.exit(1);
}

const steps: [name: string, command: string, ...args: string[]][] = [
  ['Build for Chrome', 'wxt', 'build'],
  ['Build for Firefox', 'wxt', 'build', '--browser', 'firefox'],
  ['Build for the tests of browsing', 'wxt', 'build', '--mode', 'e2e'],
  ['Types', 'tsc', '--noEmit'],
  ['Lint and format', 'biome', 'ci', '--error-on-warnings', '.'],
  ['Sizes', 'node', 'tests/sizes.ts'],
];
let broken = 0;
for (const [name, command, ...args] of steps) {
  say(`\n▸ ${name}`);
  if (spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0) {
    say(`✗ ${name} failed`);
    broken += 1;
  }
}

rmSync(RESULTS, { force: true });
const project = skipBrowsers ? ['--project', 'unit'] : [];
const run = spawnSync(
  'vitest',
  ['run', ...project, '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
const { passed, failed, skipped } = counts();
say(`\n${passed} passed, ${failed + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(run.status === 0 && broken === 0 && passed > 0 ? 0 : 1);

function counts(): { passed: number; failed: number; skipped: number } {
  try {
    const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
    const failedFiles = results.testResults.filter(
      ({ status, assertionResults }: { status: string; assertionResults: unknown[] }) =>
        status === 'failed' && assertionResults.length === 0,
    ).length;
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests + failedFiles,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
