import type { SiteTable } from './site.ts';

/** Eightfold: a list with the posting beside it; `pid` names the one that is open. */
export const eightfold: SiteTable = {
  hosts: ['eightfold.ai'],
  posting: [/^\/careers(?:\/job\/|.*[?&]pid=)(\d+)/],
  title: ['.position-title'],
  location: ['.position-location'],
  text: ['.position-job-description'],
};
