import { readBlocks } from '../blocks.ts';
import { type Claim, claims, FIELDS, type FieldName, workModeOf } from '../claims.ts';
import { ask, attributeOf, lineOf } from '../dom.ts';
import { all, first } from '../search.ts';
import type { Place, Site, SitePage, TextPlace } from './site.ts';

/** The shortest text that can be a description's own element; shorter ones are teasers. */
const MIN_PART = 200;
/** How sites mark pay that they reckoned themselves: "(Glassdoor est.)". */
const ESTIMATE = /\best\.|estimate/i;
/** Headings that a site puts above every description: they say nothing about this job. */
const LABEL_FIRST = /^(?:about the job|full job description)\n/i;

/** What may stand before a selector. */
const PREFIX = /^[/*]/;

/** The detail root: the first of the selectors that matches, else the body. */
export function rootOf(document: Document, selectors: readonly string[] = []): Element {
  const found = selectors.map((selector) => first(document, selector)).find(Boolean);
  return found ?? first(document, 'body') ?? ask(document, 'documentElement');
}

/** What a site's table finds on a page: for every field the first place that has words, surer the earlier it is listed. */
export function readSite(site: Omit<Site, 'hosts' | 'posting'>, page: SitePage): Claim[] {
  const found: Claim[] = [];
  for (const [field] of FIELDS) {
    const long = field === 'text';
    for (const [rank, place] of (site[field] ?? []).entries()) {
      const raw = long ? partsAt(place as TextPlace, page, site.drop) : valueAt(place as Place, page).slice(0, 300);
      const value = field === 'workMode' ? workModeOf(raw) : raw;
      if (!value || (long && value.length < MIN_PART)) continue;
      const claim = claimOf(site, field, value, rank, place);
      found.push(claim);
      // "Sydney NSW (Hybrid)" tells the way of working, if nothing better does.
      if (field === 'location') found.push(...claims(claim.by, 0.5, { workMode: workModeOf(value) }));
      break;
    }
  }
  return found;
}

/** The value at the first of several places that has one. */
export function firstValue(places: readonly Place[] | undefined, page: SitePage): string {
  return places?.map((place) => valueAt(place, page)).find(Boolean) ?? '';
}

/** Reads the value at a place; empty when there is none. */
export function valueAt(place: Place, page: SitePage): string {
  if (typeof place === 'function') return place(page).trim();
  const [path, pattern, beside] = typeof place === 'string' ? [place] : place;
  const [selector, attribute] = path
    .replace(PREFIX, '')
    .replaceAll('$1', page.id || '-')
    .split('@') as [string, string?];
  const found: string[] = [];
  for (const element of all(path.startsWith('/') ? page.document : page.root, selector)) {
    const value = attributeOf(element, attribute ?? 'content').trim() || (attribute ? '' : lineOf(element));
    const match = pattern ? pattern.exec(value) : [value];
    const said = match && (beside ? lineOf(element.nextElementSibling) : (match.at(-1) ?? '').trim());
    if (said) found.push(said);
    if (said && !path.startsWith('*')) break;
  }
  return found.join('; ');
}

function partsAt(place: TextPlace, page: SitePage, drop?: string): string {
  if (typeof place === 'string' && place.startsWith('/')) return valueAt(place, page);
  const { all: selector, except } = typeof place === 'string' ? { all: place } : { except: undefined, ...place };
  const skip = drop ? (element: Element) => element.matches(drop) : undefined;
  const read = all(page.root, selector)
    .filter((part) => !except || !part.matches(except))
    .map((part) => readBlocks(part, { ...page.options, skip }).replace(LABEL_FIRST, ''));
  // Several elements may carry one mark (a duplicate for small screens, a box about the company): the longest is meant.
  if (typeof place === 'string') read.sort((a, b) => b.length - a.length).splice(1);
  return read.filter(Boolean).join('\n');
}

/** A value with the place where it stood: its selector, or "rule" where a function looked; pay that the site reckoned itself is marked. */
function claimOf(
  { id }: Pick<Site, 'id'>,
  field: FieldName,
  value: string,
  rank: number,
  place: Place | TextPlace,
): Claim {
  const path =
    typeof place === 'string' ? place : 'all' in place ? place.all : ((place as readonly string[])[0] ?? 'rule');
  return {
    field,
    value,
    by: id === 'microdata' ? id : `site:${id}/${path.replace(PREFIX, '')}`,
    confidence: Math.max(0.5, 0.88 - 0.04 * rank),
    ...(field === 'pay' && ESTIMATE.test(value) ? { estimated: true } : {}),
  };
}
