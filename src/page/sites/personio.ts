import type { SiteTable } from './site.ts';

/** Personio: the description is read by structure, for its boxes have no lasting names. */
export const personio: SiteTable = {
  hosts: ['personio.*'],
  posting: [/^\/job\/(\d+)/],
  title: ['h1.jb-title'],
  company: [['/title', / Jobs (?:at|bei) (.{1,120})$/]],
};
