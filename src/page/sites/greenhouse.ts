import type { Site } from './site.ts';

/** The loader's key holds the route's name, which changes. */
const POST = 'state.loaderData.*.jobPost';

/** Greenhouse: its hosted board, old and new. An employer's own page with `gh_jid` is read as any career page. */
export const greenhouse: Site = {
  id: 'greenhouse',
  hosts: ['greenhouse.io'],
  posting: [/^\/[^/?#]+\/jobs\/(\d+)/, [/^\/embed\/job_app\?.*\btoken=(\d+)/, '$&']],
  list: [/^/],
  roots: ['main.job-post'],
  title: ['.job__title h1', 'h1'],
  // "Job Application for Director of Product at Acme"
  company: [['/title', /^Job Application for .+ at (.{1,120})$/], '.logo img@alt'],
  location: ['.job__location'],
  pay: ['.job__pay-ranges .pay-range p:last-of-type', '.pay-range'],
  text: ['.job__description'],
  data: {
    variable: '__remixContext',
    fields: {
      title: `${POST}.title`,
      company: `${POST}.company_name`,
      postedAt: `${POST}.published_at`,
      text: `${POST}.content`,
    },
  },
};
