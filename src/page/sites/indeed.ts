import { first } from '../search.ts';
import type { SitePage, SiteTable } from './site.ts';

const LINK = '/viewjob?jk=$1';
/** The line "Acme 3.9 · Berlin · Hybrid work". */
const FACTS = '[data-testid=company-info-metadata]';

/** Indeed: the classic page and the React Native one, alone or in a pane beside a list. */
export const indeed: SiteTable = {
  hosts: ['indeed.com'],
  apply: [[/^\/(?:applystart|indeedapply).*[?&]jk=([0-9a-f]{16})/, LINK]],
  posting: [
    [/[?&]vjk=([0-9a-f]{16})/, LINK],
    [/^\/(?:m\/)?(?:viewjob|rc\/clk).*[?&]jk=([0-9a-f]{16})/, LINK],
  ],
  list: [/^\/(?:$|jobs\b|q-|\?|cmp\/|career)/],
  roots: ['[data-testid=viewjob-main-content]', '#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane'],
  paneId: [paneId],
  title: [['[data-testid=jobsearch-JobInfoHeader-title]', /^(.+?)(?: - job post)?$/i], '[data-testid=vj-job-title]'],
  company: [
    '[data-testid=inlineHeader-companyName]',
    '[data-testid=vj-company-name]',
    `${FACTS} a[href*="/cmp/"]`,
    [FACTS, /^[^•·\d]+/],
  ],
  location: [
    '[data-testid=inlineHeader-companyLocation]',
    '#jobLocationText',
    [FACTS, /[•·] ?([^•·\d][^•·]{0,60}?)(?: ?[•·] ?\w+ work)?$/],
  ],
  employmentType: ['[role=group][aria-label="Job type"] li'],
  workMode: [':has(> [data-testid=inlineHeader-companyLocation])', FACTS],
  pay: [
    '#salaryInfoAndJobType span',
    ['[role=group][aria-label=Pay]', /^(?:Pay\s?)?(.+)/],
    '[data-testid=structured-job-summary]',
  ],
  text: [
    '#jobDescriptionText',
    '.simple-job-description-html',
    '.react-native-html-content',
    '[data-testid=vj-job-description-heading] + *',
  ],
};

/** Ids that links of the pane carry; the highlighted card moves before the text does and is no proof. */
function paneId({ root, url }: SitePage): string {
  if (!url.searchParams.has('vjk')) return '';
  const href = first(root, 'a[href*="fromjk="]')?.getAttribute('href') ?? '';
  return /fromjk=([0-9a-f]{16})/.exec(href)?.[1] ?? '';
}
