import type { SiteTable } from './site.ts';

/** A label of the left pane; its value stands after it. */
const FACT = '.ashby-job-posting-left-pane h2';

/** Ashby: its JSON-LD calls every job with remote days TELECOMMUTE; the left pane knows better. */
export const ashby: SiteTable = {
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  posting: [/^\/[^/]+\/([0-9a-f-]{36})/],
  list: [/^/],
  sameId: true,
  title: ['h1.ashby-job-posting-heading'],
  company: [['/title', / @ (.{1,120})$/]],
  location: [[FACT, /^Location$/, true]],
  employmentType: [[FACT, /^Employment Type$/, true]],
  workMode: [[FACT, /^Location Type$/, true]],
  pay: ['[class*=_compensationTierSummary_]'],
  text: ['[class*=_descriptionText_]', '#overview'],
};
