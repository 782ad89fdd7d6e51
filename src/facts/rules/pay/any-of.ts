/** One pattern for a table of wordings, whole words only; the wordings are regular-expression sources. */
export function anyOf(words: readonly string[], flags: string): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})(?![\\p{L}\\d])`, flags);
}
