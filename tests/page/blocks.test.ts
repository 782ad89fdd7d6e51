import { describe, expect, it } from 'vitest';
import { htmlToText, MAX_READ, readBlocks } from '../../src/page/blocks.ts';
import { documentOf } from './load.ts';

/** Markup of a description and the lines that it comes to. */
const MARKUP: readonly (readonly [name: string, html: string, lines: readonly string[]])[] = [
  ['blocks', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  [
    'inline markup stays in its line',
    '<p>Own <b>the</b> <a href="#">road</a>map<sup>1</sup>.</p>',
    ['Own the roadmap1.'],
  ],
  ['source line breaks are spaces', '<p>Own\n   the\troadmap.</p>', ['Own the roadmap.']],
  ['br ends a line', 'One<br>Two<br/><br>Three', ['One', 'Two', 'Three']],
  ['headings', '<h2>You</h2>Eight years', ['You', 'Eight years']],
  ['list items', '<ul><li>One</li><li> Two </li></ul>After', ['• One', '• Two', 'After']],
  ['numbered items', '<ol><li>One</li></ol>', ['• One']],
  ['an item of two paragraphs has one bullet', '<ul><li><p>One</p><p>more</p></li></ul>', ['• One', 'more']],
  ['nested lists', '<ul><li>One<ul><li>Inner</li></ul></li></ul>', ['• One', '• Inner']],
  ['an empty item leaves no bullet behind', '<ul><li></li></ul><p>After</p>', ['After']],
  ['a bullet that is typed too', '<ul><li>• One</li></ul>', ['• One']],
  [
    'table rows',
    '<table><tr><th>Level</th><th>Range</th></tr><tr><td>L6</td><td>$1</td></tr></table>',
    ['Level | Range', 'L6 | $1'],
  ],
  ['definition lists', '<dl><dt>Place</dt><dd>Cork</dd></dl>', ['Place', 'Cork']],
  ['pre keeps its lines', '<pre>One\nTwo</pre>', ['One', 'Two']],
  ['pre-wrap keeps its lines', '<div style="white-space: pre-wrap">One\nTwo</div>', ['One', 'Two']],
  [
    'scripts, styles, templates',
    'A<script>x()</script><style>.a{}</style><template><p>T</p></template><noscript>N</noscript>',
    ['A'],
  ],
  ['comments', 'A<!-- B -->C', ['AC']],
  ['buttons and fields', 'A<button>Save</button><select><option>X</option></select><textarea>Y</textarea>', ['A']],
  ['labels of the page', '<p>One</p><div>Show more</div><span>… more</span>', ['One']],
  [
    'the words of a label inside a sentence',
    '<p>Show more empathy than slides.</p>',
    ['Show more empathy than slides.'],
  ],
  ['application forms', '<p>One</p><form><p>Your name</p><input type="file"></form>', ['One']],
  ['a form around everything', '<form><p>One</p><input type="hidden"></form>', ['One']],
  ['hidden attribute', '<p>One</p><p hidden>Kubernetes</p>', ['One']],
  ['closed details of a page search', '<p>One</p><p hidden="until-found">Two</p>', ['One', 'Two']],
  ['display none', '<p>One</p><div style="color:red; display : none">Kubernetes</div>', ['One']],
  ['invisible', '<p style="visibility:hidden">K</p><p>One</p>', ['One']],
  ['fading in is seen', '<p style="opacity:0;transform:translateY(9px)">One</p>', ['One']],
  [
    'a closed tab or fold',
    '<div role="tabpanel" hidden>One</div><div role="region" style="display:none">Two</div>',
    ['One', 'Two'],
  ],
  ['tiny', '<span style="font-size:1px">Kubernetes</span><span style="font-size:0">Go</span><p>One</p>', ['One']],
  ['ten pixels are seen', '<p style="font-size:10px">One</p>', ['One']],
  [
    'off screen',
    '<p style="position:absolute;left:-9999px">K</p><p style="text-indent:-10000px">K</p><p>One</p>',
    ['One'],
  ],
  ['for screen readers', '<p>One<span class="visually-hidden">K</span><span class="a sr-only">K</span></p>', ['One']],
  ['aria-hidden', '<p>One<span aria-hidden="true">K</span></p>', ['One']],
  ['escaped once', '&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;Three&lt;/p&gt;', ['One & two', 'Three']],
  ['escaped twice', '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;', ['One', 'Two']],
  ['plain text', 'One\n\nTwo &amp; three\n• Four', ['One', 'Two & three', '• Four']],
  ['a comparison is no tag', 'a < b and c > d', ['a < b and c > d']],
  ['nothing', '', []],
];

describe('markup becomes lines', () => {
  it.each(MARKUP)('%s', (_, html, lines) => {
    const text = htmlToText(html, documentOf);
    expect(text === '' ? [] : text.split('\n')).toEqual(lines);
  });
});

it('says how much nobody can see', () => {
  const root = documentOf('<main><p>One</p><p hidden>12345</p><p style="display:none">678</p></main>').querySelector(
    'main',
  );
  let hidden = 0;
  const onHidden = (length: number) => (hidden += length);
  expect(readBlocks(root!, { onHidden })).toBe('One');
  expect(hidden).toBe(8);
});

it.each([
  ['transparent', { color: 'rgba(0, 0, 0, 0)' }, ''],
  ['the colour of its own ground', { color: 'rgb(250, 250, 250)', backgroundColor: 'rgb(250, 250, 250)' }, ''],
  ['white on nothing', { color: 'rgb(255, 255, 255)' }, ''],
  ['white on dark', { color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(0, 0, 0)' }, 'One'],
  ['white on a picture', { color: 'rgb(255, 255, 255)', backgroundImage: 'url(x)' }, 'One'],
  ['black', { color: 'rgb(0, 0, 0)' }, 'One'],
  ['not displayed', { display: 'none' }, ''],
  ['small', { fontSize: '0.5px' }, ''],
])('computed style: %s', (_, computed, text) => {
  const around = {
    display: 'block',
    visibility: 'visible',
    fontSize: '16px',
    color: '',
    backgroundColor: 'rgba(0, 0, 0, 0)',
    backgroundImage: 'none',
  };
  const style = (element: Element) => (element.localName === 'p' ? { ...around, ...computed } : around);
  const root = documentOf('<main><p>One</p></main>').querySelector('main');
  expect(readBlocks(root!, { style })).toBe(text);
});

it('a description that is white as a whole is designed so', () => {
  const root = documentOf('<main><p>One</p></main>').querySelector('main');
  const white = {
    display: 'block',
    visibility: 'visible',
    fontSize: '16px',
    color: 'rgb(255, 255, 255)',
    backgroundColor: 'rgba(0, 0, 0, 0)',
    backgroundImage: 'none',
  };
  expect(readBlocks(root!, { style: () => white })).toBe('One');
});

it('stops at the limit', () => {
  const root = documentOf(`<main>${'<p>Boats and people.</p>'.repeat(20_000)}</main>`).querySelector('main');
  expect(readBlocks(root!).length).toBeLessThanOrEqual(MAX_READ);
});

it('walks a tree of any depth', () => {
  const document = documentOf('<main></main>');
  let inner: Element = document.querySelector('main')!;
  for (let depth = 0; depth < 20_000; depth += 1) {
    const next = document.createElement('div');
    inner.appendChild(next);
    inner = next;
  }
  inner.textContent = 'Deep';
  expect(readBlocks(document.querySelector('main')!)).toBe('Deep');
});
