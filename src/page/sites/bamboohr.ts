import type { SiteTable } from './site.ts';

/** BambooHR: page data says everything. */
export const bamboohr: SiteTable = {
  hosts: ['bamboohr.com'],
  posting: [/^\/careers\/(\d+)/],
};
