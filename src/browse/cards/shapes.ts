import { siteAt } from '../../page/sites/index.ts';

/** How a site writes its result cards. It is sent into the page as data: patterns are the sources of expressions. */
export interface CardShape {
  /** The element that carries the id, one in each card. */
  find: string;
  /** Its attribute, and where in it the id stands: the last group of the pattern that matched. */
  attribute: string;
  id: string;
  /** The whole card around that element; the element itself when nothing matches. */
  box: string;
  /** Where its words stand, surest first. A card without a title is not there yet. */
  title: readonly string[];
  company: readonly string[];
}

const LINKEDIN: readonly CardShape[] = [
  {
    find: 'li[data-occludable-job-id]',
    attribute: 'data-occludable-job-id',
    id: '^(\\d{6,})$',
    box: 'li',
    title: ['.job-card-list__title--link strong', '.job-card-list__title--link'],
    company: ['.artdeco-entity-lockup__subtitle'],
  },
  {
    find: '[role="button"][componentkey^="job-card-component-ref-"]',
    attribute: 'componentkey',
    id: '(\\d{6,})$',
    box: '[role="button"]',
    title: ['p > span[aria-hidden="true"]', 'p'],
    company: ['p:has(span[aria-hidden="true"]) + p', 'p + p'],
  },
  {
    find: '.base-search-card[data-entity-urn]',
    attribute: 'data-entity-urn',
    id: '(\\d{6,})$',
    box: 'li',
    title: ['.base-search-card__title'],
    company: ['.base-search-card__subtitle'],
  },
];

const INDEED: readonly CardShape[] = [
  {
    find: 'a[data-jk]',
    attribute: 'data-jk',
    id: '^([0-9a-f]{16})$',
    box: '.cardOutline,.job_seen_beacon,[data-testid="slider_item"],li',
    title: ['.jobTitle span[title]', '.jobTitle', 'a[data-jk]'],
    company: ['[data-testid="company-name"]'],
  },
];

const OWN: Readonly<Record<string, readonly CardShape[]>> = { linkedin: LINKEDIN, indeed: INDEED };

/** The site of a page and the shapes of its cards; null on sites whose cards carry no ids that we know. */
export function shapesFor(address: string): { site: string; shapes: readonly CardShape[] } | null {
  const site = URL.canParse(address) ? siteAt(new URL(address)) : undefined;
  if (!site) return null;
  const links = site.posting
    .map((shape) => ('exec' in shape ? shape : shape[0]))
    .filter((pattern) => /\((?!\?)/.test(pattern.source))
    .map((pattern) => ({
      find: 'a[href]',
      attribute: 'href',
      id: pattern.source,
      box: 'li,article,[role="listitem"],tr',
      title: ['h1,h2,h3,h4,h5', 'a[href]'],
      company: [],
    }));
  return { site: site.id, shapes: OWN[site.id] ?? links };
}
