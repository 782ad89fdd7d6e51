import type { SiteTable } from './site.ts';

/** Phenom: told by its attributes, for it serves employers' own domains. */
export const phenom: SiteTable = {
  id: 'phenom',
  hosts: ['phenompeople.com'],
  posting: [/\/job\/([\w-]+)/],
  marker: '[data-ph-at-id]',
  title: ['[data-ph-at-id=job-title]', 'h1'],
  location: ['[data-ph-at-id=job-location]'],
  text: ['[data-ph-at-id=job-description-text]'],
};
