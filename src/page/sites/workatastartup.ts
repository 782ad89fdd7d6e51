import type { Site } from './site.ts';

/** Work at a Startup: page data, else the page's own. */
export const workatastartup: Site = {
  id: 'workatastartup',
  hosts: ['workatastartup.com'],
  posting: [/^\/jobs\/(\d+)/],
  company: ['.company-name'],
};
