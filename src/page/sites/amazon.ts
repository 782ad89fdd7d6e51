import type { SiteTable } from './site.ts';

/** Amazon Jobs: its addresses; the text is read by structure. */
export const amazon: SiteTable = {
  hosts: ['amazon.jobs'],
  posting: [/\/jobs\/(\w+)/],
};
