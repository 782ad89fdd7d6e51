import type { Site } from './site.ts';

/** Paylocity: page data says nearly everything. */
export const paylocity: Site = {
  id: 'paylocity',
  hosts: ['paylocity.com'],
  posting: [/\/Jobs\/Details\/(\d+)/],
  title: ['.job-preview-title'],
};
