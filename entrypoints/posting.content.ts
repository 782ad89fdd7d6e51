import { readPage } from '../src/page/read.ts';

/**
 * Runs on demand only: the popup injects it, in the isolated world, and takes what `main` returns.
 * `MAIN` names no world here, for nothing registers this script: it only keeps the build from wrapping it in a context
 * with listeners and events, which weigh as much as a site's table and let the page notice that it was read.
 */
export default {
  registration: 'runtime',
  world: 'MAIN',
  main: () => readPage(document, location.href),
};
