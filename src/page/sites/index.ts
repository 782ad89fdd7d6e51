import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { MORE_SITES } from './more.ts';
import type { Site, SiteAddress } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** All sites that have a table. */
export const SITES: readonly Site[] = [
  ashby,
  greenhouse,
  icims,
  indeed,
  lever,
  linkedin,
  smartrecruiters,
  workable,
  workday,
  ...MORE_SITES,
];

/** The site that serves an address, or whose system wrote the page; undefined for any other page. */
export function siteOf(url: URL, document: Document): Site | undefined {
  return siteAt(url) ?? SITES.find((site) => site.marker !== undefined && document.querySelector(site.marker) !== null);
}

/** The site that serves an address, told by its host alone. */
export function siteAt(url: URL): Site | undefined {
  return SITES.find((site) => site.hosts.some((name) => isOn(url.hostname, name)));
}

/** Whole names only: `lever.co` serves `jobs.lever.co`, never `clever.co`; `glassdoor.*` stands for all its countries. */
function isOn(host: string, name: string): boolean {
  const country = /\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;
  return (name.endsWith('.*') ? `.${host}`.replace(country, '.*') : `.${host}`).endsWith(`.${name}`);
}

/** What an address says on its site; undefined when its shape is not known. */
export function addressOn(site: Site, url: URL): SiteAddress | undefined {
  const path = (url.pathname + url.search).slice(0, 2000);
  for (const { kind, pattern, link } of site.addresses) {
    const match = pattern.exec(path);
    if (!match) continue;
    const id = match.length > 1 ? (match.at(-1) ?? '') : '';
    const target = new URL(link?.replace('$1', id).replace('$&', path) ?? url.pathname, url.origin);
    // Of the query, only what holds the id is part of the address.
    for (const [name, value] of link ? [] : url.searchParams) if (value === id) target.searchParams.set(name, id);
    return { kind, id, link: link || kind === 'posting' ? target.href : '' };
  }
  return undefined;
}
