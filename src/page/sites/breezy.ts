import type { Site } from './site.ts';

/** Breezy: page data, pay included. */
export const breezy: Site = {
  id: 'breezy',
  hosts: ['breezy.hr'],
  posting: [/^\/p\/(\w+)/],
  title: ['.banner h1'],
  text: ['.description'],
};
