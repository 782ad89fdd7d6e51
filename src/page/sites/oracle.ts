import type { SiteTable } from './site.ts';

/** Oracle Recruiting: an application without page data; the description stands in several elements. */
export const oracle: SiteTable = {
  id: 'oracle',
  hosts: ['oraclecloud.com'],
  posting: [/\/CandidateExperience\/.*\/(?:job|preview)\/(\w+)/],
  title: ['.job-details__title'],
  company: ['/meta[property="og:site_name"]'],
  location: ['.job-details__subtitle'],
  text: [{ all: '.job-details__description-content' }],
};
