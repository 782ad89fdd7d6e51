import type { SiteTable } from './site.ts';

/** ZipRecruiter: two panes without page data. */
export const ziprecruiter: SiteTable = {
  hosts: ['ziprecruiter.*'],
  posting: [/^\/(?:c\/.*\/Job\/|jobs\/[^/]+\/|jobs-search.*[?&]lk=)([\w-]+)/],
  roots: ['[data-testid=right-pane] [data-testid=job-details-scroll-container]'],
  title: ['h2:not(:empty)', 'h1'],
  company: ['a[href*="/co/"]', '.hiring_company_text'],
  location: ['a[href*="/co/"] ~ p'],
  text: ['.job_description', 'h2 + div'],
};
