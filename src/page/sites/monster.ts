import type { SiteTable } from './site.ts';

/** Monster: page data says everything. */
export const monster: SiteTable = {
  hosts: ['monster.*'],
  posting: [/--([\w-]{36})/],
};
