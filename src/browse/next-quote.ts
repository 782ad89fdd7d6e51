/**
 * Scrolls to the next of the quotes that are marked in the page, and after the last to the first again. It is sent into
 * the page as text: it must not use anything from outside its own body. Gives false when nothing is marked.
 */
export function nextQuote(): boolean {
  const marked = [...(CSS.highlights.get('rolescope') ?? [])] as Range[];
  const ranges = marked.filter((range) => range.startContainer.isConnected);
  if (ranges.length === 0) return false;
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  // The number lives in the extension's own world of the page, where the page cannot see it.
  const memory = globalThis as { rolescopeQuote?: number };
  const next = ((memory.rolescopeQuote ?? 0) + 1) % ranges.length;
  memory.rolescopeQuote = next;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  ranges[next]!.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  return true;
}
