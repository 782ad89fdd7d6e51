import type { SiteTable } from './site.ts';

/** Labels end with a slash: "Oslo /". */
const UNSLASHED = /^([^/]+)/;

/** Lever: the description is spread over several sections; pay often stands in the last one. */
export const lever: SiteTable = {
  hosts: ['lever.co'],
  posting: [/^\/[^/]+\/([0-9a-f-]{36})/],
  list: [/^/],
  roots: ['.posting-page', '.content-wrapper'],
  title: ['.posting-headline h2', '.posting-header h2'],
  company: [['/title', /^(.+?) - /], '/.main-header-logo img@alt'],
  location: [['.posting-categories .location', UNSLASHED], '/meta[name="twitter:data1"]@value'],
  employmentType: [['.posting-categories .commitment', UNSLASHED]],
  workMode: ['.posting-categories .workplaceTypes'],
  pay: ['[data-qa=salary-range]'],
  text: [
    {
      all: '.section.page-centered',
      except: '.last-section-apply,.posting-header,.application-form,.section.page-centered .section.page-centered',
    },
  ],
};
