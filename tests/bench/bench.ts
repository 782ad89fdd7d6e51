import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { analyse } from '../../src/analyse.ts';
import { findBrowser } from '../../src/cli/browsers.ts';
import { loadGrammar } from '../../src/facts/nlp.ts';
import { movers } from '../../src/match/movers.ts';
import { type Change, whatIf } from '../../src/match/what-if.ts';
import { parseProfileText } from '../../src/profile/parse.ts';
import { measureBrowser } from './browser.ts';
import { scoreGrammar } from './grammar.ts';
import { measure, print, printHead, type Times, timesOf } from './measure.ts';
import { makePosting } from './postings.ts';
import { measureScale } from './scale.ts';

/**
 * `npm run bench`: the analysis beside general language libraries on the same text in the same run, its first run in a
 * fresh process, and the built extension in Chromium. Milliseconds vary from machine to machine; the ratios are what
 * counts. Peers that are not part of the product are measured if they were installed with `npm install --prefix tests/bench`.
 */
const ROUNDS = 60;
/** The engine compiles hot code some hundred runs in; before that nothing is warm. */
const WARM = 300;
const words = { grammar: null } as const;
const six = makePosting(1);
const sixty = makePosting(1, 60);
const BUILD = process.env.BUILD ?? '.output/chrome-mv3';

// `npm run bench -- scale [counts]` measures that alone.
const [only, ...counts] = process.argv.slice(2);
if (only === 'scale') {
  await measureScale(BUILD, counts.length > 0 ? counts.map(Number) : undefined);
  process.exit(0);
}

firstRun();
const base = await analyses();
await verdicts();
await parsers(base);
await many();
scoreGrammar();
if (findBrowser('chromium') && existsSync(BUILD)) {
  await measureBrowser(BUILD);
  await measureScale(BUILD);
} else console.log('\n(in Chromium: needs a browser, and `npm run build` before)');

/** Module load and first analysis, each in a fresh process. */
function firstRun(): void {
  const file = new URL('./first.ts', import.meta.url).pathname;
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' })),
  );
  printHead('In a fresh process (processor time)');
  print('modules loaded from source, types stripped', timesOf(runs.map(({ load }) => load)));
  print('first analysis of 6 KB', timesOf(runs.map(({ first }) => first)));
  print('second, of another posting', timesOf(runs.map(({ second }) => second)));
  console.log(`memory of the process: ${Math.round(timesOf(runs.map(({ memory }) => memory)).median)} MB`);
}

async function analyses(): Promise<Times> {
  // Warm on many postings: a loop over one would be compiled for that one alone.
  for (let seed = 0; seed < WARM; seed += 1) await analyse(makePosting(seed), words);
  printHead('Analysis, warm');
  const base = await measure(() => analyse(six, words), ROUNDS, 20);
  print('6 KB, words only (budget 5)', base, base);
  print('the same, with grammar where words do not decide', await measure(() => analyse(six), ROUNDS, 20), base);
  print('60 KB, words only (budget ×12)', await measure(() => analyse(sixty, words), 15, 5), base);
  return base;
}

/** What a slider of "what if", or of what matters, asks for at every step: the whole ledger again, and what would move it. */
async function verdicts(): Promise<void> {
  const parsed = parseProfileText(readFileSync(new URL('../fixtures/profile.json', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.message);
  const { profile } = parsed;
  const postings = await Promise.all(Array.from({ length: 40 }, (_, seed) => analyse(makePosting(seed), words)));
  const [analysis] = postings;
  for (const other of postings) for (let run = 0; run < 5; run += 1) movers(other, profile);
  printHead('Verdict, warm');
  let step = 0;
  const changes = (): Change[] => [
    { kind: 'pay', percent: -5 * (step++ % 7) },
    { kind: 'office', days: step % 6 },
  ];
  print('after a slider (budget 16)', await measure(() => void whatIf(analysis!, profile, changes()), ROUNDS, 20));
  print('what would move it', await measure(() => void movers(analysis!, profile), ROUNDS, 5));
}

/** Each build adds to the one before it, so they are loaded in this order, each measured before the next. */
async function parsers(base: Times): Promise<void> {
  printHead('Language libraries on the same 6 KB');
  for (const build of ['one', 'two', 'three']) {
    const { default: nlp } = await import(`compromise/${build}`);
    print(`compromise/${build}, bare parse`, await measure(() => void nlp(six.text), 15, 10), base);
  }
  if (!existsSync(new URL('./node_modules', import.meta.url))) {
    console.log('(wink-nlp and Microsoft’s recognizers: npm install --prefix tests/bench)');
    return;
  }
  const require = createRequire(new URL('./package.json', import.meta.url));
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
  print('wink-nlp, web model', await measure(() => void wink.readDoc(six.text).out(), ROUNDS, 20), base);
  const recognizers = require('@microsoft/recognizers-text-suite');
  const short = makePosting(1, 2).text;
  const currency = await measure(() => void recognizers.recognizeCurrency(short, 'en-us'), 3, 2);
  print('Microsoft recognizers, currency only, on 2 KB', currency, base);
}

/** A thousand postings in a row, and how many of them ask for grammar. */
async function many(): Promise<void> {
  const postings = Array.from({ length: 1000 }, (_, seed) => makePosting(seed));
  const start = performance.now();
  for (const posting of postings) await analyse(posting, words);
  console.log(`\n1,000 postings: ${Math.round(1_000_000 / (performance.now() - start))} a second`);
  let asked = 0;
  const grammar = async () => {
    asked += 1;
    return loadGrammar();
  };
  for (const posting of postings.slice(0, 200)) await analyse(posting, { grammar });
  console.log(`postings that need grammar: ${((100 * asked) / 200).toFixed(0)} %`);
  console.log(`memory now, language libraries and all: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`);
}
