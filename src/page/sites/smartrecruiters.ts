import type { SiteTable } from './site.ts';

/** SmartRecruiters: server-rendered microdata and its own elements. */
export const smartrecruiters: SiteTable = {
  hosts: ['smartrecruiters.com'],
  apply: [/^\/oneclick-ui\//],
  posting: [/^\/[^/]+\/(\d{6,})/],
  list: [/^/],
  roots: ['[itemtype*=JobPosting]', 'main'],
  title: ['h1.job-title'],
  company: ['/meta[property="og:site_name"]'],
  location: ['spl-job-location@formattedaddress'],
  workMode: ['spl-job-location@workplacetype'],
  text: ['[itemprop=description]', { all: '.job-section', except: '.job-section .job-section' }, '.job-sections'],
};
