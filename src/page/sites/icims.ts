import type { SiteTable } from './site.ts';

/** A label of the header; its value stands after it. */
const FIELD = '.iCIMS_JobHeaderGroup dt';

/** iCIMS: the posting stands in a frame; the page around it is the employer's. */
export const icims: SiteTable = {
  hosts: ['icims.com'],
  apply: [[/^\/jobs\/(\d+)\/.*(?:\/login|[?&]mode=apply)/, '/jobs/$1/job']],
  posting: [/^\/jobs\/(\d+)\//],
  list: [/^\/jobs\/(?:search|intro)/],
  frame: 'iframe#icims_content_iframe',
  roots: ['.iCIMS_MainWrapper'],
  title: ['h1.iCIMS_Header', 'h1'],
  location: ['.header.left span:not(.field-label)', [FIELD, /location/i, true]],
  employmentType: [[FIELD, /type/i, true]],
  workMode: [[FIELD, /remote|location type/i, true]],
  pay: [[FIELD, /salary|pay|compensation/i, true]],
  text: [{ all: '.iCIMS_InfoMsg_Job,.iCIMS_Expandable_Text', except: '.iCIMS_InfoMsg_Job *' }, '.iCIMS_JobContent'],
};
