import { lineOf } from '../dom.ts';
import type { Site, SitePage } from './site.ts';

const strip = (text: string) => (text.endsWith('/') ? text.slice(0, -1).trimEnd() : text);

/** Lever: the description is spread over several sections; pay often stands in the last one. */
export const lever: Site = {
  id: 'lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  addresses: [
    { kind: 'posting', pattern: /^\/[^/]+\/([0-9a-f-]{36})/ },
    { kind: 'list', pattern: /^/ },
  ],
  roots: ['.posting-page', '.content-wrapper'],
  title: ['.posting-headline h2', '.posting-header h2'],
  company: [companyOf, '/.main-header-logo img@alt'],
  location: [category('location'), '/meta[name="twitter:data1"]@value'],
  employmentType: [category('commitment')],
  workMode: [category('workplaceTypes')],
  pay: ['[data-qa="salary-range"]'],
  text: [
    {
      all: '.section.page-centered',
      except: '.last-section-apply,.posting-header,.application-form,.section.page-centered .section.page-centered',
    },
  ],
};

function category(name: string): (page: SitePage) => string {
  return ({ root }) => strip(lineOf(root.querySelector(`.posting-categories .${name}`)));
}

/** The document's title is "Company - Title". */
function companyOf({ document, root }: SitePage): string {
  const title = lineOf(root.querySelector('.posting-headline h2'));
  const whole = document.title.trim();
  return title !== '' && whole.endsWith(` - ${title}`)
    ? whole.slice(0, -title.length - 3)
    : (whole.split(' - ')[0] ?? '');
}
