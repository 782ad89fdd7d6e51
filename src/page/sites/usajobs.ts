import type { SiteTable } from './site.ts';

/** USAJobs: three sections make the description. */
export const usajobs: SiteTable = {
  hosts: ['usajobs.gov'],
  posting: [/^\/job\/(\d+)/],
  title: ['h1'],
  company: ['.usajobs-joa-banner__dept'],
  pay: ['.usajobs-joa-summary__salary'],
  text: [{ all: '#duties,#requirements,#qualifications' }],
};
