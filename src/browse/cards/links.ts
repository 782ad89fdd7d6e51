import { canonicalOf } from '../../page/address.ts';
import { addressOn, siteAt, siteOf } from '../../page/sites/index.ts';
import type { Site } from '../../page/sites/site.ts';
import { postingKey, siteKey } from '../../tracker/key.ts';
import { findCards } from './read.ts';
import { shapesFor } from './shapes.ts';

/** A posting that a page leads to, as the page shows it. */
export interface LinkedPosting {
  /** The key under which it would be kept. */
  key: string;
  title: string;
  /** Empty where the page's cards do not name it in a place that is known. */
  company: string;
  /** Empty where the card is no link. */
  link: string;
  /** True where the address or the card has the shape of a posting; any other link only may lead to one. */
  sure: boolean;
}

/** The postings that a page leads to, in the order of the page. */
export interface LinkedPostings {
  /** The key of the page itself, if it is a posting. */
  self: string;
  linked: LinkedPosting[];
}

/** More links than this are no list that anybody reads. */
const MOST_LINKS = 1500;
const MOST_LINKED = 500;
const LONGEST = 200;

/** The postings that the page at an address leads to: by its result cards, and by its links. Nothing is opened for it. */
export function linkedPostings(document: Document, address: string): LinkedPostings {
  const url = new URL(address);
  const site = siteOf(url, document);
  const found = new Map<string, LinkedPosting>();
  for (const one of [...inCards(document, address), ...inLinks(document, url, site)]) {
    const known = found.get(one.key);
    if (!known) found.set(one.key, one);
    else if (known.link === '') known.link = one.link;
  }
  const self = keyOf(url, site)?.key ?? addressKey(canonicalOf(document, url));
  found.delete(self);
  return { self, linked: [...found.values()].slice(0, MOST_LINKED) };
}

function inCards(document: Document, address: string): LinkedPosting[] {
  const { site, shapes } = shapesFor(address) ?? { site: '', shapes: [] };
  return findCards(document, shapes, address).flatMap(({ box, read }) => {
    const card = read();
    const link = box.matches('a[href]') ? box : box.querySelector('a[href]');
    const to = link && addressOf(link, new URL(address));
    if (!card) return [];
    const { id, title, company } = card;
    return [{ key: siteKey(site, id, address), title, company, link: to?.href ?? '', sure: true }];
  });
}

function inLinks(document: Document, page: URL, site: Site | undefined): LinkedPosting[] {
  return Array.from(document.querySelectorAll('a[href]'))
    .slice(0, MOST_LINKS)
    .flatMap((link) => {
      const to = addressOf(link, page);
      const title = wordsOf(link.querySelector('h1,h2,h3,h4,h5') ?? link);
      if (!to || title.length < 3) return [];
      const own = to.hostname === page.hostname;
      const known = keyOf(to, siteAt(to) ?? (own ? site : undefined));
      if (!known && !own) return [];
      return [{ key: known?.key ?? addressKey(to.href), title, company: '', link: to.href, sure: known !== null }];
    });
}

/** The key of a posting whose address tells its id; null for any other address. */
function keyOf(url: URL, site: Site | undefined): { key: string } | null {
  const address = site && addressOn(site, url);
  return address && address.kind !== 'list' && address.id !== ''
    ? { key: siteKey(site.id, address.id, url.href) }
    : null;
}

function addressKey(url: string): string {
  return postingKey({ site: 'generic', id: '', url, title: '', company: '', text: '' });
}

function addressOf(link: Element, page: URL): URL | null {
  const href = link.getAttribute('href') ?? '';
  const url = URL.canParse(href, page.href) ? new URL(href, page) : null;
  return url && /^https?:$/.test(url.protocol) && url.href.length < 2000 ? url : null;
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').slice(0, 2000).trim().replace(/\s+/g, ' ').slice(0, LONGEST);
}
