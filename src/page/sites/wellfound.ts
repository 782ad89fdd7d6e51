import type { SiteTable } from './site.ts';

/** Wellfound: also as an overlay over lists; class names are hashed. */
export const wellfound: SiteTable = {
  hosts: ['wellfound.com'],
  posting: [/(?:^\/jobs\/|[?&]job_listing_id=)(\d+)/],
  title: ['h1'],
  company: ['a[href*="/company/"]'],
  location: [['/title', /• ([^|]{1,80}) \|/]],
};
