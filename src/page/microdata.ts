import { valueAt } from './sites/read.ts';
import type { Site, SitePage } from './sites/site.ts';

/** schema.org microdata of the one posting on a page, read like a site's table. */
export const MICRODATA: Omit<Site, 'hosts' | 'posting'> = {
  id: 'microdata',
  roots: ['[itemtype*="schema.org/JobPosting"]'],
  title: ['[itemprop=title]'],
  company: ['[itemprop=hiringOrganization] [itemprop=name]', '[itemprop=hiringOrganization]'],
  location: [place, '[itemprop=jobLocation]'],
  postedAt: ['[itemprop=datePosted]'],
  validThrough: ['[itemprop=validThrough]'],
  employmentType: ['[itemprop=employmentType]'],
  workMode: ['[itemprop=jobLocationType]'],
  pay: ['[itemprop=baseSalary]'],
  text: ['[itemprop=description]'],
};

/** "Cork, Ireland" from the parts of an address. */
function place(page: SitePage): string {
  const parts = ['Locality', 'Region', 'Country'].map((part) => valueAt(`[itemprop=address${part}]`, page));
  return [...new Set(parts.filter(Boolean))].join(', ');
}
