import type { Site } from './site.ts';

/** Levels.fyi: page data, with a description of plain text. */
export const levels: Site = {
  id: 'levels',
  hosts: ['levels.fyi'],
  posting: [/^\/jobs.*[?&]jobId=(\d+)/],
};
