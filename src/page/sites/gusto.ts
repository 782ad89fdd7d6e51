import type { Site } from './site.ts';

/** Gusto: no page data, and one heading for company, title and place. */
export const gusto: Site = {
  id: 'gusto',
  hosts: ['gusto.com'],
  posting: [/^\/postings\/([\w-]+)/],
};
