import type { SiteTable } from './site.ts';

/** RemoteOK: page data says everything. */
export const remoteok: SiteTable = {
  hosts: ['remoteok.com'],
  posting: [/^\/remote-jobs\/[^?]*-(\d+)/],
};
