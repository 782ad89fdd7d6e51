import { type Claim, claims, workModeOf } from '../claims.ts';
import { lineOf } from '../dom.ts';
import { dig, embeddedJson, textIn } from '../embedded.ts';
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
  pay: ['[class*="_compensationTierSummary_"]', fact('Compensation')],
  text: ['#overview [class*="_descriptionText_"]', '[class*="_descriptionText_"]', '#overview'],
  data,
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

function data({ document, id }: SitePage, toText: (html: string) => string): Claim[] {
  const all = embeddedJson(document, '__appData');
  const posting = dig(all, 'posting');
  if (!posting || (id !== '' && textIn(posting, 'id') !== '' && textIn(posting, 'id') !== id)) return [];
  const others = dig(posting, 'secondaryLocationNames');
  const places = [textIn(posting, 'locationName'), ...(Array.isArray(others) ? others.map(String) : [])];
  return claims('page-data', 0.75, {
    title: textIn(posting, 'title'),
    company: textIn(all, 'organization', 'name'),
    location: places.filter(Boolean).join('; '),
    text: toText(textIn(posting, 'descriptionHtml')),
    postedAt: textIn(posting, 'publishedDate'),
    employmentType: textIn(posting, 'employmentType').replace(/([a-z])([A-Z])/g, '$1-$2'),
    workMode: workModeOf(textIn(posting, 'workplaceType').replace(/([a-z])([A-Z])/g, '$1-$2')),
    pay: textIn(posting, 'compensationTierSummary') || textIn(posting, 'scrapeableCompensationSalarySummary'),
  });
}
