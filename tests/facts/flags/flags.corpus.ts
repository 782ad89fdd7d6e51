import type { PostingInput } from '../../../src/page/posting.ts';

/** A posting and all its flags but `pay-missing`, which has its own test. */
export interface FlagRow {
  name: string;
  posting: Partial<PostingInput> & { text: string };
  now?: string;
  flags: readonly string[];
}

const PM = 'Product Manager';

export const FLAGS: readonly FlagRow[] = [
  {
    name: 'an ordinary job',
    posting: { title: PM, text: "What you'll do\n• Own the roadmap\n\nPay: $150,000 - $180,000" },
    flags: [],
  },
  {
    name: 'a 6-month contract',
    posting: { title: PM, text: 'This is a 6-month contract with a possible extension.' },
    flags: ['contract-or-interim'],
  },
  {
    name: 'contract-to-hire',
    posting: { title: PM, text: 'Position type: contract-to-hire.' },
    flags: ['contract-or-interim'],
  },
  {
    name: 'an interim title',
    posting: { title: 'Interim Head of Product', text: 'You will own the roadmap.' },
    flags: ['contract-or-interim', 'title-above-body'],
  },
  {
    name: 'a contract by page data',
    posting: { title: PM, text: 'Own the roadmap.', employmentType: 'CONTRACTOR' },
    flags: ['contract-or-interim'],
  },
  {
    name: 'a contract as subject',
    posting: {
      title: 'Product Manager, Smart Contracts',
      text: 'You will negotiate contracts and own a 6-month roadmap.',
    },
    flags: [],
  },
  {
    name: 'perks that contractors lack',
    posting: { title: PM, text: 'Benefits\n• Contract workers are not covered' },
    flags: [],
  },
  { name: 'no agencies of contractors', posting: { title: PM, text: 'No C2C, please.' }, flags: [] },
  {
    name: 'a first product hire',
    posting: { title: PM, text: 'You will be our first product hire.' },
    flags: ['first-product-hire'],
  },
  {
    name: 'a founding product manager',
    posting: { title: 'Founding Product Manager', text: 'Own the roadmap.' },
    flags: ['first-product-hire'],
  },
  {
    name: 'one of the first',
    posting: { title: PM, text: 'You will be one of our first product managers.' },
    flags: [],
  },
  {
    name: 'a first product, not a first hire',
    posting: { title: PM, text: 'You will launch our first product in Spain.' },
    flags: [],
  },
  {
    name: 'a first hire of another function',
    posting: { title: 'Product Designer', text: 'You will be our first product hire.' },
    flags: [],
  },
  {
    name: 'a client without a name',
    posting: { title: PM, text: 'Our client is looking for a PM in Leeds.' },
    flags: ['agency'],
  },
  {
    name: 'an agency by its name',
    posting: { title: PM, company: 'Northgate Staffing', text: 'Own the roadmap.' },
    flags: ['agency'],
  },
  {
    name: 'clients of the product',
    posting: { title: PM, text: "What you'll do\n• Understand what our client needs\n• Work on behalf of our users" },
    flags: [],
  },
  {
    name: 'agencies are told off',
    posting: { title: PM, text: 'Equal opportunity\nNo staffing agencies, please.' },
    flags: [],
  },
  {
    name: 'applications are closed',
    posting: { title: PM, text: 'We are no longer accepting applications.' },
    flags: ['closed-or-expired'],
  },
  { name: 'open until filled', posting: { title: PM, text: 'Open until the position is filled.' }, flags: [] },
  {
    name: 'past its date',
    posting: { title: PM, text: 'Own the roadmap.', validThrough: '2026-03-01' },
    now: '2026-04-01',
    flags: ['closed-or-expired'],
  },
  {
    name: 'before its date',
    posting: { title: PM, text: 'Own the roadmap.', validThrough: '2026-05-01' },
    now: '2026-04-01',
    flags: [],
  },
  {
    name: 'a date nobody can judge',
    posting: { title: PM, text: 'Own the roadmap.', validThrough: '2026-03-01' },
    flags: [],
  },
  {
    name: 'a deadline that has passed',
    posting: { title: PM, text: 'Application deadline: March 12, 2026' },
    now: '2026-04-01',
    flags: ['closed-or-expired'],
  },
  {
    name: 'a list that opens once another is closed',
    posting: { title: PM, text: 'We write to you once the Leeds 2026 applications have closed.' },
    flags: [],
  },
  {
    name: 'candidates at all levels, as the work',
    posting: {
      title: PM,
      text: "What you'll do\n• Recruit candidates at all levels\n• Test our applications at all levels",
    },
    flags: [],
  },
  {
    name: 'a deadline without a year, lately',
    posting: { title: PM, text: 'Applications close on 15 December' },
    now: '2027-01-10',
    flags: ['closed-or-expired'],
  },
  {
    name: 'a deadline without a year, to come',
    posting: { title: PM, text: 'Applications close on Friday, December 15th' },
    now: '2026-11-22',
    flags: [],
  },
  {
    name: 'a deadline without a year, after the day of the posting',
    posting: { title: PM, text: 'Apply by 3 March', postedAt: '2026-02-01' },
    now: '2026-10-01',
    flags: ['closed-or-expired'],
  },
  {
    name: 'a deadline without a year, in the year after the posting',
    posting: { title: PM, text: 'Apply by 3 March', postedAt: '2026-11-01' },
    now: '2026-12-01',
    flags: [],
  },
  { name: 'no date', posting: { title: PM, text: 'Apply by marketing 12 of our plans' }, now: '2026-12-01', flags: [] },
  { name: 'a deadline to come', posting: { title: PM, text: 'Apply by 12 June 2026' }, now: '2026-04-01', flags: [] },
  {
    name: 'two levels in the title',
    posting: { title: 'Senior / Staff Product Manager', text: 'Own the roadmap.' },
    flags: ['several-levels'],
  },
  {
    name: 'two levels in the text',
    posting: {
      title: 'Senior Product Manager',
      text: 'Brightwater is hiring a Lead or Principal Product Manager for search.',
    },
    flags: ['several-levels'],
  },
  {
    name: 'people at all levels',
    posting: { title: PM, text: "What you'll do\n• Influence stakeholders at all levels" },
    flags: [],
  },
  {
    name: 'two jobs in the title',
    posting: { title: 'Product Manager/Project Manager', text: 'Own the roadmap.' },
    flags: ['several-jobs'],
  },
  {
    name: 'two jobs in the text',
    posting: { title: PM, text: "What you'll do\n• Serve as scrum master for two teams" },
    flags: ['several-jobs'],
  },
  {
    name: 'a hybrid role is a place',
    posting: { title: PM, text: 'This is a hybrid role in our Porto office.' },
    flags: [],
  },
  {
    name: 'another job under a product title',
    posting: { title: PM, text: 'Job Title: Java Developer\nWrite services.' },
    flags: ['other-function'],
  },
  {
    name: 'the same job named again',
    posting: { title: PM, text: 'Job Title: Senior Product Manager\nOwn the roadmap.' },
    flags: [],
  },
  {
    name: 'an engineering title may ask for code',
    posting: { title: 'Software Engineer', text: 'You will write clean, testable code.' },
    flags: [],
  },
  {
    name: 'a title above its body',
    posting: {
      title: 'Director of Product',
      text: "What you'll do\n• Write user stories and groom the backlog\n\nRequirements\n• 3+ years of product management experience",
    },
    flags: ['title-above-body'],
  },
  {
    name: 'a title of two levels, of which the higher is what the text describes',
    posting: {
      title: 'Senior Product Manager / Group Product Manager',
      text: 'What you will do\n• As GPM you also manage 2-3 PMs',
    },
    flags: ['several-levels'],
  },
  {
    name: 'a title below its body',
    posting: { title: PM, text: "What you'll do\n• Manage a team of five product managers" },
    flags: ['title-below-body'],
  },
  {
    name: 'a player-coach',
    posting: {
      title: 'Group Product Manager',
      text: "What you'll do\n• Manage a team of product managers\n• Write user stories for the core squad",
    },
    flags: ['player-coach'],
  },
  {
    name: 'a wide range',
    posting: { title: PM, text: 'Salary: $100,000 - $180,000 a year' },
    flags: ['pay-range-wide'],
  },
  { name: 'a narrow range', posting: { title: PM, text: 'Salary: $100,000 - $150,000 a year' }, flags: [] },
  {
    name: 'page and text differ on pay',
    posting: {
      title: PM,
      text: 'Salary: $100,000 - $120,000 a year',
      pay: [{ text: '$150,000 - $190,000', by: 'json-ld' }],
    },
    flags: ['pay-contradiction'],
  },
  {
    name: 'page and text agree on pay',
    posting: {
      title: PM,
      text: 'Salary: $100,000 - $120,000 a year',
      pay: [{ text: 'USD 100000–120000 per year', by: 'json-ld' }],
    },
    flags: [],
  },
  {
    name: "the site's own estimate is no contradiction",
    posting: {
      title: PM,
      text: 'Salary: $100,000 - $120,000 a year',
      pay: [{ text: '$150,000 - $190,000', by: 'site', estimated: true }],
    },
    flags: [],
  },
  {
    name: 'a remote label over an office',
    posting: { title: PM, location: 'Remote', text: 'You must be able to work from our Lyon office.' },
    flags: ['mode-contradiction'],
  },
  {
    name: 'a remote label over a hybrid text',
    posting: { title: PM, location: 'Remote', text: 'This is a hybrid role: three days a week in the office.' },
    flags: ['mode-contradiction'],
  },
  {
    name: 'page data say remote, the text says on site',
    posting: { title: PM, workMode: 'remote', text: 'This role is on-site in our Leeds office.' },
    flags: ['mode-contradiction'],
  },
  {
    name: 'page data say remote, the text says both',
    posting: { title: PM, workMode: 'remote', text: 'Meetings are held in the team (both remote and on-site)' },
    flags: [],
  },
  {
    name: 'hybrid in another sense',
    posting: { title: PM, workMode: 'remote', text: 'This is a hybrid role where ~50% of the time goes to cranes.' },
    flags: [],
  },
  {
    name: 'a remote label and occasional travel',
    posting: {
      title: PM,
      location: 'Remote',
      text: 'This is a fully remote role with occasional travel to our office.',
    },
    flags: [],
  },
  {
    name: 'one place of several is remote',
    posting: { title: PM, location: 'Lisbon; Remote', text: 'This is a hybrid role: three days a week in the office.' },
    flags: [],
  },
  {
    name: 'years beyond the field',
    posting: { title: 'Senior Product Manager', text: 'Requirements\n• 15+ years of product management experience' },
    flags: ['years-unrealistic'],
  },
  {
    name: 'years usual for the level',
    posting: { title: 'Senior Product Manager', text: 'Requirements\n• 7+ years of product management experience' },
    flags: [],
  },
  { name: 'much travel', posting: { title: PM, text: 'Travel: up to 50% of the time.' }, flags: ['heavy-travel'] },
  { name: 'some travel', posting: { title: PM, text: 'Travel: up to 20% of the time.' }, flags: [] },
  {
    name: 'a client as a heading',
    posting: { title: PM, text: 'We build teams.\n\nOur Client\nThey sell boats in nine countries.' },
    flags: ['agency'],
  },
  {
    name: 'clients of its own',
    posting: { title: PM, text: 'Our clients are banks.\n\nYour clients\nThey sell boats.' },
    flags: [],
  },
  {
    name: 'a first product owner of a team, where the ask is',
    posting: { title: 'Product Owner', text: "What we're looking for\n• The first Product Owner in the Boats team" },
    flags: ['first-product-hire'],
  },
  {
    name: 'a first PM of a kind',
    posting: { title: PM, text: 'As our first Payments PM, you will define the field.' },
    flags: ['first-product-hire'],
  },
  {
    name: 'a first PM elsewhere',
    posting: { title: PM, text: 'Requirements\n• You were once the first product manager at a start-up' },
    flags: [],
  },
  {
    name: 'many hats',
    posting: { title: PM, text: 'Requirements\n• You are willing to wear any hat' },
    flags: ['several-jobs'],
  },
  {
    name: 'testing beside product work',
    posting: { title: PM, text: "What you'll do\n• Act as QA engineer before each release" },
    flags: ['several-jobs'],
  },
  {
    name: 'support beside product work',
    posting: { title: PM, text: "What you'll do\n• Own the roadmap and do customer support" },
    flags: ['several-jobs'],
  },
  {
    name: 'working with support',
    posting: { title: PM, text: "What you'll do\n• Work with customer support and design, build and ship" },
    flags: [],
  },
  {
    name: 'levels told apart by what is asked',
    posting: { title: PM, text: 'Requirements\n• For Senior and Lead applicants, a record of launches' },
    flags: ['several-levels'],
  },
  {
    name: 'levels told apart by years',
    posting: { title: PM, text: 'Requirements\n• 3+ years as a PM, or 6+ years (Senior PM)' },
    flags: ['several-levels'],
  },
  {
    name: 'a title that is hybrid under a remote header',
    posting: { title: 'Product Manager - Hybrid', location: 'Remote', text: 'Own the roadmap.' },
    flags: ['mode-contradiction'],
  },
  {
    name: 'a title that says what the header says',
    posting: { title: 'Product Manager (Remote)', location: 'Remote', text: 'Own the roadmap.' },
    flags: [],
  },
];
