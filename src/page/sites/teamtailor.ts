import type { SiteTable } from './site.ts';

/** Teamtailor: told by its controller on employers' own domains. */
export const teamtailor: SiteTable = {
  hosts: ['teamtailor.com'],
  posting: [/\/jobs\/(\d+)/],
  marker: 'main[data-controller*=careersite--jobs]',
  title: ['h1'],
  company: ['/meta[property="og:site_name"]'],
  text: ['section .prose:not(.prose-block)'],
};
