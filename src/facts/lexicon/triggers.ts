/**
 * Whether any of the words stands in a text in lower case. Long wordings are tried only where a word that each of them
 * needs is there at all: a substring search costs a hundredth of such a pattern.
 */
export function holdsAny(lower: string, words: readonly string[]): boolean {
  for (const word of words) if (lower.includes(word)) return true;
  return false;
}
