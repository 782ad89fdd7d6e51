/**
 * A list of the user's that another window may have changed since it was shown: what was added and taken away here is,
 * and so is what was there. `before` is what was shown, `after` what the user made of it; at most so many are kept.
 */
export function changedLines(
  kept: readonly string[],
  before: readonly string[],
  after: readonly string[],
  most: number,
): string[] {
  const own = after.filter((line) => kept.includes(line) || !before.includes(line));
  const others = kept.filter((line) => !before.includes(line) && !after.includes(line));
  return [...own, ...others].slice(0, most);
}
