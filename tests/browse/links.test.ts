import { describe, expect, it } from 'vitest';
import { type LinkedPosting, linkedPostings } from '../../src/browse/cards/links.ts';
import { parseLinkedPostings } from '../../src/browse/page-list.ts';
import { postingKey } from '../../src/tracker/key.ts';
import { documentOf, loadPage } from '../page/load.ts';

const on = (html: string, address: string) => linkedPostings(documentOf(html), address);
const urlKey = (url: string) => postingKey({ site: 'generic', id: '', url, title: '', company: '', text: '' });
const ID = (n: number) => `0f0f0f0f-1111-4222-8333-44445555661${n}`;

/** A page, its address, and everything it is found to lead to. */
const PAGES: [what: string, address: string, html: string, linked: LinkedPosting[]][] = [
  [
    'a board of a known site: its postings, without its other pages',
    'https://jobs.lever.co/harbourlight',
    `<a href="/harbourlight">All jobs</a><a href="/harbourlight/${ID(1)}?lever-source=x"><h5>Head of  Product</h5><span>Oslo</span></a>
     <a href="/harbourlight/${ID(1)}/apply">Apply</a><a href="mailto:jobs@harbourlight.example">Write to us</a>`,
    [
      {
        key: `lever-${ID(1)}`,
        title: 'Head of Product',
        company: '',
        link: `https://jobs.lever.co/harbourlight/${ID(1)}?lever-source=x`,
        sure: true,
      },
    ],
  ],
  [
    'an employer’s own page that leads to a board, and to pages of its own that may be postings',
    'https://www.harbourlight.example/careers',
    `<a href="https://jobs.lever.co/harbourlight/${ID(2)}">Director, Pricing</a><a href="/careers/vp-product/?utm_source=nav">VP Product</a>
     <a href="https://elsewhere.example/vp">VP elsewhere</a><a href="#main">Skip to the content</a><a href="/x">ab</a>`,
    [
      {
        key: `lever-${ID(2)}`,
        title: 'Director, Pricing',
        company: '',
        link: `https://jobs.lever.co/harbourlight/${ID(2)}`,
        sure: true,
      },
      {
        key: urlKey('https://www.harbourlight.example/careers/vp-product'),
        title: 'VP Product',
        company: '',
        link: 'https://www.harbourlight.example/careers/vp-product/?utm_source=nav',
        sure: false,
      },
    ],
  ],
  [
    'cards that are no links',
    'https://www.linkedin.com/jobs/search-results/',
    [1, 2, 3]
      .map(
        (n) => `<div role="button" componentkey="job-card-component-ref-441000000${n}">
          <p><span>x</span><span aria-hidden="true">Director ${n}</span></p><p>Quillon</p></div>`,
      )
      .join(''),
    [1, 2, 3].map((n) => ({
      key: `linkedin-441000000${n}`,
      title: `Director ${n}`,
      company: 'Quillon',
      link: '',
      sure: true,
    })),
  ],
];

describe('what a page leads to', () => {
  it.each(PAGES)('%s', (_, address, html, linked) => {
    expect(on(html, address).linked).toEqual(linked);
  });

  it('finds the same postings under the keys that they are kept under', () => {
    const { document, address } = loadPage('indeed-list');
    const { linked } = linkedPostings(document, address);
    expect(linked.filter(({ sure }) => sure).length).toBeGreaterThan(2);
    for (const { key, sure } of linked) if (sure) expect(key).toMatch(/^indeed-[0-9a-f]{16}$/);
  });

  it('knows the page itself: a form by its posting, any other page by its address', () => {
    expect(on('', `https://jobs.lever.co/harbourlight/${ID(3)}/apply`).self).toBe(`lever-${ID(3)}`);
    expect(on('', 'https://www.harbourlight.example/careers/vp?utm_source=x').self).toBe(
      urlKey('https://www.harbourlight.example/careers/vp'),
    );
  });

  it('stays small on a page of ten thousand links, and within what is taken from a page', () => {
    const html = Array.from({ length: 10_000 }, (_, n) => `<a href="/p/${n}">${'Role '.repeat(500)}${n}</a>`).join('');
    const found = on(html, 'https://www.harbourlight.example/');
    expect(found.linked).toHaveLength(500);
    expect(parseLinkedPostings(found)).toEqual(found);
  });

  it.each([null, {}, { self: '', linked: 'all' }, { self: '', linked: [{ key: 'x' }] }])(
    'takes nothing else: %j',
    (value) => {
      expect(parseLinkedPostings(value)).toBeNull();
    },
  );
});
