import type { SitePage, SiteTable } from './site.ts';

/** Workday: one layout for all tenants. Its page data goes stale when the visitor moves inside the application. */
export const workday: SiteTable = {
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  posting: [
    /\/(?:job|details)\/[^?#]*_([A-Za-z]{0,8}-?\d[\w-]{0,40}?)(?:-\d)?\/?(?:[?#]|$)/,
    /\/(?:job|details)\/[^?#]/,
  ],
  list: [/^/],
  sameId: true,
  roots: ['[data-automation-id=jobPostingPage]', '[data-automation-id=job-posting-details]'],
  title: ['[data-automation-id=jobPostingHeader]', '/meta[property="og:title"]'],
  company: ['/meta[property="og:site_name"]', tenant],
  location: ['*[data-automation-id=locations] dd'],
  postedAt: ['[data-automation-id=postedOn] dd'],
  employmentType: ['[data-automation-id=time] dd'],
  workMode: ['[data-automation-id=remoteType] dd'],
  text: ['[data-automation-id=jobPostingDescription]', '/meta[property="og:description"]'],
};

/** `acme.wd5.myworkdayjobs.com` → "acme": better than nothing, and said to be unsure. */
export function tenant({ url }: SitePage): string {
  return /^\/(?:[a-z]{2}-[A-Z]{2}\/)?recruiting\/([^/]+)/.exec(url.pathname)?.[1] ?? url.hostname.split('.')[0] ?? '';
}
