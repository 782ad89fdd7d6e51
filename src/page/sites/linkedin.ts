import { fold } from '../claims.ts';
import { all, lineOf } from '../dom.ts';
import type { Site, SitePage } from './site.ts';

const VIEW = 'https://www.linkedin.com/jobs/view/$1/';
const ABOUT = '[componentkey^="JobDetails_AboutTheJob"],[id^="JobDetails_AboutTheJob"]';
const MONEY = /[$£€₹¥]|\b(?:USD|GBP|EUR|CAD|AUD|INR|CHF|SGD)\b/;

/** LinkedIn: hashed server-driven pages (2026), the classic two panes, and the public page for guests. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  addresses: [
    { kind: 'posting', pattern: /^\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/, link: VIEW },
    { kind: 'posting', pattern: /^\/jobs\/.*[?&]currentJobId=(\d{6,})/, link: VIEW },
    { kind: 'posting', pattern: /^\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,})/, link: VIEW },
    { kind: 'list', pattern: /^/ },
  ],
  pane: true,
  roots: [
    '[data-sdui-screen$=".SemanticJobDetails"]',
    '.jobs-search__job-details--container',
    '.jobs-details',
    '[data-testid="lazy-column"]:has([componentkey^="JobDetails_"])',
    '[data-sdui-screen$=".JobDetails"]',
    '.jobs-guest-details,main:has(.top-card-layout__title)',
  ],
  paneId,
  skeleton: '.jobs-search__job-details--container,.scaffold-skeleton-container',
  wall: '.authwall-join-form,form.login__form',
  title: ['.job-details-jobs-unified-top-card__job-title h1', 'h1.top-card-layout__title', topCardTitle, titleSegment],
  company: [
    '.job-details-jobs-unified-top-card__company-name a',
    'a.topcard__org-name-link',
    topCardCompany,
    companySegment,
  ],
  location: [
    '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
    '.topcard__flavor--bullet',
    (page) => topCardLine(page).split(' · ')[0] ?? '',
  ],
  postedAt: [
    (page) => named(page, '.job-details-jobs-unified-top-card__primary-description-container .tvm__text', /\bago\b/),
    '.posted-time-ago__text',
    (page) =>
      topCardLine(page)
        .split(' · ')
        .find((part) => /\bago\b/.test(part)) ?? '',
  ],
  employmentType: [(page) => chip(page, /^(?:full-time|part-time|contract|temporary|internship|volunteer)$/i)],
  workMode: [(page) => chip(page, /^(?:remote|hybrid|on-site)$/i)],
  pay: [(page) => chip(page, MONEY), '.salary.compensation__salary'],
  text: [
    `:is(${ABOUT}) [data-testid="expandable-text-box"]`,
    '[data-sdui-component$=".aboutTheJob"] [data-testid="expandable-text-box"]',
    ABOUT,
    '[data-sdui-component$=".aboutTheJob"]',
    '#job-details',
    '.jobs-box__html-content',
    '.jobs-description__content',
    '.show-more-less-html__markup',
  ],
  drop: '[data-testid="expandable-text-button"]',
};

function paneId({ root, document }: SitePage): string {
  const about = root.querySelector(ABOUT);
  const key = about?.getAttribute('componentkey') ?? about?.id ?? '';
  const title = root.querySelector('.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]');
  const href = title?.getAttribute('href') ?? '';
  const button = root.querySelector('.jobs-apply-button[data-job-id]');
  const guest = document.querySelector('link[rel="canonical"][href*="/jobs/view/"]')?.getAttribute('href') ?? '';
  return (
    /_(\d{6,})$/.exec(key)?.[1] ??
    /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/.exec(href)?.[1] ??
    button?.getAttribute('data-job-id') ??
    (root.querySelector('.top-card-layout__title') ? /(\d{6,})/.exec(guest)?.[1] : undefined) ??
    ''
  );
}

/** "(3) Director of Product | Acme | LinkedIn" → its parts; none when the title is not of that form. */
function segments({ document }: SitePage): string[] {
  const parts = document.title.replace(/^\(\d+\+?\) /, '').split(' | ');
  return parts.length >= 3 && parts.at(-1) === 'LinkedIn' ? parts.slice(0, -1) : [];
}

/** The hashed page has no heading: the title is the link to this posting, or the line after the company, that the document's title names too. */
function topCardTitle(page: SitePage): string {
  const link = page.id && page.root.querySelector(`p > a[href*="/jobs/view/${page.id}"]`);
  return lineOf(link || titleLine(page));
}

function titleSegment(page: SitePage): string {
  const parts = segments(page);
  return parts.slice(0, -1).join(' | ');
}

function companySegment(page: SitePage): string {
  return segments(page).at(-1) ?? '';
}

function topCardCompany({ root }: SitePage): string {
  for (const link of root.querySelectorAll('a[href*="/company/"]')) {
    const name = lineOf(link);
    if (name !== '' && !link.closest('[data-sdui-component]')) return name;
  }
  return '';
}

/** The paragraph that the document's title begins with. */
function titleLine({ document, root }: SitePage): Element | undefined {
  const title = ` ${fold(document.title.replace(/^\(\d+\+?\) /, ''))} `;
  return all(root, 'p', 60).find((line) => {
    const words = fold(lineOf(line));
    return words !== '' && title.startsWith(` ${words} `) && !line.closest('[data-sdui-component]');
  });
}

/** "London Area, United Kingdom · 3 days ago · Over 100 applicants": the line under the title. */
function topCardLine({ root }: SitePage): string {
  const lines = all(root, 'p', 60);
  const line = lines.find(
    (one) =>
      / · .{0,60}\b(?:ago|applicants?|clicked apply)\b/.test(lineOf(one)) && !one.closest('[data-sdui-component]'),
  );
  return lineOf(line);
}

function named({ root }: SitePage, selector: string, pattern: RegExp): string {
  return (
    all(root, selector)
      .map(lineOf)
      .find((text) => pattern.test(text)) ?? ''
  );
}

/** The short pills under the title: pay, way of working, type. Found by what they say, for their order varies. */
function chip(page: SitePage, pattern: RegExp): string {
  const pills =
    `.job-details-fit-level-preferences strong,.job-details-fit-level-preferences button,` +
    (page.id ? `a[href*="/jobs/view/${page.id}"],a[href*="currentJobId=${page.id}"],` : '') +
    '.description__job-criteria-text';
  for (const pill of page.root.querySelectorAll(pills)) {
    const text = lineOf(pill);
    const found = text.split(' · ').find((part) => part.length < 60 && pattern.test(part.trim()));
    if (found) return found.trim();
  }
  return '';
}
