import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Markdown, plainWords } from '../../src/ui/markdown.tsx';
import { growthOver, LINEAR } from '../regex/growth.ts';

const drawn = (text: string) =>
  renderToString(<Markdown text={text} />)
    .replace(/^<div class="markdown">/, '')
    .replace(/<\/div>$/, '');
const LINK = 'target="_blank" rel="noreferrer noopener"';

/** Notes, and the complete markup that they become. */
const ROWS: [text: string, html: string][] = [
  ['', ''],
  ['One line\nand another', '<p>One line\nand another</p>'],
  ['One\n\n\nTwo', '<p>One</p><p>Two</p>'],
  ['# A\n## B\n###### C', '<h3>A</h3><h4>B</h4><h5>C</h5>'],
  ['#hashtag', '<p>#hashtag</p>'],
  ['- a\n- b\n\n1. c\n2) d', '<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>'],
  ['Text\n* a\n+ b', '<p>Text</p><ul><li>a</li><li>b</li></ul>'],
  ['> said\n> again', '<blockquote>said\nagain</blockquote>'],
  ['---', '<hr/>'],
  ['```\n**raw** <b>\n\n# x\n```\nafter', '<pre><code>**raw** &lt;b>\n\n# x</code></pre><p>after</p>'],
  ['```\nnever closed', '<pre><code>never closed</code></pre>'],
  ['**b** and *i* and `**c**`', '<p><strong>b</strong> and <em>i</em> and <code>**c**</code></p>'],
  ['2 * 3 and ** and *', '<p>2 * 3 and ** and *</p>'],
  ['[team](https://x.example/a)', `<p><a href="https://x.example/a" ${LINK}>team</a></p>`],
  ['see https://x.example/a.', `<p>see <a href="https://x.example/a." ${LINK}>https://x.example/a.</a></p>`],
  ['[bad](javascript:alert`1`)', '<p>[bad](javascript:alert`1`)</p>'],
  ['[bad](data:text/html,x)', '<p>[bad](data:text/html,x)</p>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)></p>'],
  ['![pixel](https://x.example/p.png)', `<p>!<a href="https://x.example/p.png" ${LINK}>pixel</a></p>`],
];

describe('notes as they read', () => {
  it.each(ROWS)('%j', (text, html) => {
    expect(drawn(text)).toBe(html);
  });

  it('never throws, and never makes an element that is not in the table', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '# ',
            '- ',
            '1. ',
            '> ',
            '```',
            '**',
            '*',
            '`',
            '[',
            '](',
            ')',
            '<script>',
            'https://a.b',
            ' ',
            '\n',
            'x',
          ),
        ),
        (parts) => {
          const tags = drawn(parts.join('')).matchAll(/<\/?([a-z0-9]+)/g);
          const known = /^(?:p|h[345]|ul|ol|li|blockquote|pre|code|hr|strong|em|a)$/;
          expect([...tags].map(([, tag]) => tag!).filter((tag) => !known.test(tag))).toEqual([]);
        },
      ),
    );
  });

  it.each(['*', '[', '`', '# ', '> ', '](', 'https://'])(
    'of "%s", repeated, is drawn in time that grows as the text does',
    async (part) => {
      expect(await growthOver(part, (text) => () => drawn(text))).toBeLessThanOrEqual(LINEAR);
    },
  );

  it('in a list stands without its marks', () => {
    expect(plainWords('## After the call\n- **Ask** about `pods`')).toBe('After the call\nAsk about pods');
  });
});
