import type { Automaton } from './automaton.ts';

/**
 * The automaton of the lexicon where a build made it (see wxt.config.ts). Null in the source: there it is made from the
 * words at first use, which takes as long as all the rest of a first analysis.
 */
export const BUILT_LEXICON: Automaton | null = null;
