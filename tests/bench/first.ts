import { makePosting } from './postings.ts';

/**
 * Run in a process of its own: what the first analysis costs, modules and patterns and all. Prints one line of JSON;
 * times are milliseconds of processor time of this process, `memory` is its resident size in MB.
 */
const posting = makePosting(1);
const spent = () => process.cpuUsage().user / 1000;

const before = spent();
const { analyse } = await import('../../src/analyse.ts');
const loaded = spent();
await analyse(posting, { grammar: null });
const first = spent();
await analyse(makePosting(2), { grammar: null });
const second = spent();
console.log(
  JSON.stringify({
    load: loaded - before,
    first: first - loaded,
    second: second - first,
    memory: process.memoryUsage.rss() / 2 ** 20,
  }),
);
