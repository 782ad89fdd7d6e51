import { type BlockOptions, readBlocks } from './blocks.ts';
import { type Claim, claims, workModeOf } from './claims.ts';
import { attributeOf, lineOf } from './dom.ts';

const PLACE = ['addressLocality', 'addressRegion', 'addressCountry'];

/** Reads schema.org microdata of the one job posting on the page. No claims when there is none, or several. */
export function readMicrodata(document: Document, options: BlockOptions): Claim[] {
  const roots = document.querySelectorAll('[itemtype*="schema.org/JobPosting"]');
  const root = roots[0];
  if (!root || roots.length > 1) return [];
  const text = Array.from(root.querySelectorAll('[itemprop="description"]'))
    .filter((part) => !part.parentElement?.closest('[itemprop="description"]'))
    .map((part) => attributeOf(part, 'content') ?? readBlocks(part, options).text);
  const company = root.querySelector('[itemprop="hiringOrganization"]');
  return claims('microdata', 0.8, {
    title: propertyOf(root, 'title'),
    company: (company && (propertyOf(company, 'name') || attributeOf(company, 'content'))) || lineOf(company),
    location: placeOf(root),
    text: text.join('\n'),
    postedAt: propertyOf(root, 'datePosted'),
    validThrough: propertyOf(root, 'validThrough'),
    employmentType: propertyOf(root, 'employmentType'),
    workMode: workModeOf(propertyOf(root, 'jobLocationType')),
    pay: propertyOf(root, 'baseSalary'),
  });
}

function placeOf(root: Element): string {
  const parts = PLACE.map((name) => propertyOf(root, name)).filter((part) => part !== '' && part.length < 80);
  return [...new Set(parts)].join(', ') || propertyOf(root, 'jobLocation').slice(0, 200);
}

function propertyOf(root: Element, property: string): string {
  const element = root.querySelector(`[itemprop="${property}"]`);
  if (!element) return '';
  return (attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? lineOf(element)).trim();
}
