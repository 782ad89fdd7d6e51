/**
 * One pattern for a table of wordings, whole words only; the wordings are regular-expression sources. Without the
 * flag `i` a letter is one of ASCII: for text in lower case that is searched from end to end, faster.
 */
export function anyOf(words: readonly string[], flags: string): RegExp {
  const end = flags.includes('i') ? '(?![a-zß-ɏ\\d])' : '(?!\\w)';
  return new RegExp(`\\b(?:${words.join('|')})${end}`, flags);
}
