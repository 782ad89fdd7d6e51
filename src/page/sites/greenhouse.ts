import { type Claim, claims } from '../claims.ts';
import { dig, embeddedJson, textIn } from '../embedded.ts';
import type { Site, SitePage } from './site.ts';

/** Greenhouse: its hosted board, old and new. An employer's own page with `gh_jid` is read as any career page. */
export const greenhouse: Site = {
  id: 'greenhouse',
  hosts: ['greenhouse.io'],
  addresses: [
    { kind: 'posting', pattern: /^\/[^/?#]+\/jobs\/(\d+)/ },
    { kind: 'posting', pattern: /^\/embed\/job_app\?.*\btoken=(\d+)/, link: '$&' },
    { kind: 'list', pattern: /^/ },
  ],
  roots: ['main.job-post', '#app_body', '#main'],
  closed: '.job-post__closed',
  title: ['.job__title h1', 'h1.section-header', 'h1.app-title', 'h1'],
  company: [companyOf, '.company-name', '.logo img@alt'],
  location: ['.job__location', '.location'],
  pay: ['.job__pay-ranges .pay-range p:last-of-type', '.pay-range'],
  text: ['.job__description', '#content'],
  drop: '.application--container,#application,.job-alert',
  data,
};

/** The title "Job Application for Director of Product at Acme". */
function companyOf({ document }: SitePage): string {
  const title = document.title.trim();
  const at = title.lastIndexOf(' at ');
  return /^Job Application for /.test(title) && at > 0 ? title.slice(at + 4) : '';
}

function data({ document }: SitePage, toText: (html: string) => string): Claim[] {
  const routes = dig(embeddedJson(document, '__remixContext'), 'state', 'loaderData');
  for (const key of Object.keys(Object(routes))) {
    const post = dig(routes, key, 'jobPost');
    if (!post) continue;
    return claims('page-data', 0.75, {
      title: textIn(post, 'title'),
      company: textIn(post, 'company_name'),
      location: textIn(post, 'job_post_location'),
      postedAt: textIn(post, 'published_at'),
      text: toText(textIn(post, 'content')),
    });
  }
  return [];
}
