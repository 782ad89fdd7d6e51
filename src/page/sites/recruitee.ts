import type { SiteTable } from './site.ts';

/** Recruitee: class names are hashed but for their beginning. */
export const recruitee: SiteTable = {
  hosts: ['recruitee.com'],
  posting: [/\/o\/([^/?#]+)/],
  marker: '[data-component=PublicApp][data-props]',
  title: ['h1'],
  company: ['/meta[property="og:site_name"]'],
  text: [{ all: '[class*=custom-css-style-job-desc],h2[class*=custom-css-style-job] ~ *' }],
};
