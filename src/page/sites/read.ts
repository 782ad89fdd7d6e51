import { readBlocks } from '../blocks.ts';
import { type Claim, claims, FIELDS, type FieldName, workModeOf } from '../claims.ts';
import { all, attributeOf, lineOf } from '../dom.ts';
import { embeddedJson, valuesAt } from '../embedded.ts';
import type { EmbeddedData, Place, Site, SitePage, TextPlace } from './site.ts';

/** The shortest text that can be a description's own element; shorter ones are teasers. */
const MIN_PART = 200;
/** How sites mark pay that they reckoned themselves: "(Glassdoor est.)", Indeed's "EXTRACTION". */
const ESTIMATE = /\best\.|estimate|extraction/i;
/** The detail root: the first of the selectors that matches, else the body. */
export function rootOf(document: Document, selectors: readonly string[] = []): Element {
  const found = selectors.map((selector) => document.querySelector(selector)).find(Boolean);
  return found ?? document.body ?? document.documentElement;
}

/** What a site's table finds on a page: for every field the first place that has words, surer the earlier it is listed. */
export function readSite(site: Site, page: SitePage): Claim[] {
  const found: Claim[] = [];
  for (const [field] of FIELDS) {
    if (field === 'text') continue;
    for (const [rank, place] of (site[field] ?? []).entries()) {
      const raw = valueAt(place, page);
      const value = field === 'workMode' ? workModeOf(raw) : raw.slice(0, 300);
      if (!value) continue;
      const claim = claimOf(site, field, value, rank, place);
      found.push(withMark(claim));
      // "Sydney NSW (Hybrid)" tells the way of working, if nothing better does.
      if (field === 'location') found.push(...claims(claim.by, 0.5, { workMode: workModeOf(value) }));
      break;
    }
  }
  for (const [rank, place] of (site.text ?? []).entries()) {
    const text = partsAt(place, page, site.drop);
    if (text.length < MIN_PART) continue;
    found.push(claimOf(site, 'text', text, rank, place));
    break;
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
    .replace(/^[/*]/, '')
    .replaceAll('$1', page.id || '-')
    .split('@') as [string, string?];
  const found: string[] = [];
  for (const element of all(path.startsWith('/') ? page.document : page.root, selector)) {
    const value = attributeOf(element, attribute ?? 'content')?.trim() || (attribute ? '' : lineOf(element));
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
    .map((part) => readBlocks(part, { ...page.options, headed: true, skip }).text);
  // Several elements may carry one mark (a duplicate for small screens, a box about the company): the longest is meant.
  if (typeof place === 'string') read.sort((a, b) => b.length - a.length).splice(1);
  return read.filter(Boolean).join('\n');
}

/** Claims from the page's own embedded JSON; none when it belongs to another posting. */
export function readData(data: EmbeddedData | undefined, page: SitePage): Claim[] {
  const json = data && embeddedJson(page.document, data.variable);
  if (json === undefined || (data?.id && page.id && valuesAt(json, data.id)[0] !== page.id)) return [];
  const found: Partial<Record<FieldName, string>> = {};
  for (const [field, paths] of Object.entries(data?.fields ?? {}) as [FieldName, string][]) {
    const value = paths
      .split(' ')
      .flatMap((path) => valuesAt(json, path))
      .join(field === 'pay' ? ' ' : '; ');
    found[field] = field === 'text' ? page.toText(value) : field === 'workMode' ? workModeOf(value) : value;
  }
  return claims('page-data', 0.75, found).map(withMark);
}

/** Marks pay that the site reckoned itself. */
function withMark(claim: Claim): Claim {
  return claim.field === 'pay' && ESTIMATE.test(claim.value) ? { ...claim, estimated: true } : claim;
}

function claimOf(site: Site, field: FieldName, value: string, rank: number, place: Place | TextPlace): Claim {
  const name = typeof place === 'string' ? place : nameOf(place);
  const by = site.id === 'microdata' ? site.id : `site:${site.id}/${name.replace(/^[/*]/, '')}`;
  return { field, value, by, confidence: Math.max(0.5, 0.88 - 0.04 * rank) };
}

function nameOf(place: Exclude<Place | TextPlace, string>): string {
  if (typeof place === 'function') return place.name || 'rule';
  return 'all' in place ? place.all : place[0];
}
