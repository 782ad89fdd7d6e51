import type { SiteTable } from './site.ts';

/** Paylocity: page data says nearly everything. */
export const paylocity: SiteTable = {
  hosts: ['paylocity.com'],
  posting: [/\/Jobs\/Details\/(\d+)/],
  title: ['.job-preview-title'],
  // "Acme Inc [175255]"
  company: [['#LayoutLogoName', /^[^[]+/]],
  // "Cork • Product"
  location: [['.preview-location', /^[^•]+/]],
  text: ['.job-preview-details'],
};
