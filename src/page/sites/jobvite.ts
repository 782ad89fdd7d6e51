import type { SiteTable } from './site.ts';

/** Jobvite: the line under the title ends with the place. */
export const jobvite: SiteTable = {
  hosts: ['jobvite.com'],
  posting: [/\/job\/(\w+)/],
  title: ['.jv-header'],
  location: [['.jv-job-detail-meta', /(?<![^|])[^|]+$/]],
  text: ['.jv-job-detail-description'],
};
