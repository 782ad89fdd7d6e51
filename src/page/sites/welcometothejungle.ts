import type { Site } from './site.ts';

/** Welcome to the Jungle: the share card's title names everything. */
export const welcometothejungle: Site = {
  id: 'welcometothejungle',
  hosts: ['welcometothejungle.com'],
  posting: [/\/companies\/[^/]+\/jobs\/([^/?#]+)/],
  title: ['h2'],
  // "Head of Product – Acme – Permanent contract – Paris"
  company: [['/meta[property="og:title"]', /^[^–]+– ([^–]+) –/]],
  location: [['/meta[property="og:title"]', /– ([^–]+)$/]],
  employmentType: [['/meta[property="og:title"]', /– ([^–]+) – [^–]+$/]],
  text: [{ all: '[data-testid^=job-section-]' }],
};
