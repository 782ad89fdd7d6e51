import type { SiteTable } from './site.ts';

/** We Work Remotely: page data often with raw control characters, else these elements. */
export const weworkremotely: SiteTable = {
  hosts: ['weworkremotely.com'],
  posting: [/^\/remote-jobs\/([\w-]+)/],
  title: ['.lis-container__header__hero__company-info__title', 'h1'],
  text: ['.lis-container__job__content__description'],
};
