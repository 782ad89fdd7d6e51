import type { SiteTable } from './site.ts';

/** Glassdoor: two panes. Pay may be its own estimate, and says so. */
export const glassdoor: SiteTable = {
  hosts: ['glassdoor.*'],
  posting: [/^\/(?:job-listing|Job)\/.*[?&](?:jl|jobListingId)=(\d+)/],
  pane: true,
  paneId: [['h1[id^=jd-job-title-]@id', /(?<!\d)\d+$/]],
  title: ['h1[id^=jd-job-title-]', '[data-test=job-details-header] [data-test=job-title]'],
  company: ['[class*=EmployerProfile_employerNameHeading]', '[data-test=employer-name]'],
  location: ['[data-test=location]'],
  pay: ['[data-test=detailSalary]', '[id^=jd-salary-]'],
  text: ['[class*=JobDetails_jobDescription__]'],
};
