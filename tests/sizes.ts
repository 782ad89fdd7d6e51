import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Checks the size budgets of the production build, and how many files the popup is cut into; prints each with its figure. */
const BUILD = '.output/chrome-mv3';
const KIB = 1024;

/** Size budgets in bytes of gzip: what a page of the user's is asked to run, and what opening the popup costs. */
const BUDGETS: [name: string, files: () => string[], budget: number][] = [
  ['content-scripts/posting.js', () => ['content-scripts/posting.js'], 15 * KIB],
  ['content-scripts/cards.js', () => ['content-scripts/cards.js'], 5 * KIB],
  ['content-scripts/links.js', () => ['content-scripts/links.js'], 8 * KIB],
  ['popup start-up', () => startUpOf('popup.html'), 90 * KIB],
];

/** How many scripts the popup may fetch: each costs a turn of the disk, and the verdict waits for the last. */
const FILES: [name: string, files: () => string[], most: number][] = [
  ['popup start-up', () => startUpOf('popup.html'), 3],
  ['popup with its verdict', () => [...new Set([...startUpOf('popup.html'), ...reached([readerOf()])])], 5],
];

if (!existsSync(BUILD)) {
  console.error(`There is no build in ${BUILD}: run \`npm run build\` first.`);
  process.exit(1);
}
let over = false;
for (const [name, files, budget] of BUDGETS) {
  const size = files().reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file))).length, 0);
  over ||= size > budget;
  console.log(`${size > budget ? '✗' : '✓'} ${name}: ${(size / KIB).toFixed(1)} of ${budget / KIB} KB gzip`);
}
for (const [name, files, most] of FILES) {
  const count = files().length;
  over ||= count > most;
  console.log(`${count > most ? '✗' : '✓'} ${name}: ${count} of ${most} files`);
}
process.exit(over ? 1 : 0);

/** The scripts a page loads before it shows anything: its own and those they import statically. */
function startUpOf(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const files = reached([...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => file!));
  if (files.length === 0) throw new Error(`no scripts found in ${page}: has the build changed? ${readdirSync(BUILD)}`);
  return files;
}

/** The script that judges a posting (`wxt.config.ts` names it). */
function readerOf(): string {
  const found = readdirSync(join(BUILD, 'chunks')).filter((file) => file.startsWith('reader-'));
  if (found.length !== 1) throw new Error(`one script must judge postings, and there are ${found.length}: ${found}`);
  return `chunks/${found[0]}`;
}

/** Scripts with those that they import statically. */
function reached(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(join(BUILD, file), 'utf8');
    for (const [, target] of source.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${},\s]+from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g,
    )) {
      visit(join(file, '..', target!));
    }
  };
  for (const file of entries) visit(file);
  return [...seen];
}
