import type { SiteTable } from './site.ts';

/** Breezy: page data, pay included. */
export const breezy: SiteTable = {
  hosts: ['breezy.hr'],
  posting: [/^\/p\/(\w+)/],
  title: ['.banner h1'],
  text: ['.description'],
};
