import type { Site } from './site.ts';

/** SmartRecruiters: server-rendered microdata and its own elements. */
export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  hosts: ['smartrecruiters.com'],
  addresses: [
    { kind: 'apply', pattern: /^\/oneclick-ui\// },
    { kind: 'posting', pattern: /^\/[^/]+\/(\d{6,})/ },
    { kind: 'list', pattern: /^/ },
  ],
  roots: ['[itemtype*="JobPosting"]', 'main'],
  title: ['h1.job-title', 'h1[itemprop="title"]'],
  company: ['[itemprop="hiringOrganization"] meta[itemprop="name"]@content', '/meta[property="og:site_name"]@content'],
  location: ['spl-job-location@formattedaddress', '[itemprop="jobLocation"]'],
  employmentType: ['[itemprop="employmentType"]'],
  workMode: ['spl-job-location@workplacetype'],
  postedAt: ['meta[itemprop="datePosted"]@content'],
  text: ['[itemprop="description"]', { all: '.job-section', except: '.job-section .job-section' }, '.job-sections'],
};
