import type { SkillId } from '../../knowledge/taxonomy.ts';
import { AMBIGUOUS, type AmbiguousWord } from './ambiguous.ts';
import { type Automaton, automatonOf } from './automaton.ts';
import { builtLexicon } from './built.ts';
import { CERTIFICATION } from './certification.ts';
import { COMPLIANCE } from './compliance.ts';
import { DATA } from './data.ts';
import { DELIVERY } from './delivery.ts';
import { DISCOVERY } from './discovery.ts';
import { DOMAIN } from './domain.ts';
import { findPhrases, type Hit as PhraseHit } from './find-phrases.ts';
import { INTERPERSONAL } from './interpersonal.ts';
import { LEADERSHIP } from './leadership.ts';
import type { SkillWords } from './row.ts';
import { STRATEGY } from './strategy.ts';
import { TECHNOLOGY } from './technology.ts';
import { TOOLS } from './tools.ts';
import type { Word } from './words.ts';

/** Every row of the lexicon, group by group. */
export const LEXICON: readonly SkillWords[] = [
  ...STRATEGY,
  ...DISCOVERY,
  ...DELIVERY,
  ...DATA,
  ...TECHNOLOGY,
  ...LEADERSHIP,
  ...INTERPERSONAL,
  ...TOOLS,
  ...DOMAIN,
  ...COMPLIANCE,
  ...CERTIFICATION,
];

/** What a phrase of the lexicon says: a skill, a skill only where asked for, a word to be judged, that a skill within is told in passing, or something else that contains its words. */
export interface Meaning {
  id: SkillId;
  kind: 'anywhere' | 'asked' | 'passing' | 'not' | 'ambiguous';
  phrase: string;
  /** The row to judge by, of an ambiguous word. */
  word?: AmbiguousWord;
}

/** A phrase of the lexicon found in the words. */
export type Hit = PhraseHit<Meaning>;

const KINDS = ['anywhere', 'asked', 'passing', 'not'] as const;

/** What every phrase of the lexicon says, in the order of the rows. */
function meanings(): Meaning[] {
  const all: Meaning[] = [];
  for (const row of LEXICON)
    for (const kind of KINDS) for (const phrase of row[kind] ?? []) all.push({ id: row.id, kind, phrase });
  for (const word of AMBIGUOUS) all.push({ id: word.id, kind: 'ambiguous', phrase: word.phrase, word });
  return all;
}

/** The automaton of the whole lexicon, from its words. */
export function readLexicon(): Automaton {
  return automatonOf(meanings().map(({ phrase }) => phrase));
}

let lexicon: { automaton: Automaton; meanings: readonly Meaning[] } | null = null;

/** Every phrase of the lexicon in the words, in order of their first word; overlaps are kept. */
export function findWordings(words: readonly Word[]): Hit[] {
  lexicon ??= { automaton: (builtLexicon ?? readLexicon)(), meanings: meanings() };
  return findPhrases(lexicon.automaton, lexicon.meanings, words);
}
