import type { Site } from './site.ts';

/** Rippling: page data says everything. */
export const rippling: Site = {
  id: 'rippling',
  hosts: ['rippling.com'],
  posting: [/\/jobs\/([\w-]{36})/],
};
