import { existsSync } from 'node:fs';
import { killOnce, layDown, NO_TOLL, type Toll, VICTIMS } from './kill.ts';
import { openStage } from './stage.ts';

/**
 * `npm run faults`: a page and the worker are killed in the middle of a save, a thousand times (`npm run faults -- 100`:
 * as many as said), and the browser itself every hundred. Prints what was found; anything lost or half-written fails.
 */
const KILLS = Number(process.argv[2] ?? 1000);
const BUILD = process.env.BUILD ?? '.output/chrome-mv3';
if (!existsSync(BUILD)) {
  console.error(`There is no build in ${BUILD}: run \`npm run build\` first.`);
  process.exit(1);
}

const stage = await openStage(BUILD);
const start = Date.now();
const tolls: Record<(typeof VICTIMS)[number], Toll> = { page: NO_TOLL, worker: NO_TOLL };
let watcher = await stage.page();
await layDown(watcher);
for (let turn = 1; turn <= KILLS; turn += 1) {
  const victim = VICTIMS[turn % VICTIMS.length]!;
  tolls[victim] = await killOnce(stage, watcher, victim, turn, tolls[victim]);
  if (turn % 100 === 0) {
    await stage.killBrowser();
    watcher = await stage.page();
    console.log(`${turn} kills, ${Math.round((Date.now() - start) / 1000)} s`);
  }
}
await stage.close();

console.log('\nkilled in the middle of a save of 60 postings   kills  as before  complete  said "saved"  faults');
for (const [victim, { kills, before, after, saidSaved, faults }] of Object.entries(tolls))
  console.log(
    victim.padEnd(45) + [kills, before, after, saidSaved, faults.length].map((n) => String(n).padStart(9)).join(' '),
  );
const faults = Object.values(tolls).flatMap((toll) => toll.faults);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exit(faults.length === 0 ? 0 : 1);
