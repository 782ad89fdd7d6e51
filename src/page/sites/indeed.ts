import { all, lineOf } from '../dom.ts';
import type { Site, SitePage } from './site.ts';

const LINK = '/viewjob?jk=$1';
const HEADER = 'jobInfoWrapperModel.jobInfoModel.jobInfoHeaderModel';
const RATING = /^(?:[\d.,]+|·|•|-)$/;

/** Indeed: the classic page and the React Native one, alone or in a pane beside a list. */
export const indeed: Site = {
  id: 'indeed',
  hosts: ['indeed.com'],
  addresses: [
    { kind: 'posting', pattern: /[?&]vjk=([0-9a-f]{16})/, link: LINK },
    { kind: 'posting', pattern: /^\/(?:m\/)?(?:viewjob|rc\/clk).*[?&]jk=([0-9a-f]{16})/, link: LINK },
    { kind: 'apply', pattern: /^\/(?:applystart|indeedapply).*[?&]jk=([0-9a-f]{16})/, link: LINK },
    { kind: 'list', pattern: /^\/(?:$|jobs\b|q-|\?|cmp\/|career)/ },
  ],
  roots: [
    '[data-testid="viewjob-main-content"]',
    '#jobsearch-ViewjobPaneWrapper',
    '.jobsearch-RightPane',
    '.jobsearch-JobComponent',
  ],
  paneId,
  skeleton: '.jobsearch-ViewJobSkeleton,[data-testid="viewJob-skeleton"]',
  title: [
    (page) =>
      lineOf(page.root.querySelector('[data-testid="jobsearch-JobInfoHeader-title"]')).replace(/ - job post$/i, ''),
    '[data-testid="vj-job-title"]',
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-testid="vj-company-name"]',
    '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    (page) => metadata(page)[0] ?? '',
  ],
  location: ['[data-testid="inlineHeader-companyLocation"]', '#jobLocationText', (page) => metadata(page).at(-1) ?? ''],
  employmentType: ['[role="group"][aria-label="Job type"] li'],
  workMode: [
    (page) => lineOf(page.root.querySelector('[data-testid="inlineHeader-companyLocation"]')?.parentElement),
    (page) => metadata(page).join(' '),
  ],
  pay: [
    '#salaryInfoAndJobType span',
    (page) => lineOf(page.root.querySelector('[role="group"][aria-label="Pay"]')).replace(/^Pay\s?/, ''),
    '[data-testid="structured-job-summary"]',
  ],
  text: [
    '#jobDescriptionText',
    '.simple-job-description-html',
    '.react-native-html-content',
    '[data-testid="vj-job-description-heading"] + *',
  ],
  // It describes the page as first loaded, so only where its key is this posting's.
  data: {
    variable: '_initialData',
    id: 'jobKey',
    fields: {
      title: `${HEADER}.jobTitle`,
      company: `${HEADER}.companyName`,
      location: `${HEADER}.formattedLocation`,
      text: 'jobInfoWrapperModel.jobInfoModel.sanitizedJobDescription',
      pay: 'salaryInfoModel.salaryCurrency salaryInfoModel.salaryMin salaryInfoModel.salaryMax salaryInfoModel.salaryType',
    },
    estimated: ['salaryInfoModel.salarySource', 'EXTRACTION'],
  },
};

/** Ids that links of the pane carry; the highlighted card moves before the text does and is no proof. */
function paneId({ root, url }: SitePage): string {
  if (!url.searchParams.has('vjk')) return '';
  const href = root.querySelector('a[href*="fromjk="]')?.getAttribute('href') ?? '';
  return /fromjk=([0-9a-f]{16})/.exec(href)?.[1] ?? '';
}

/** The line "Acme · 3.9 · Berlin · Hybrid work" without ratings. */
function metadata({ root }: SitePage): string[] {
  const box = root.querySelector('[data-testid="company-info-metadata"]');
  if (!box) return [];
  const parts = all(box, '[dir],a,span').filter((part) => part.children.length === 0);
  const words = parts.flatMap((part) => lineOf(part).split(/[•·]/)).map((part) => part.trim());
  return [...new Set(words.filter((part) => part !== '' && !RATING.test(part)))];
}
