import type { SiteTable } from './site.ts';

/** Levels.fyi: page data, with a description of plain text. */
export const levels: SiteTable = {
  hosts: ['levels.fyi'],
  posting: [/^\/jobs.*[?&]jobId=(\d+)/],
};
