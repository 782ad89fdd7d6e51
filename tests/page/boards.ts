import { DESCRIPTION, type ReadCase, type RefusedCase } from './case.ts';

/** Fixtures of sites with a small table. */
export const BOARDS: readonly ReadCase[] = [
  {
    page: 'eightfold-posting',
    posting: {
      title: 'Director of Product',
      company: 'Harbourlight',
      location: 'Cork, Ireland',
      url: 'https://harbourlight.eightfold.ai/careers/job/563100001234',
      id: '563100001234',
      site: 'eightfold',
    },
    text: [...DESCRIPTION],
    by: {
      title: 'site:eightfold/.position-title',
      company: 'generic',
      location: 'site:eightfold/.position-location',
      text: 'site:eightfold/.position-job-description',
    },
  },
  {
    page: 'personio-posting',
    posting: {
      title: 'Director of Product',
      company: 'Harbourlight',
      location: '',
      url: 'https://harbourlight.jobs.personio.de/job/2654999',
      id: '2654999',
      site: 'personio',
    },
    text: [...DESCRIPTION],
    by: { title: 'site:personio/h1.jb-title', company: 'site:personio/personioName', text: 'generic' },
  },
  {
    page: 'teamtailor-posting',
    posting: {
      title: 'Director of Product',
      company: 'Harbourlight',
      location: '',
      url: 'https://harbourlight.teamtailor.com/jobs/7522999-director-of-product',
      id: '7522999',
      site: 'teamtailor',
    },
    text: [...DESCRIPTION],
    by: {
      title: 'site:teamtailor/h1',
      company: 'site:teamtailor/meta[property="og:site_name"]',
      text: 'site:teamtailor/section .prose:not(.prose-block)',
    },
  },
  {
    page: 'simplyhired-posting',
    posting: {
      title: 'Director of Product',
      company: 'Harbourlight',
      location: 'Austin, TX',
      pay: [{ text: '$190,000 - $215,000 a year', by: 'site:simplyhired/[data-testid="viewJobBodyJobCompensation"]' }],
      url: 'https://www.simplyhired.com/job/uaQgGdVpkftHs03MxExRJs',
      id: 'uaQgGdVpkftHs03MxExRJs',
      site: 'simplyhired',
    },
    text: [...DESCRIPTION],
    by: {
      title: 'site:simplyhired/[data-testid="viewJobTitle"]',
      company: 'site:simplyhired/[data-testid="viewJobCompanyName"] [data-testid="detailText"]',
      location: 'site:simplyhired/[data-testid="viewJobCompanyLocation"]',
      text: 'site:simplyhired/[data-testid="viewJobBodyJobFullDescriptionContent"]',
      pay: 'site:simplyhired/[data-testid="viewJobBodyJobCompensation"]',
    },
  },
  {
    page: 'welcometothejungle-posting',
    posting: {
      title: 'Director of Product',
      company: 'Harbourlight',
      location: 'Cork',
      employmentType: 'Permanent contract',
      url: 'https://www.welcometothejungle.com/en/companies/harbourlight/jobs/director-of-product_cork_HARB_x1',
      id: 'director-of-product_cork_HARB_x1',
      site: 'welcometothejungle',
    },
    text: ['Job description', ...DESCRIPTION],
    by: {
      title: 'site:welcometothejungle/h2',
      company: 'site:welcometothejungle/rule',
      location: 'site:welcometothejungle/rule',
      text: 'site:welcometothejungle/[data-testid^="job-section-"]',
      employmentType: 'site:welcometothejungle/rule',
    },
  },
  {
    page: 'ziprecruiter-pane',
    posting: {
      title: 'Director of Product',
      company: 'Harbourlight',
      location: 'Austin, TX · On-site',
      workMode: 'onsite',
      url: 'https://www.ziprecruiter.com/jobs-search?lk=lKQx7Zw3yUOabc12',
      id: 'lKQx7Zw3yUOabc12',
      site: 'ziprecruiter',
    },
    text: [...DESCRIPTION],
    by: {
      title: 'site:ziprecruiter/h2:not(:empty)',
      company: 'site:ziprecruiter/a[href*="/co/"]',
      location: 'site:ziprecruiter/a[href*="/co/"] ~ p',
      text: 'site:ziprecruiter/h2 + div',
      workMode: 'site:ziprecruiter/a[href*="/co/"] ~ p',
    },
  },
];

/** Their lists, forms and closed postings. */
export const BOARDS_REFUSED: readonly RefusedCase[] = [
  { page: 'eightfold-list', code: 'not-a-posting' },
  { page: 'personio-gone', code: 'closed' },
  { page: 'teamtailor-list', code: 'not-a-posting' },
  { page: 'simplyhired-list', code: 'not-a-posting' },
  { page: 'welcometothejungle-company', code: 'not-a-posting' },
  { page: 'ziprecruiter-list', code: 'not-a-posting' },
];
