import type { Automaton } from './automaton.ts';

/**
 * Gives the automaton of the lexicon that a build made (see wxt.config.ts). Null in the source: there it is made from the
 * words at first use, which takes longer than all the rest of a first analysis.
 */
export const builtLexicon: (() => Automaton) | null = null;
