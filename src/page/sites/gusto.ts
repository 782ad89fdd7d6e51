import type { SiteTable } from './site.ts';

/** Gusto: no page data, and one heading for company, title and place. */
export const gusto: SiteTable = {
  hosts: ['gusto.com'],
  posting: [/^\/postings\/([\w-]+)/],
  title: ['h1 .text-3xl'],
  company: ['h1 .uppercase'],
  // "Cork · Full time"
  location: [['h1 .text-gray-900:not(.text-3xl)', /^[^·]+/]],
};
