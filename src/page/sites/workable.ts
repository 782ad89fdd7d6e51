import type { SiteTable } from './site.ts';

/** Workable: three sections make the description. */
export const workable: SiteTable = {
  hosts: ['workable.com'],
  posting: [/\/j\/([A-Z0-9]{6,})/, /^\/view\/([^/?#]+)/],
  list: [/^/],
  title: ['[data-ui=job-title]', 'h1'],
  company: [['/title', /^.* - (.{1,120})$/]],
  location: ['[data-ui=job-location]'],
  employmentType: ['[data-ui=job-type]'],
  workMode: ['[data-ui=job-workplace]'],
  text: [
    { all: '[data-ui=job-description],[data-ui=job-requirements],[data-ui=job-benefits]' },
    { all: '[data-ui^=job-breakdown-][data-ui$="-parsed-html"]' },
  ],
};
