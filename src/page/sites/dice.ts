import type { SiteTable } from './site.ts';

/** Dice: page data; the header card where there is none. */
export const dice: SiteTable = {
  hosts: ['dice.com'],
  posting: [/^\/job-detail\/([\w-]+)/],
  title: ['[data-testid=job-detail-header-card] h1', 'h1'],
  company: ['[data-testid=job-detail-header-card] a'],
  text: ['[data-testid=jobDescriptionHtml]'],
};
