import { type BlockOptions, readBlocks } from '../blocks.ts';
import { type Claim, claims, type FieldName, workModeOf } from '../claims.ts';
import { attributeOf, lineOf } from '../dom.ts';
import type { Place, Site, SitePage, TextPlace } from './site.ts';

/** The shortest text that can be a description's own element; shorter ones are teasers. */
const MIN_PART = 200;
const SHORT_FIELDS = ['title', 'company', 'location', 'postedAt', 'employmentType', 'workMode', 'pay'] as const;

/** The detail root of a site's page: the first of its selectors that matches, else the body. */
export function rootOf(site: Site, document: Document): Element {
  for (const selector of site.roots ?? []) {
    const root = document.querySelector(selector);
    if (root) return root;
  }
  return document.body ?? document.documentElement;
}

/** What a site's table finds on a page: for every field the first place that has words, surer the earlier it is listed. */
export function readSite(site: Site, page: SitePage, options: BlockOptions): { claims: Claim[]; hiddenLength: number } {
  const found: Claim[] = [];
  for (const field of SHORT_FIELDS) {
    const claim = firstPlace(site, field, page);
    if (claim) found.push(claim);
  }
  const text = readText(site, page, options);
  if (text) found.push(text.claim);
  return { claims: found, hiddenLength: text?.hiddenLength ?? 0 };
}

function firstPlace(site: Site, field: (typeof SHORT_FIELDS)[number], page: SitePage): Claim | undefined {
  for (const [rank, place] of (site[field] ?? []).entries()) {
    const raw = valueAt(place, page);
    const value = field === 'workMode' ? workModeOf(raw) : raw.slice(0, 300);
    if (value) return claim(site, field, value, label(place), rank);
  }
  return undefined;
}

/** Reads the value at a place; empty when there is none. */
export function valueAt(place: Place, page: SitePage): string {
  if (typeof place === 'function') return place(page).trim();
  const scope = place.startsWith('/') ? page.document : page.root;
  const at = place.lastIndexOf('@');
  const selector = place.slice(place.startsWith('/') ? 1 : 0, at < 0 ? undefined : at);
  for (const element of scope.querySelectorAll(selector)) {
    const value = at < 0 ? lineOf(element) : (attributeOf(element, place.slice(at + 1)) ?? '').trim();
    if (value !== '') return value;
  }
  return '';
}

function readText(site: Site, page: SitePage, options: BlockOptions) {
  for (const [rank, place] of (site.text ?? []).entries()) {
    const read = partsAt(place, page, { ...options, headed: true, skip: skipper(site, options) });
    if (read.text.length >= MIN_PART) {
      return { claim: claim(site, 'text', read.text, label(place), rank), hiddenLength: read.hiddenLength };
    }
  }
  return undefined;
}

function partsAt(place: TextPlace, page: SitePage, options: BlockOptions): { text: string; hiddenLength: number } {
  if (typeof place === 'string' && place.includes('@')) return { text: valueAt(place, page), hiddenLength: 0 };
  const { all, except } = typeof place === 'string' ? { all: place, except: undefined } : place;
  let parts = Array.from(page.root.querySelectorAll(all)).filter((part) => !except || !part.matches(except));
  let read = parts.map((part) => readBlocks(part, options));
  if (typeof place === 'string') {
    // Several elements may carry one mark (a duplicate for small screens, a box about the company): the longest is meant.
    const longest = Math.max(0, ...read.map((one) => one.text.length));
    const at = read.findIndex((one) => one.text.length === longest);
    parts = parts.slice(at, at + 1);
    read = read.slice(at, at + 1);
  }
  return {
    text: read
      .map((one) => one.text)
      .filter(Boolean)
      .join('\n'),
    hiddenLength: read.reduce((sum, one) => sum + one.hiddenLength, 0),
  };
}

function skipper(site: Site, options: BlockOptions): BlockOptions['skip'] {
  const { drop } = site;
  if (!drop) return options.skip;
  return (element) => element.matches(drop) || (options.skip?.(element) ?? false);
}

function claim(site: Site, field: FieldName, value: string, place: string, rank: number): Claim {
  const [made] = claims(`site:${site.id}/${place}`, Math.max(0.5, 0.88 - 0.04 * rank), { [field]: value });
  return made!;
}

function label(place: Place | TextPlace): string {
  if (typeof place === 'function') return place.name || 'rule';
  return typeof place === 'string' ? place.replace(/^\//, '') : place.all;
}
