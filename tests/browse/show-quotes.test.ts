import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showQuotes } from '../../src/browse/show-quotes.ts';

/** What the browser offers and linkedom does not, as far as the function uses it. */
class FakeRange {
  startContainer: Text | null = null;
  from = 0;
  words = '';
  setStart(node: Text, offset: number) {
    this.startContainer = node;
    this.from = offset;
  }
  setEnd(node: Text, offset: number) {
    this.words =
      node === this.startContainer
        ? node.data.slice(this.from, offset)
        : `${this.startContainer!.data.slice(this.from)}|${node.data.slice(0, offset)}`;
  }
}

/** Runs the function on a page and gives the words that were marked. */
function marked(html: string, quotes: { text: string; line: string }[]): string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const before = document.toString();
  let ranges: FakeRange[] = [];
  for (const element of document.querySelectorAll('*')) Object.assign(element, { scrollIntoView: () => {} });
  vi.stubGlobal('document', document);
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
  vi.stubGlobal('Range', FakeRange);
  vi.stubGlobal(
    'Highlight',
    class {
      constructor(...given: FakeRange[]) {
        ranges = given;
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const found = showQuotes(quotes);
  expect(found).toBe(ranges.length);
  expect(document.toString(), 'the page stays as it was').toBe(before);
  return ranges.map(({ words }) => words);
}

const one = (text: string, line = text) => [{ text, line }];

describe('finding a quote in the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['as it stands', '<p>You bring 8+ years of it.</p>', one('8+ years'), ['8+ years']],
    ['across elements', '<p>You bring <b>8+</b> years.</p>', one('8+ years'), ['8+| years']],
    ['with other spaces', '<p>8+\u00a0 \n years</p>', one('8+ years'), ['8+\u00a0 \n years']],
    ['without the bullet', '<li>Own the roadmap</li>', one('• Own the roadmap'), ['Own the roadmap']],
    [
      'in its own line, not in the first place',
      '<p>SQL quiz</p><p>Write your own SQL</p>',
      one('SQL', 'Write your own SQL'),
      ['SQL'],
    ],
    ['not in scripts', '<script>SQL</script><p>Nothing</p>', one('SQL'), []],
    ['not at all', '<p>Nothing of it</p>', one('SQL'), []],
    ['nor an empty one', '<p>Nothing</p>', one(''), []],
  ])('%s', (_name, html, quotes, words) => {
    expect(marked(html, quotes)).toEqual(words);
  });
});
