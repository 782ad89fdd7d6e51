import { linkedPostings } from '../src/browse/cards/links.ts';

/**
 * Runs on demand only, on a page that is no posting: the popup injects it and takes what `main` returns. `MAIN` names no
 * world here (see posting.content.ts).
 */
export default {
  registration: 'runtime',
  world: 'MAIN',
  main: () => linkedPostings(document, location.href),
};
