import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import type { SkillFact } from '../analysis.ts';
import type { Grammar } from '../nlp.ts';

/** Every skill that is asked of the candidate or part of the work. `grammar` decides clauses that words alone cannot; without it those are left out. */
export function findSkills(_document: TextDocument, _posting: PostingInput, _grammar: Grammar | null): SkillFact[] {
  return [];
}
