import type { SiteTable } from './site.ts';

/** SimplyHired: the posting stands in the column beside the list. */
export const simplyhired: SiteTable = {
  hosts: ['simplyhired.*'],
  posting: [/^\/(?:job\/|search.*[?&]job=)([\w-]+)/],
  roots: ['aside:has([data-testid=viewJobTitle])'],
  title: ['[data-testid=viewJobTitle]'],
  company: ['[data-testid=viewJobCompanyName] [data-testid=detailText]', '[data-testid=viewJobCompanyName]'],
  location: ['[data-testid=viewJobCompanyLocation]'],
  pay: ['[data-testid=viewJobBodyJobCompensation]'],
  text: ['[data-testid=viewJobBodyJobFullDescriptionContent]'],
};
