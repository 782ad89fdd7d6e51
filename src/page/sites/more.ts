import type { Site } from './site.ts';
import { tenant } from './workday.ts';

const NAME = '/meta[property="og:site_name"]';
const SHARED = '/meta[property="og:title"]';

/** What a small table says: hosts (the first one's first part is the site's id, if none is given), address of a posting, and the places of what page data does not tell. */
type Row = [hosts: string, posting: RegExp, more?: Partial<Site>];

/** Systems that employers run their career pages on, sorted by name. Those whose page data says everything have an address only. */
const EMPLOYER_ROWS: readonly Row[] = [
  ['avature.net', /\/JobDetail\/.{0,200}?(\d+)/, { company: [NAME], text: ['.article--details'] }],
  ['bamboohr.com', /^\/careers\/(\d+)/],
  ['breezy.hr', /^\/p\/(\w+)/, { title: ['.banner h1'], text: ['.description'] }],
  [
    'eightfold.ai',
    /^\/careers(?:\/job\/|.*[?&]pid=)(\d+)/,
    { title: ['.position-title'], location: ['.position-location'], text: ['.position-job-description'] },
  ],
  ['gusto.com', /^\/postings\/([\w-]+)/],
  [
    'jobvite.com',
    /\/job\/(\w+)/,
    {
      title: ['.jv-header'],
      location: [['.jv-job-detail-meta', /(?<![^|])[^|]+$/]],
      text: ['.jv-job-detail-description'],
    },
  ],
  [
    'oraclecloud.com',
    /\/CandidateExperience\/.*\/(?:job|preview)\/(\w+)/,
    {
      id: 'oracle',
      title: ['.job-details__title'],
      company: [NAME],
      location: ['.job-details__subtitle'],
      text: [{ all: '.job-details__description-content' }],
    },
  ],
  ['paylocity.com', /\/Jobs\/Details\/(\d+)/, { title: ['.job-preview-title'] }],
  ['personio.*', /^\/job\/(\d+)/, { title: ['h1.jb-title'], company: [['/title', / Jobs (?:at|bei) (.{1,120})$/]] }],
  [
    'phenompeople.com',
    /\/job\/([\w-]+)/,
    {
      id: 'phenom',
      marker: '[data-ph-at-id]',
      title: ['[data-ph-at-id=job-title]', 'h1'],
      location: ['[data-ph-at-id=job-location]'],
      text: ['[data-ph-at-id=job-description-text]'],
    },
  ],
  [
    'recruitee.com',
    /\/o\/([^/?#]+)/,
    {
      marker: '[data-component=PublicApp][data-props]',
      title: ['h1'],
      company: [NAME],
      text: [{ all: '[class*=custom-css-style-job-desc],h2[class*=custom-css-style-job] ~ *' }],
    },
  ],
  ['rippling.com', /\/jobs\/([\w-]{36})/],
  [
    'successfactors.*',
    /\/job\/(?:[^/]+\/){1,3}(\d{6,})/,
    {
      marker: '[data-careersite-propertyid]',
      title: ['[data-careersite-propertyid=title]'],
      location: ['[data-careersite-propertyid=location]', '[data-careersite-propertyid=city]'],
      text: ['[data-careersite-propertyid=description]', '.joqReqDescription'],
    },
  ],
  [
    'taleo.net',
    /\/jobdetail\.ftl.{0,200}[?&]job=(\w+)/,
    {
      title: ['[id*=reqTitleLinkAction]'],
      company: [tenant],
      text: [{ all: '.editablesection' }, '#requisitionDescriptionInterface'],
    },
  ],
  [
    'teamtailor.com',
    /\/jobs\/(\d+)/,
    {
      marker: 'main[data-controller*=careersite--jobs]',
      title: ['h1'],
      company: [NAME],
      text: ['section .prose:not(.prose-block)'],
    },
  ],
];

/** Boards that gather many employers' postings, sorted by name. */
const BOARD_ROWS: readonly Row[] = [
  [
    'builtin.com',
    /^\/job\/.*\/(\d+)/,
    {
      // Its city editions have hosts of their own. The facts are marked by icons only.
      marker: '[id^=job-post-body-].html-parsed-content',
      workMode: [':has(> * > .fa-house-building)'],
      pay: [':has(> * > .fa-sack-dollar)'],
      text: ['[id^=job-post-body-].html-parsed-content'],
    },
  ],
  [
    'dice.com',
    /^\/job-detail\/([\w-]+)/,
    {
      title: ['[data-testid=job-detail-header-card] h1', 'h1'],
      company: ['[data-testid=job-detail-header-card] a'],
      text: ['[data-testid=jobDescriptionHtml]'],
    },
  ],
  [
    'glassdoor.*',
    /^\/(?:job-listing|Job)\/.*[?&](?:jl|jobListingId)=(\d+)/,
    {
      pane: true,
      paneId: [['h1[id^=jd-job-title-]@id', /(?<!\d)\d+$/]],
      title: ['h1[id^=jd-job-title-]', '[data-test=job-details-header] [data-test=job-title]'],
      company: ['[class*=EmployerProfile_employerNameHeading]', '[data-test=employer-name]'],
      location: ['[data-test=location]'],
      pay: ['[data-test=detailSalary]', '[id^=jd-salary-]'],
      text: ['[class*=JobDetails_jobDescription__]'],
    },
  ],
  ['levels.fyi', /^\/jobs.*[?&]jobId=(\d+)/],
  [
    'seek.* jobstreet.* jobsdb.*',
    /(?:^\/job\/|[?&]jobId=)(\d+)/,
    {
      title: ['[data-automation=job-detail-title]'],
      company: ['[data-automation=advertiser-name]'],
      location: ['[data-automation=job-detail-location]'],
      employmentType: ['[data-automation=job-detail-work-type]'],
      pay: ['[data-automation=job-detail-salary]'],
      text: ['[data-automation=jobAdDetails]'],
    },
  ],
  [
    'simplyhired.*',
    /^\/(?:job\/|search.*[?&]job=)([\w-]+)/,
    {
      roots: ['aside:has([data-testid=viewJobTitle])'],
      title: ['[data-testid=viewJobTitle]'],
      company: ['[data-testid=viewJobCompanyName] [data-testid=detailText]', '[data-testid=viewJobCompanyName]'],
      location: ['[data-testid=viewJobCompanyLocation]'],
      pay: ['[data-testid=viewJobBodyJobCompensation]'],
      text: ['[data-testid=viewJobBodyJobFullDescriptionContent]'],
    },
  ],
  [
    'usajobs.gov',
    /^\/job\/(\d+)/,
    {
      title: ['h1'],
      company: ['.usajobs-joa-banner__dept'],
      pay: ['.usajobs-joa-summary__salary'],
      text: [{ all: '#duties,#requirements,#qualifications' }],
    },
  ],
  [
    'welcometothejungle.com',
    /\/companies\/[^/]+\/jobs\/([^/?#]+)/,
    {
      title: ['h2'],
      // "Head of Product – Acme – Permanent contract – Paris"
      company: [[SHARED, /^[^–]+– ([^–]+) –/]],
      location: [[SHARED, /– ([^–]+)$/]],
      employmentType: [[SHARED, /– ([^–]+) – [^–]+$/]],
      text: [{ all: '[data-testid^=job-section-]' }],
    },
  ],
  [
    'wellfound.com',
    /(?:^\/jobs\/|[?&]job_listing_id=)(\d+)/,
    { title: ['h1'], company: ['a[href*="/company/"]'], location: [['/title', /• ([^|]{1,80}) \|/]] },
  ],
  [
    'weworkremotely.com',
    /^\/remote-jobs\/([\w-]+)/,
    {
      title: ['.lis-container__header__hero__company-info__title', 'h1'],
      text: ['.lis-container__job__content__description'],
    },
  ],
  ['workatastartup.com', /^\/jobs\/(\d+)/, { company: ['.company-name'] }],
  [
    'ziprecruiter.*',
    /^\/(?:c\/.*\/Job\/|jobs\/[^/]+\/|jobs-search.*[?&]lk=)([\w-]+)/,
    {
      roots: ['[data-testid=right-pane] [data-testid=job-details-scroll-container]'],
      title: ['h2:not(:empty)', 'h1'],
      company: ['a[href*="/co/"]', '.hiring_company_text'],
      location: ['a[href*="/co/"] ~ p'],
      text: ['.job_description', 'h2 + div'],
    },
  ],
];

/** The sites of the small tables. */
export const MORE_SITES: readonly Site[] = [...EMPLOYER_ROWS, ...BOARD_ROWS].map(([hosts, pattern, more]) => ({
  id: hosts.split('.', 1)[0]!,
  hosts: hosts.split(' '),
  addresses: [{ kind: 'posting', pattern }],
  ...more,
}));
