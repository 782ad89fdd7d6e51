import type { SkillId } from '../../src/knowledge/taxonomy.ts';

/** An invented person, as the résumés under `fixtures/` tell of them in several formats. */
export interface Person {
  name: string;
  headline: string;
  summary: string;
  jobs: { title: string; company: string; from: string; to: string; did: string[] }[];
  education: { degree: string; school: string; years: string }[];
  skills: string[];
  languages: [language: string, level: string][];
  certificates: [title: string, authority: string][];
}

/** A director who came from engineering. */
export const MARA: Person = {
  name: 'Mara Ellison',
  headline: 'Director of Product Management',
  summary:
    'Product leader for payments and marketplaces who turns customer research into a strategy that teams can follow, and then ships it in steps that can be measured.',
  jobs: [
    {
      title: 'Director of Product Management',
      company: 'Northpier Software',
      from: 'Mar 2020',
      to: 'Present',
      did: [
        'Manage six product managers and own the product strategy for a payments platform with 40,000 merchants in nine countries.',
        'Own the P&L of $40M and an annual budget of $3M.',
        'Introduced A/B testing on checkout, which raised conversion by 12% in the first year.',
        'Set OKRs for four teams each quarter.',
      ],
    },
    {
      title: 'Senior Product Manager',
      company: 'Tallow & Finch',
      from: 'Jun 2015',
      to: 'Feb 2020',
      did: [
        'Led pricing and packaging for the marketplace, from user interviews to launch.',
        'Wrote the roadmap for search and worked in Scrum with three engineering teams.',
      ],
    },
    {
      title: 'Product Manager',
      company: 'Brightmill',
      from: 'Jan 2012',
      to: 'May 2015',
      did: ['Built dashboards in Tableau and answered questions in SQL.'],
    },
    {
      title: 'Software Engineer',
      company: 'Brightmill',
      from: 'Aug 2009',
      to: 'Dec 2011',
      did: ['Wrote billing services in Java.'],
    },
  ],
  education: [
    { degree: 'MBA', school: 'Kellow Business School', years: '2014 – 2016' },
    { degree: 'B.S. in Computer Science', school: 'Alder State University', years: '2005 – 2009' },
  ],
  skills: ['Product discovery, Stakeholder management, Figma, Jira', 'Python, Market research'],
  languages: [
    ['English', 'Native'],
    ['German', 'Professional working'],
  ],
  certificates: [],
};

/** A principal on the path of individual contributors. */
export const KESTREL: Person = {
  name: 'Iona Vale',
  headline: 'Principal Product Manager at Kestrel Health',
  summary:
    'Principal product manager for healthcare platforms. I work between clinicians and engineers and write specifications that survive contact with both.',
  jobs: [
    {
      title: 'Principal Product Manager',
      company: 'Kestrel Health',
      from: 'October 2021',
      to: 'Present',
      did: [
        'Own the API platform through which 300 hospitals exchange patient records, and its developer experience.',
        'Run product discovery with clinicians and mentor two product managers.',
      ],
    },
    {
      title: 'Group Product Manager',
      company: 'Lumen Labs',
      from: 'April 2018',
      to: 'September 2021',
      did: ['Managed four product managers. Launched a machine learning service that finds unpaid claims.'],
    },
    {
      title: 'Product Owner',
      company: 'Oak & Ember',
      from: 'May 2014',
      to: 'March 2018',
      did: ['Kept the backlog of three Scrum teams and set up experimentation.'],
    },
  ],
  education: [{ degree: 'Master of Science in Statistics', school: 'University of Carrow', years: '2012 - 2014' }],
  skills: ['SQL, Product analytics, Roadmapping, User research', 'Go-to-market strategy'],
  languages: [
    ['English', 'Native or Bilingual'],
    ['French', 'Limited Working'],
  ],
  certificates: [['Certified Scrum Product Owner', 'Scrum Alliance']],
};

/** What a careful reader finds in each person's résumé. Dates as first and last month; today is March 2026. */
export const EXPECTED: Record<
  'MARA' | 'KESTREL',
  { positions: string[]; years: Record<string, number>; skills: SkillId[]; education: string[]; languages: string[] }
> = {
  MARA: {
    positions: [
      'Director of Product Management @ Northpier Software: 2020-03..2026-03 director',
      'Senior Product Manager @ Tallow & Finch: 2015-06..2020-02 senior-pm',
      'Product Manager @ Brightmill: 2012-01..2015-05 pm',
      'Software Engineer @ Brightmill: 2009-08..2011-12 null',
    ],
    years: { 'product-management': 14.2, 'people-management': 6.1, technical: 2.4, total: 16.6 },
    skills: [
      'product-strategy',
      'roadmapping',
      'market-research',
      'pnl-ownership',
      'budget-management',
      'pricing-packaging',
      'okrs-kpis',
      'product-launch',
      'customer-discovery',
      'experimentation',
      'scrum',
      'data-analysis',
      'sql',
      'python',
      'tableau',
      'software-engineering',
      'platform-products',
      'people-management',
      'stakeholder-management',
      'jira',
      'figma',
      'marketplace',
      'payments',
    ],
    education: ['mba', 'bachelor Computer Science'],
    languages: ['English: native', 'German: professional working'],
  },
  KESTREL: {
    positions: [
      'Principal Product Manager @ Kestrel Health: 2021-10..2026-03 principal-pm',
      'Group Product Manager @ Lumen Labs: 2018-04..2021-09 group-pm',
      'Product Owner @ Oak & Ember: 2014-05..2018-03 pm',
    ],
    years: { 'product-management': 11.9, 'people-management': 3.5, total: 11.9 },
    skills: [
      'healthcare',
      'platform-products',
      'requirements',
      'apis',
      'developer-tools',
      'customer-discovery',
      'coaching',
      'people-management',
      'machine-learning',
      'backlog-management',
      'scrum',
      'experimentation',
      'sql',
      'data-analysis',
      'roadmapping',
      'go-to-market',
      'cspo',
      'product-launch',
    ],
    education: ['master Statistics'],
    languages: ['English: native or bilingual', 'French: limited working'],
  },
};
