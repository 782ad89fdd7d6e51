import type { SiteTable } from './site.ts';

/** Work at a Startup: page data, else the page's own. */
export const workatastartup: SiteTable = {
  hosts: ['workatastartup.com'],
  posting: [/^\/jobs\/(\d+)/],
  company: ['.company-name'],
};
