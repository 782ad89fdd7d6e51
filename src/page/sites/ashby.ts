import { lineOf } from '../dom.ts';
import type { Site, SitePage } from './site.ts';

/** Ashby: page data in `__appData`; its JSON-LD calls every job with remote days TELECOMMUTE. */
export const ashby: Site = {
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  addresses: [
    { kind: 'posting', pattern: /^\/[^/]+\/([0-9a-f-]{36})/ },
    { kind: 'list', pattern: /^/ },
  ],
  sameId: true,
  title: ['h1.ashby-job-posting-heading'],
  company: [({ document }) => document.title.split(' @ ').at(-1) ?? ''],
  location: [fact('Location')],
  employmentType: [fact('Employment Type')],
  workMode: [fact('Location Type')],
  pay: ['[class*="_compensationTierSummary_"]'],
  text: ['[class*="_descriptionText_"]', '#overview'],
  data: {
    variable: '__appData',
    id: 'posting.id',
    fields: {
      title: 'posting.title',
      company: 'organization.name',
      location: 'posting.locationName posting.secondaryLocationNames',
      text: 'posting.descriptionHtml',
      postedAt: 'posting.publishedDate',
      workMode: 'posting.workplaceType',
      pay: 'posting.compensationTierSummary',
    },
  },
};

/** A value of the left pane, which stands after its heading. */
function fact(label: string): (page: SitePage) => string {
  return ({ root }) => {
    for (const heading of root.querySelectorAll('.ashby-job-posting-left-pane h2')) {
      if (lineOf(heading) === label) return lineOf(heading.nextElementSibling);
    }
    return '';
  };
}
