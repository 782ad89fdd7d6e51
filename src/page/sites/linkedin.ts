import { fold } from '../claims.ts';
import { lineOf } from '../dom.ts';
import { all } from '../search.ts';
import type { SitePage, SiteTable } from './site.ts';

const VIEWED = /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/;
const VIEW = 'https://www.linkedin.com/jobs/view/$1/';
const ABOUT = '[componentkey^=JobDetails_AboutTheJob],[id^=JobDetails_AboutTheJob]';
/** Above the description; boxes about the company and offers carry a component's name. */
const LINE = 'p:not([data-sdui-component] p)';
const TOLD = '.job-details-jobs-unified-top-card__primary-description-container .tvm__text';
/** The short pills under the title: pay, way of working, type. Found by what they say, for their order varies. */
const PILL =
  '.job-details-fit-level-preferences :is(strong,button),' +
  'a[href*="/jobs/view/$1"],a[href*="currentJobId=$1"],.description__job-criteria-text';

/** LinkedIn: hashed server-driven pages (2026), the classic two panes, and the public page for guests. */
export const linkedin: SiteTable = {
  hosts: ['linkedin.com'],
  posting: [
    [/^\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/, VIEW],
    [/^\/jobs\/.*[?&]currentJobId=(\d{6,})/, VIEW],
  ],
  list: [/^/],
  pane: true,
  roots: [
    '[data-sdui-screen$=".SemanticJobDetails"]',
    '.jobs-search__job-details--container',
    '.jobs-details',
    '[data-testid=lazy-column]:has([componentkey^=JobDetails_])',
    '[data-sdui-screen$=".JobDetails"]',
    '.jobs-guest-details,main:has(.top-card-layout__title)',
  ],
  paneId: [
    ['[componentkey^=JobDetails_AboutTheJob]@componentkey', /\d{6,}/],
    ['[id^=JobDetails_AboutTheJob]@id', /\d{6,}/],
    ['.job-details-jobs-unified-top-card__job-title a@href', VIEWED],
    '.jobs-apply-button@data-job-id',
  ],
  wall: '.authwall-join-form,form.login__form',
  title: [
    '.job-details-jobs-unified-top-card__job-title h1',
    'h1.top-card-layout__title',
    topCardTitle,
    ['/title', /^(?:\(\d+\+?\) )?(.+) \| [^|]+ \| LinkedIn$/],
  ],
  company: [
    '.job-details-jobs-unified-top-card__company-name a',
    'a.topcard__org-name-link',
    'a[href*="/company/"]:not([data-sdui-component] a)',
    ['/title', /\| ([^|]+) \| LinkedIn$/],
  ],
  // "London Area, United Kingdom · 3 days ago · Over 100 applicants"
  location: [TOLD, '.topcard__flavor--bullet', [LINE, /^([^·]+) · .{0,60}\b(?:ago|applicants?|clicked apply)\b/]],
  postedAt: [[TOLD, /^.{0,60}\bago\b.{0,20}$/], '.posted-time-ago__text', [LINE, / · ([^·]{0,60}\bago)\b/]],
  employmentType: [[PILL, /(?:^|· )(full-time|part-time|contract|temporary|internship|volunteer)(?: ·|$)/i]],
  workMode: [[PILL, /(?:^|· )(remote|hybrid|on-site)(?: ·|$)/i]],
  pay: [[PILL, /(?:^|· )([^·]{0,30}\d[^·/]{0,20}\/[^·]{2,20})(?: ·|$)/], '.salary.compensation__salary'],
  text: [
    `:is(${ABOUT}) [data-testid=expandable-text-box]`,
    '[data-sdui-component$=".aboutTheJob"] [data-testid=expandable-text-box]',
    ABOUT,
    '#job-details',
    '.jobs-box__html-content',
    '.jobs-description__content',
    '.show-more-less-html__markup',
  ],
  drop: '[data-testid=expandable-text-button]',
};

/** The hashed page has no heading: its title is the line that the document's title begins with. */
function topCardTitle({ titles, root }: SitePage): string {
  const title = ` ${fold((titles[0] ?? '').replace(/^\(\d+\+?\) /, ''))} `;
  const line = all(root, LINE, 60).find((one) => {
    const words = fold(lineOf(one));
    return words && title.startsWith(` ${words} `);
  });
  return lineOf(line);
}
