import type { SiteTable } from './site.ts';

/** Google: its own career pages by their addresses. What its search shows beside a list of jobs is other sites' text, to be opened there. */
export const google: SiteTable = {
  id: 'google',
  hosts: ['www.google.com'],
  posting: [/\/jobs\/results\/(\d+)/],
  list: [/\/(search|results)/],
};
