import type { SiteTable } from './site.ts';

/** Built In and its city editions, which have hosts of their own. The facts are marked by icons only; what stands above the description is a machine's summary. */
export const builtin: SiteTable = {
  hosts: ['builtin.com'],
  posting: [/^\/job\/.*\/(\d+)/],
  marker: '[id^=job-post-body-].html-parsed-content',
  workMode: [':has(> * > .fa-house-building)'],
  pay: [':has(> * > .fa-sack-dollar)'],
  text: ['[id^=job-post-body-].html-parsed-content'],
};
