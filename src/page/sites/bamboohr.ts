import type { Site } from './site.ts';

/** BambooHR: page data says everything. */
export const bamboohr: Site = {
  id: 'bamboohr',
  hosts: ['bamboohr.com'],
  posting: [/^\/careers\/(\d+)/],
};
