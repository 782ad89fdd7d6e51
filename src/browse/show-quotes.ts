import type { PageQuote } from './quotes.ts';

/** One colour for every quote: met and missing are shown in our own views only. */
export const MARK_STYLE = '::highlight(rolescope) { background-color: #fde68a; color: #1a1d21; }';

/**
 * Marks quotes in the page by the CSS Custom Highlight API, so that the page's own elements stay untouched, and scrolls
 * to the first. It is sent into the page as text: it must not use anything from outside its own body.
 * Gives how many quotes were found.
 */
export function showQuotes(quotes: PageQuote[]): number {
  // Spaces, line ends, list bullets and kinds of hyphen differ between the page and the text that was read; neither is compared.
  const skipped = /[\s\u200b-\u200d\u2060\ufeff•]/;
  const bare = (words: string) =>
    Array.from(words.normalize('NFKC').replace(/\u2010/g, '-'))
      .filter((c) => !skipped.test(c))
      .join('')
      .toLowerCase();
  const nodes: { node: Text; start: number }[] = [];
  const places: number[] = [];
  let all = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && all.length < 2_000_000) {
    const node = walker.currentNode as Text;
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/.test(node.parentElement?.tagName ?? 'SCRIPT')) continue;
    nodes.push({ node, start: all.length });
    let letters = '';
    for (let index = 0; index < node.data.length; index += 1) {
      for (const letter of bare(node.data[index]!)) {
        letters += letter;
        for (let unit = 0; unit < letter.length; unit += 1) places.push(index);
      }
    }
    all += letters;
  }
  const nodeAt = (offset: number) => {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (nodes[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return nodes[low]!.node;
  };
  const ranges = quotes.flatMap(({ text, line }) => {
    const quote = bare(text);
    const lineStart = all.indexOf(bare(line));
    const start = quote === '' ? -1 : all.indexOf(quote, Math.max(0, lineStart));
    if (start === -1) return [];
    const range = new Range();
    const last = start + quote.length - 1;
    range.setStart(nodeAt(start), places[start]!);
    range.setEnd(nodeAt(last), places[last]! + 1);
    return [range];
  });
  CSS.highlights.delete('rolescope');
  // Going from quote to quote begins at the first again.
  (globalThis as { rolescopeQuote?: number }).rolescopeQuote = 0;
  const first = ranges[0];
  if (first) {
    CSS.highlights.set('rolescope', new Highlight(...ranges));
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }
  return ranges.length;
}
