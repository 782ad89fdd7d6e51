import { check } from 'recheck';
import type { Pattern } from './collect.ts';
import { growthOf } from './growth.ts';

/**
 * How a pattern was found to be linear: `automaton`: recheck proved it; `fuzz`: recheck searched for an attack, counting
 * the steps of its own matcher, and found none; `measured-linear`: recheck could not decide in time, and the time that
 * matching takes on strings made from the pattern's own words grows no faster than they do.
 */
export type Verdict = 'automaton' | 'fuzz' | 'measured-linear';

/** What checking a pattern gives: how it was found linear, or the strings that blow it up. */
export type Checked = { verdict: Verdict } | { attack: string };

/** Only steps count: a time limit inside the search would call a pattern vulnerable because the machine is busy. */
const BY_STEPS = { attackTimeout: null, incubationTimeout: null };

/** The search made small, for patterns that the full one cannot finish with: it still finds what is easily found. */
const SHORT_SEARCH = {
  checker: 'fuzz',
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 30,
  maxGeneStringSize: 400,
} as const;

/** Checks one pattern; `seconds` bounds each of the two searches. */
export async function checkPattern({ source, flags }: Pattern, seconds: number): Promise<Checked> {
  const timeout = seconds * 1000;
  for (const options of [BY_STEPS, { ...BY_STEPS, ...SHORT_SEARCH }]) {
    const found = await check(source, flags, { ...options, timeout });
    if (found.status === 'vulnerable') return { attack: `${found.complexity.summary}: ${found.attack.pattern}` };
    if (found.status === 'safe') return { verdict: found.checker === 'automaton' ? 'automaton' : 'fuzz' };
  }
  const attack = await growthOf(new RegExp(source, flags));
  return attack === null ? { verdict: 'measured-linear' } : { attack };
}
