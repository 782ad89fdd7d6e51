import type { SiteTable } from './site.ts';
import { tenant } from './workday.ts';

/** Taleo: no page data; the employer's name stands in the host only. */
export const taleo: SiteTable = {
  hosts: ['taleo.net'],
  posting: [/\/jobdetail\.ftl.{0,200}[?&]job=(\w+)/],
  title: ['[id*=reqTitleLinkAction]'],
  company: [tenant],
  text: [{ all: '.editablesection' }, '#requisitionDescriptionInterface'],
};
