import type { SkillId } from '../../knowledge/taxonomy.ts';
import { BREAK, formOf, type Word } from '../lexicon/words.ts';

const stems = (words: string) => new Set(words.split(' ').map((word) => formOf(word).stem));
const DEGREES = stems('ba bachelor bs bsc degree diploma mba msc phd undergraduate');
const DEGREE = formOf('degree').stem;
/** After these the sentence speaks of work again: "a degree and experience in fintech". */
const WORK = stems(
  'ability background experience expertise familiarity knowledge passion proven skill understanding work year',
);
const REACH = 14;
/** Skills that a degree may show. */
const SHOWN: ReadonlySet<SkillId> = new Set<SkillId>(['technical-background', 'foreign-language']);

/** True when the word at `from` names a field of study ("a degree in business, supply chain or finance"), not what is asked of the work. */
export function isFieldOfStudy(words: readonly Word[], from: number, id: SkillId): boolean {
  if (SHOWN.has(id)) return false;
  for (let at = from; at > 0 && at > from - REACH; at--) {
    if (words[at]!.parted === BREAK.stop) return false;
    const { stem } = words[at - 1]!;
    if (WORK.has(stem)) return false;
    // "a degree of ambiguity" is none
    if (DEGREES.has(stem) && !(stem === DEGREE && words[at]!.plain === 'of')) return true;
  }
  return false;
}
