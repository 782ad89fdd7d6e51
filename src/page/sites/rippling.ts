import type { SiteTable } from './site.ts';

/** Rippling: page data says everything. */
export const rippling: SiteTable = {
  hosts: ['rippling.com'],
  posting: [/\/jobs\/([\w-]{36})/],
};
