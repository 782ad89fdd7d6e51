import type { Site } from './site.ts';

/** Wellfound: also as an overlay over lists; class names are hashed. */
export const wellfound: Site = {
  id: 'wellfound',
  hosts: ['wellfound.com'],
  posting: [/(?:^\/jobs\/|[?&]job_listing_id=)(\d+)/],
  title: ['h1'],
  company: ['a[href*="/company/"]'],
  location: [['/title', /• ([^|]{1,80}) \|/]],
};
