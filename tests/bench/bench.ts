import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { analyse } from '../../src/analyse.ts';
import { loadGrammar } from '../../src/facts/nlp.ts';
import { makePosting } from './postings.ts';

/**
 * `npm run bench`: the analysis beside general language libraries on the same text in the same run. Milliseconds vary
 * from machine to machine; the ratios are what counts. Peers that are not part of the product are measured if they
 * were installed with `npm install --prefix tests/bench`.
 */
const ROUNDS = 40;
const words = { grammar: null } as const;
const six = makePosting(1);
const sixty = makePosting(1, 60);

const base = await median(() => analyse(six, words));
print('analysis of a 6 KB posting, words only', base, base);
print('the same, with grammar where words do not decide', await median(() => analyse(six)), base);
// Each build adds to the one before it, so they are loaded in this order, each measured before the next.
for (const build of ['one', 'two', 'three']) {
  const { default: nlp } = await import(`compromise/${build}`);
  print(`compromise/${build}, bare parse`, await median(() => void nlp(six.text), 10), base);
}
await peers();

const long = await median(() => analyse(sixty, words), 10);
console.log(`\n60 KB against 6 KB: ${(long / base).toFixed(1)} times (budget 12)`);

const started = performance.now();
const postings = Array.from({ length: 1000 }, (_, seed) => makePosting(seed));
const made = performance.now();
for (const posting of postings) await analyse(posting, words);
const seconds = (performance.now() - made) / 1000;
console.log(`1,000 postings: ${Math.round(1000 / seconds)} a second (made in ${Math.round(made - started)} ms)`);

let asked = 0;
const grammar = async () => {
  asked += 1;
  return loadGrammar();
};
for (const posting of postings.slice(0, 200)) await analyse(posting, { grammar });
console.log(`postings that need grammar: ${((100 * asked) / 200).toFixed(0)} %`);

async function peers(): Promise<void> {
  const require = createRequire(new URL('./package.json', import.meta.url));
  if (!existsSync(new URL('./node_modules', import.meta.url))) {
    console.log('(wink-nlp and Microsoft’s recognizers: npm install --prefix tests/bench)');
    return;
  }
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
  print('wink-nlp, web model', await median(() => void wink.readDoc(six.text).out()), base);
  const recognizers = require('@microsoft/recognizers-text-suite');
  const short = makePosting(1, 2).text;
  const once = await median(() => void recognizers.recognizeCurrency(short, 'en-us'), 3);
  print('Microsoft recognizers, currency only, on 2 KB', once, base);
}

async function median(work: () => unknown, rounds = ROUNDS): Promise<number> {
  for (let warm = 0; warm < Math.min(5, rounds); warm += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

function print(name: string, milliseconds: number, reference: number): void {
  console.log(
    `${name.padEnd(52)} ${milliseconds.toFixed(2).padStart(9)} ms  ×${(milliseconds / reference).toFixed(1)}`,
  );
}
