/** Questions about grammar that word tables cannot answer. The only module that knows `compromise`. */
export interface Grammar {
  /** True when the word at this offset of the clause is used as a verb ("you excel at", "lead the team"). */
  isVerb(clause: string, offset: number): boolean;
}

interface Term {
  offset: { start: number; length: number };
}

/** Longer clauses are no sentences of a person: they are read in parts of this length, and a little to both sides of it. */
const LONGEST_PART = 1000;
const AROUND = 40;

/** Loads the grammar (a lazy chunk of about 140 KB gzip). */
export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise/three');
  // Questions come clause by clause, and reading one costs milliseconds: it is read once for all its words.
  let last = { part: '', verbs: [] as Term[] };
  return {
    isVerb(clause, offset) {
      const from = Math.max(0, offset - (offset % LONGEST_PART) - AROUND);
      const part = clause.slice(from, offset - (offset % LONGEST_PART) + LONGEST_PART + AROUND);
      if (part !== last.part) last = { part, verbs: nlp(part).match('#Verb').json({ offset: true }) as Term[] };
      return last.verbs.some(({ offset: at }) => at.start <= offset - from && offset - from < at.start + at.length);
    },
  };
}
