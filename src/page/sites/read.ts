import { readBlocks } from '../blocks.ts';
import { type Claim, claims, type FieldName, workModeOf } from '../claims.ts';
import { all, attributeOf, lineOf } from '../dom.ts';
import { embeddedJson, valuesAt } from '../embedded.ts';
import type { EmbeddedData, Place, Site, SitePage, TextPlace } from './site.ts';

/** The shortest text that can be a description's own element; shorter ones are teasers. */
const MIN_PART = 200;
/** How sites mark pay that they reckoned themselves: "(Glassdoor est.)". */
const ESTIMATE = /\best\.|estimate/i;
const SHORT_FIELDS = [
  'title',
  'company',
  'location',
  'postedAt',
  'validThrough',
  'employmentType',
  'workMode',
  'pay',
] as const;

/** The detail root: the first of the selectors that matches, else the body. */
export function rootOf(document: Document, selectors: readonly string[] = []): Element {
  for (const selector of selectors) {
    const root = document.querySelector(selector);
    if (root) return root;
  }
  return document.body ?? document.documentElement;
}

/** What a site's table finds on a page: for every field the first place that has words, surer the earlier it is listed. */
export function readSite(site: Site, page: SitePage): Claim[] {
  const found: Claim[] = [];
  for (const field of SHORT_FIELDS) {
    for (const [rank, place] of (site[field] ?? []).entries()) {
      const raw = valueAt(place, page);
      const value = field === 'workMode' ? workModeOf(raw) : raw.slice(0, 300);
      if (!value) continue;
      const claim = claimOf(site, field, value, rank, place);
      found.push(field === 'pay' && ESTIMATE.test(value) ? { ...claim, estimated: true } : claim);
      // "Sydney NSW (Hybrid)" tells the way of working, if nothing better does.
      if (field === 'location') found.push(...claims(claim.by, 0.5, { workMode: workModeOf(value) }));
      break;
    }
  }
  for (const [rank, place] of (site.text ?? []).entries()) {
    const { text, hiddenLength } = partsAt(place, page, site.drop);
    if (text.length < MIN_PART) continue;
    found.push({ ...claimOf(site, 'text', text, rank, place), hiddenLength });
    break;
  }
  return found;
}

/** Reads the value at a place; empty when there is none. */
export function valueAt(place: Place, page: SitePage): string {
  if (typeof place === 'function') return place(page).trim();
  const [selector, attribute] = place.replace(/^\//, '').split('@') as [string, string?];
  for (const element of (place.startsWith('/') ? page.document : page.root).querySelectorAll(selector)) {
    const value = attributeOf(element, attribute ?? 'content')?.trim() || (attribute ? '' : lineOf(element));
    if (value !== '') return value;
  }
  return '';
}

function partsAt(place: TextPlace, page: SitePage, drop?: string): { text: string; hiddenLength: number } {
  if (typeof place === 'string' && place.startsWith('/')) return { text: valueAt(place, page), hiddenLength: 0 };
  const { all: selector, except } = typeof place === 'string' ? { all: place } : { except: undefined, ...place };
  const skip = drop ? (element: Element) => element.matches(drop) : undefined;
  const read = all(page.root, selector)
    .filter((part) => !except || !part.matches(except))
    .map((part) => readBlocks(part, { ...page.options, headed: true, skip }));
  // Several elements may carry one mark (a duplicate for small screens, a box about the company): the longest is meant.
  if (typeof place === 'string') read.sort((a, b) => b.text.length - a.text.length).splice(1);
  return {
    text: read
      .map((one) => one.text)
      .filter(Boolean)
      .join('\n'),
    hiddenLength: read.reduce((sum, one) => sum + one.hiddenLength, 0),
  };
}

/** Claims from the page's own embedded JSON; none when it belongs to another posting. */
export function readData(data: EmbeddedData | undefined, page: SitePage): Claim[] {
  const all = data && embeddedJson(page.document, data.variable);
  if (all === undefined || (data?.id && page.id && valuesAt(all, data.id)[0] !== page.id)) return [];
  const found: Partial<Record<FieldName, string>> = {};
  for (const [field, paths] of Object.entries(data?.fields ?? {}) as [FieldName, string][]) {
    const value = paths
      .split(' ')
      .flatMap((path) => valuesAt(all, path))
      .join(field === 'pay' ? ' ' : '; ');
    found[field] = field === 'text' ? page.toText(value) : field === 'workMode' ? workModeOf(value) : value;
  }
  const [path, mark] = data?.estimated ?? ['', ''];
  const estimated = mark !== '' && valuesAt(all, path)[0] === mark;
  return claims('page-data', 0.75, found).map((one) =>
    estimated && one.field === 'pay' ? { ...one, estimated } : one,
  );
}

function claimOf(site: Site, field: FieldName, value: string, rank: number, place: Place | TextPlace): Claim {
  const name = typeof place === 'function' ? place.name || 'rule' : typeof place === 'string' ? place : place.all;
  const by = site.id === 'microdata' ? site.id : `site:${site.id}/${name.replace(/^\//, '')}`;
  return { field, value, by, confidence: Math.max(0.5, 0.88 - 0.04 * rank) };
}
