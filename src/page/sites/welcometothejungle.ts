import type { SiteTable } from './site.ts';

/** Welcome to the Jungle: the share card's title names everything. */
export const welcometothejungle: SiteTable = {
  hosts: ['welcometothejungle.com'],
  posting: [/\/companies\/[^/]+\/jobs\/([^/?#]+)/, /^\/jobs\/([\w-]{6,})/],
  // "Head of Product, Acme" in its application, which was Otta
  title: [['h1', /^(.+), [^,]+$/], 'h2'],
  // "Head of Product – Acme – Permanent contract – Paris"
  company: [
    ['/meta[property="og:title"]', /^[^–]+– ([^–]+) –/],
    ['h1', /, ([^,]+)$/],
  ],
  location: [['/meta[property="og:title"]', /– ([^–]+)$/]],
  text: [{ all: '[data-testid^=job-section-]' }],
};
