import type { SkillId } from '../../knowledge/taxonomy.ts';
import { AMBIGUOUS, type AmbiguousWord } from './ambiguous.ts';
import { CERTIFICATION } from './certification.ts';
import { COMPLIANCE } from './compliance.ts';
import { DATA } from './data.ts';
import { DELIVERY } from './delivery.ts';
import { DISCOVERY } from './discovery.ts';
import { DOMAIN } from './domain.ts';
import { INTERPERSONAL } from './interpersonal.ts';
import { LEADERSHIP } from './leadership.ts';
import type { SkillWords } from './row.ts';
import { STRATEGY } from './strategy.ts';
import { TECHNOLOGY } from './technology.ts';
import { TOOLS } from './tools.ts';
import { compile, type Trie } from './trie.ts';

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

let trie: Trie<Meaning> | null = null;

/** The whole lexicon as one tree, compiled at first use. */
export function lexiconTrie(): Trie<Meaning> {
  trie ??= compile(meanings());
  return trie;
}

function* meanings(): Generator<readonly [string, Meaning]> {
  for (const row of LEXICON)
    for (const kind of ['anywhere', 'asked', 'passing', 'not'] as const)
      for (const phrase of row[kind] ?? []) yield [phrase, { id: row.id, kind, phrase }];
  for (const word of AMBIGUOUS) yield [word.phrase, { id: word.id, kind: 'ambiguous', phrase: word.phrase, word }];
}
