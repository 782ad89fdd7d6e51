import type { SiteTable } from './site.ts';

/** CareerBuilder: page data says everything. */
export const careerbuilder: SiteTable = {
  hosts: ['careerbuilder.com'],
  posting: [/^\/job\/(\w+)/],
};
