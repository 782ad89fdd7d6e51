import { lineOf, metaOf } from '../dom.ts';
import type { Site, SitePage } from './site.ts';

const NAME = '/meta[property="og:site_name"]';

/** What a small table says: id, hosts, address of a posting, and the selectors of text, title and place where page data does not tell. */
type Row = [id: string, hosts: string, posting: RegExp, more?: Partial<Site>];

/** Systems that employers run their career pages on, sorted by id. Those whose page data says everything (Avature, Breezy, Jobvite, Paylocity, Phenom, Rippling) need no row. */
const EMPLOYER_ROWS: readonly Row[] = [
  [
    'eightfold',
    'eightfold.ai',
    /^\/careers(?:\/job\/|.*[?&]pid=)(\d+)/,
    { title: ['.position-title'], location: ['.position-location'], text: ['.position-job-description'] },
  ],
  [
    'oracle',
    'oraclecloud.com',
    /\/CandidateExperience\/.*\/(?:job|preview)\/(\w+)/,
    {
      title: ['.job-details__title'],
      company: [NAME],
      location: ['.job-details__subtitle'],
      text: [{ all: '.job-details__description-content' }],
    },
  ],
  [
    'personio',
    'jobs.personio.de jobs.personio.com',
    /^\/job\/(\d+)/,
    { title: ['h1.jb-title'], company: [personioName] },
  ],
  [
    'recruitee',
    'recruitee.com',
    /\/o\/([^/?#]+)/,
    {
      marker: '[data-component="PublicApp"][data-props]',
      title: ['h1'],
      company: [NAME],
      text: [{ all: '[class*="custom-css-style-job-desc"],h2[class*="custom-css-style-job"] ~ *' }],
    },
  ],
  [
    'successfactors',
    'successfactors.com successfactors.eu',
    /\/job\/(?:[^/]+\/){1,3}(\d{6,})/,
    {
      marker: '[data-careersite-propertyid]',
      title: ['[data-careersite-propertyid="title"]'],
      location: ['[data-careersite-propertyid="location"]', '[data-careersite-propertyid="city"]'],
      text: ['[data-careersite-propertyid="description"]', '.joqReqDescription'],
    },
  ],
  [
    'teamtailor',
    'teamtailor.com',
    /\/jobs\/(\d+)/,
    {
      marker: 'main[data-controller*="careersite--jobs"]',
      title: ['h1'],
      company: [NAME],
      text: ['section .prose:not(.prose-block)'],
    },
  ],
];

/** Boards that gather many employers' postings, sorted by id. Those whose page data says everything or is plainly built (Dice, Levels.fyi, Monster, We Work Remotely, Wellfound) need no row. */
const BOARD_ROWS: readonly Row[] = [
  [
    'builtin',
    'builtin.com builtinnyc.com builtinsf.com builtinboston.com',
    /^\/job\/.*\/(\d+)/,
    {
      workMode: [beside('.fa-house-building')],
      pay: [beside('.fa-sack-dollar')],
      text: ['[id^="job-post-body-"].html-parsed-content'],
    },
  ],
  [
    'glassdoor',
    'glassdoor.*',
    /^\/(?:job-listing|Job)\/.*[?&](?:jl|jobListingId)=(\d+)/,
    {
      pane: true,
      paneId: ({ root }) => /(?<!\d)\d{6,}$/.exec(root.querySelector('h1[id^="jd-job-title-"]')?.id ?? '')?.[0] ?? '',
      title: ['h1[id^="jd-job-title-"]', '[data-test="job-details-header"] [data-test="job-title"]'],
      company: ['[class*="EmployerProfile_employerNameHeading"]', '[data-test="employer-name"]'],
      location: ['[data-test="location"]'],
      pay: ['[data-test="detailSalary"]', '[id^="jd-salary-"]'],
      text: ['[class*="JobDetails_jobDescription__"]'],
    },
  ],
  [
    'seek',
    'seek.com.au seek.co.nz jobstreet.com jobsdb.com',
    /(?:^\/job\/|[?&]jobId=)(\d+)/,
    {
      title: ['[data-automation="job-detail-title"]'],
      company: ['[data-automation="advertiser-name"]'],
      location: ['[data-automation="job-detail-location"]'],
      employmentType: ['[data-automation="job-detail-work-type"]'],
      pay: ['[data-automation="job-detail-salary"]'],
      text: ['[data-automation="jobAdDetails"]'],
    },
  ],
  [
    'simplyhired',
    'simplyhired.*',
    /^\/(?:job\/|search.*[?&]job=)([\w-]+)/,
    {
      roots: ['aside:has([data-testid="viewJobTitle"])'],
      title: ['[data-testid="viewJobTitle"]'],
      company: ['[data-testid="viewJobCompanyName"] [data-testid="detailText"]', '[data-testid="viewJobCompanyName"]'],
      location: ['[data-testid="viewJobCompanyLocation"]'],
      pay: ['[data-testid="viewJobBodyJobCompensation"]'],
      text: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
    },
  ],
  [
    'welcometothejungle',
    'welcometothejungle.com',
    /\/companies\/[^/]+\/jobs\/([^/?#]+)/,
    {
      title: ['h2'],
      company: [shared(1)],
      location: [shared(3)],
      employmentType: [shared(2)],
      text: [{ all: '[data-testid^="job-section-"]' }],
    },
  ],
  [
    'ziprecruiter',
    'ziprecruiter.*',
    /^\/(?:c\/.*\/Job\/|jobs\/[^/]+\/|jobs-search.*[?&]lk=)([\w-]+)/,
    {
      roots: ['[data-testid="right-pane"] [data-testid="job-details-scroll-container"]'],
      title: ['h2:not(:empty)', 'h1'],
      company: ['a[href*="/co/"]', '.hiring_company_text'],
      location: ['a[href*="/co/"] ~ p', 'a[href*="/co/"] + *'],
      text: ['.job_description', 'h2 + div'],
    },
  ],
];

/** The sites of the small tables. */
export const MORE_SITES: readonly Site[] = [...EMPLOYER_ROWS, ...BOARD_ROWS].map(([id, hosts, pattern, more]) => ({
  id,
  hosts: hosts.split(' '),
  addresses: [{ kind: 'posting', pattern }],
  ...more,
}));

function personioName({ document }: SitePage): string {
  return / (?:Jobs at|Jobs bei) (.{1,120})$/.exec(document.title)?.[1] ?? '';
}

/** The words beside an icon: Built In marks its facts by icons only. */
function beside(icon: string): (page: SitePage) => string {
  return ({ root }) => lineOf(root.querySelector(icon)?.parentElement?.parentElement);
}

/** A part of the share card's title "Head of Product – Acme – Permanent contract – Paris". */
function shared(at: number): (page: SitePage) => string {
  return ({ document }) => metaOf(document, 'og:title').split(' – ')[at] ?? '';
}
