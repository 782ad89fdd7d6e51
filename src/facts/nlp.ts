/** Questions about grammar that word tables cannot answer. The only module that knows `compromise`. */
export interface Grammar {
  /** True when the word at this offset of the clause is used as a verb ("you excel at", "lead the team"). */
  isVerb(clause: string, offset: number): boolean;
}

/** Loads the grammar (a lazy chunk of about 140 KB gzip). */
export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise/three');
  return {
    isVerb(clause, offset) {
      const terms = nlp(clause).match('#Verb').json({ offset: true }) as {
        offset: { start: number; length: number };
      }[];
      return terms.some(({ offset: at }) => at.start <= offset && offset < at.start + at.length);
    },
  };
}
