import { lineOf } from '../dom.ts';
import type { Site, SitePage } from './site.ts';

/** iCIMS: the posting stands in a frame; the page around it is the employer's. */
export const icims: Site = {
  id: 'icims',
  hosts: ['icims.com'],
  addresses: [
    { kind: 'apply', pattern: /^\/jobs\/\d+\/.*(?:\/login|[?&]mode=apply)/ },
    { kind: 'posting', pattern: /^\/jobs\/(\d+)\// },
    { kind: 'list', pattern: /^\/jobs\/(?:search|intro)/ },
  ],
  frame: 'iframe#icims_content_iframe',
  roots: ['.iCIMS_MainWrapper'],
  title: ['h1.iCIMS_Header', 'h1'],
  location: ['.header.left span:not(.field-label)', headerField(/location/i)],
  employmentType: [headerField(/type/i)],
  workMode: [headerField(/remote|location type/i)],
  pay: [headerField(/salary|pay|compensation/i)],
  text: [{ all: '.iCIMS_InfoMsg_Job,.iCIMS_Expandable_Text', except: '.iCIMS_InfoMsg_Job *' }, '.iCIMS_JobContent'],
};

/** The value beside a label of the header. */
function headerField(label: RegExp): (page: SitePage) => string {
  return ({ root }) => {
    for (const term of root.querySelectorAll('.iCIMS_JobHeaderGroup dt')) {
      if (label.test(lineOf(term))) return lineOf(term.nextElementSibling);
    }
    return '';
  };
}
