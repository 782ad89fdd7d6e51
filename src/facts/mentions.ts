import type { SkillId } from '../knowledge/taxonomy.ts';
import { readText } from '../text/read.ts';
import { findWordings, type Hit } from './lexicon/index.ts';
import { type Word, wordsOf } from './lexicon/words.ts';
import { isMeant } from './refine/skills-ambiguous.ts';

/** A skill named in a text, at an offset in it (UTF-16 units). */
export interface Mention {
  id: SkillId;
  at: number;
}

/**
 * Every skill that the words of the lexicon name in a text that is no posting (a résumé, a story): without a posting's
 * rules of who asks what of whom.
 */
export function mentionsIn(text: string): Mention[] {
  const words = wordsOf(text);
  const hits = findWordings(words);
  const document = readText(text);
  const refused = hits.filter(({ value }) => value.kind === 'not');
  return hits
    .filter(({ value }) => value.kind !== 'not' && value.kind !== 'passing')
    .filter((hit) => !refused.some((other) => coversSame(other, hit)))
    .filter((hit) => !hit.value.word || isMeant(document, words, hit, hit.value.word, null, hits))
    .map((hit) => ({ id: hit.value.id, at: startOf(words, hit) }));
}

function coversSame(outer: Hit, inner: Hit): boolean {
  return outer.value.id === inner.value.id && outer.from <= inner.from && inner.to <= outer.to;
}

function startOf(words: readonly Word[], { from }: Hit): number {
  return words[from]!.start;
}
