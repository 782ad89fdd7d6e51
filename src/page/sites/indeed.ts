import { type Claim, claims } from '../claims.ts';
import { lineOf } from '../dom.ts';
import { dig, embeddedJson, textIn } from '../embedded.ts';
import type { Site, SitePage } from './site.ts';

const LINK = '/viewjob?jk=$1';
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
    '.jobsearch-ViewJobLayout--embedded',
    '.jobsearch-JobComponent',
    '.jobsearch-ViewJobLayout',
  ],
  paneId,
  skeleton: '.jobsearch-ViewJobSkeleton,[data-testid="viewJob-skeleton"]',
  closed: '[data-testid="jobsearch-JobInfoHeader-expired"],.jobsearch-JobInfoHeader-expiredHeader',
  title: [
    (page) =>
      lineOf(page.root.querySelector('[data-testid="jobsearch-JobInfoHeader-title"]')).replace(/ - job post$/i, ''),
    '[data-testid="vj-job-title"]',
    'h1.jobsearch-JobInfoHeader-title',
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-testid="vj-company-name"]',
    '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    (page) => metadata(page)[0] ?? '',
  ],
  location: [
    '[data-testid="inlineHeader-companyLocation"]',
    '[data-testid="job-location"]',
    '#jobLocationText',
    (page) => metadata(page).at(-1) ?? '',
  ],
  employmentType: ['[role="group"][aria-label="Job type"] [data-testid]', '[role="group"][aria-label="Job type"] li'],
  workMode: [
    (page) => lineOf(page.root.querySelector('[data-testid="inlineHeader-companyLocation"]')?.parentElement),
    (page) => metadata(page).join(' '),
  ],
  pay: [
    '#salaryInfoAndJobType span',
    (page) => lineOf(page.root.querySelector('[role="group"][aria-label="Pay"]')).replace(/^Pay\s?/, ''),
    (page) =>
      /[$£€]\s?\d[^•·]{0,50}/.exec(lineOf(page.root.querySelector('[data-testid="structured-job-summary"]')))?.[0] ??
      '',
  ],
  text: [
    '#jobDescriptionText',
    '.simple-job-description-html',
    '.react-native-html-content',
    '[data-testid="vj-job-description"]',
    '[data-testid="vj-job-description-heading"] + *',
  ],
  data,
};

/** Ids that links of the pane carry; the highlighted card moves before the text does and is no proof. */
function paneId({ root, url }: SitePage): string {
  if (!url.searchParams.has('vjk')) return '';
  const href = root.querySelector('a[href*="fromjk="]')?.getAttribute('href') ?? '';
  const button = root.querySelector('[data-indeed-apply-jk]')?.getAttribute('data-indeed-apply-jk') ?? '';
  return /fromjk=([0-9a-f]{16})/.exec(href)?.[1] ?? button;
}

/** The line "Acme · 3.9 · Berlin · Hybrid work" without ratings. */
function metadata({ root }: SitePage): string[] {
  const box = root.querySelector('[data-testid="company-info-metadata"]');
  if (!box) return [];
  const parts = Array.from(box.querySelectorAll('[dir],a,span')).filter((part) => part.children.length === 0);
  const words = parts.flatMap((part) => lineOf(part).split(/[•·]/)).map((part) => part.trim());
  return [...new Set(words.filter((part) => part !== '' && !RATING.test(part)))];
}

/** `_initialData` describes the page as first loaded: read only where its key is this posting's. */
function data({ document, id }: SitePage, toText: (html: string) => string): Claim[] {
  const all = embeddedJson(document, '_initialData');
  if (!all || (id !== '' && textIn(all, 'jobKey') !== id)) return [];
  const model = dig(all, 'jobInfoWrapperModel', 'jobInfoModel');
  const header = dig(model, 'jobInfoHeaderModel');
  const salary = dig(all, 'salaryInfoModel');
  const [low, high] = [textIn(salary, 'salaryMin'), textIn(salary, 'salaryMax')];
  const made = claims('page-data', 0.75, {
    title: textIn(header, 'jobTitle'),
    company: textIn(header, 'companyName'),
    location: textIn(header, 'formattedLocation'),
    text: toText(textIn(model, 'sanitizedJobDescription')),
    pay:
      low && `${textIn(salary, 'salaryCurrency')} ${low}–${high || low} ${textIn(salary, 'salaryType').toLowerCase()}`,
  });
  const estimated = textIn(salary, 'salarySource') === 'EXTRACTION';
  return made.map((claim) => (claim.field === 'pay' && estimated ? { ...claim, confidence: 0.5, estimated } : claim));
}
