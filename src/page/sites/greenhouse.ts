import type { SiteTable } from './site.ts';

/** Greenhouse: its hosted board, old and new. An employer's own page with `gh_jid` is read as any career page. */
export const greenhouse: SiteTable = {
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
};
