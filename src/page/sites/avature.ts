import type { SiteTable } from './site.ts';

/** Avature: employers style its pages as they like; page data tells the rest. */
export const avature: SiteTable = {
  hosts: ['avature.net'],
  posting: [/\/JobDetail\/.{0,200}?(\d+)/],
  company: ['/meta[property="og:site_name"]'],
  text: ['.article--details'],
};
