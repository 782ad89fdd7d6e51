import type { SiteTable } from './site.ts';

/** SEEK with its Asian sisters: no page data about the job; attributes for its own tests last. */
export const seek: SiteTable = {
  hosts: ['seek.*', 'jobstreet.*', 'jobsdb.*'],
  posting: [/(?:^\/job\/|[?&]jobId=)(\d+)/],
  title: ['[data-automation=job-detail-title]'],
  company: ['[data-automation=advertiser-name]'],
  location: ['[data-automation=job-detail-location]'],
  employmentType: ['[data-automation=job-detail-work-type]'],
  pay: ['[data-automation=job-detail-salary]'],
  text: ['[data-automation=jobAdDetails]'],
};
