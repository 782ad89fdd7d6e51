import type { SiteTable } from './site.ts';

/** startup.jobs: page data says everything. */
export const startup: SiteTable = {
  hosts: ['startup.jobs'],
  posting: [/^\/[^/?]+-(\d+)/],
};
