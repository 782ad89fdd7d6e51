import type { SkillId } from '../../knowledge/taxonomy.ts';

/** How postings word one skill. A contributor adds a phrase here and a row to the corpus of tests. */
export interface SkillWords {
  id: SkillId;
  /** Count wherever something is asked or a duty is told. */
  anywhere?: readonly string[];
  /** Count only where the candidate is asked for them; told as a duty they say what the company is or does. */
  asked?: readonly string[];
  /** Tell of it in passing: an ask inside one of these gives way to the duty that plainer words tell ("moved key metrics"). */
  passing?: readonly string[];
  /** Are not this skill: a match inside one of these is dropped ("career growth" is not growth). */
  not?: readonly string[];
}
