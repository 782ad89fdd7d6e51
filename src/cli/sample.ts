import type { ReasonCode, RoundKind, RoundOutcome } from '../tracker/process.ts';
import type { Status } from '../tracker/saved.ts';

/** An invented search, for pictures of the product: no company, posting or person in it exists. */

/** The moment the search is looked at: a Tuesday, 8:40 in New York. Every other time is counted from it. */
export const SAMPLE_NOW = '2026-11-24T13:40:00.000Z';

/** A saved posting: what it says, and how far it has come. Days are counted from `SAMPLE_NOW`, past ones negative. */
export interface SamplePosting {
  title: string;
  company: string;
  location: string;
  text: string;
  source: string;
  savedOn: number;
  moves?: readonly (readonly [status: Status, day: number])[];
  /** `hour` is of the clock in UTC: 17.5 is half past five. */
  rounds?: readonly { kind: RoundKind; day: number; hour: number; outcome?: RoundOutcome }[];
  followUp?: { day: number; words: string };
  deadline?: number;
  tags?: readonly string[];
  contact?: { name: string; role: string };
  note?: string;
  reason?: ReasonCode;
}

/** The postings of the search. */
export const SAMPLE: readonly SamplePosting[] = [
  {
    title: 'Senior Director of Product',
    company: 'Oakhelm',
    location: 'Remote, United States',
    source: 'Referral',
    savedOn: -48,
    moves: [
      ['applied', -46],
      ['screening', -40],
      ['interviewing', -33],
      ['offer', -4],
    ],
    rounds: [
      { kind: 'screen', day: -40, hour: 16, outcome: 'passed' },
      { kind: 'hiring-manager', day: -33, hour: 17, outcome: 'passed' },
      { kind: 'final', day: -11, hour: 15, outcome: 'passed' },
    ],
    followUp: { day: 0, words: 'Ask about the equity' },
    tags: ['favourite'],
    contact: { name: 'Ines Haldorf', role: 'Chief Product Officer' },
    note: 'Offer in writing since Friday. Base at the top of the range, bonus as posted.',
    text: `Oakhelm runs subscription billing for 1,100 software companies. This role is remote anywhere in the United States.

What you will do
• Set the product strategy for billing, tax and revenue reporting
• Lead a team of nine product managers, three of whom manage others
• Own pricing and packaging together with finance
• Present the portfolio to the executive team and the board

What you need
• 12+ years in product management, including 5+ years leading product managers
• Experience with B2B SaaS products and APIs
• Strong product strategy and roadmapping skills
• Excellent executive communication

Nice to have
• An MBA
• Experience with payments

Compensation
The base salary range is $225,000 to $262,000 a year, with a 25% bonus and stock options. 401(k) match and 25 days of paid time off.`,
  },
  {
    title: 'Director of Product, Carriers',
    company: 'Marlowe Freight',
    location: 'New York, NY',
    source: 'LinkedIn',
    savedOn: -36,
    moves: [
      ['applied', -34],
      ['screening', -27],
      ['interviewing', -19],
    ],
    rounds: [
      { kind: 'screen', day: -27, hour: 15, outcome: 'passed' },
      { kind: 'hiring-manager', day: -19, hour: 18, outcome: 'passed' },
      { kind: 'case', day: 1, hour: 19 },
    ],
    tags: ['favourite'],
    contact: { name: 'Tomas Arkwell', role: 'Recruiter' },
    note: 'Case: which carriers to win first. Forty minutes, then questions.',
    text: `Marlowe Freight matches loads with 6,000 carriers across North America. Hybrid: two days a week in our New York office.

Responsibilities
• Own the roadmap of the carrier network and its partner APIs
• Hire and coach a team of five product managers
• Run customer discovery with dispatchers and drivers every month
• Take two launches a year to market with sales and marketing

Requirements
• 10+ years of product management experience, at least 3 of them managing product managers
• A track record with marketplaces or platform products
• Experience with B2B SaaS and APIs
• Confidence with SQL
• Strong stakeholder management

Preferred
• Experience in logistics

Pay
$198,000 – $232,000 base salary plus a 15% annual bonus.`,
  },
  {
    title: 'Director of Product, Data Platform',
    company: 'Penhallow Data',
    location: 'New York, NY',
    source: 'Company site',
    savedOn: -30,
    moves: [
      ['applied', -28],
      ['screening', -22],
      ['interviewing', -12],
    ],
    rounds: [
      { kind: 'screen', day: -22, hour: 20, outcome: 'passed' },
      { kind: 'panel', day: -1, hour: 16 },
    ],
    text: `Penhallow Data gives finance teams one place for their figures. We work hybrid, three days a week in New York.

You will
• Define the three-year strategy of the data platform
• Lead four product managers and one analyst
• Set OKRs with engineering and report on them each quarter

You have
• 8+ years in product management in B2B SaaS
• Experience with data platforms and data governance
• Working knowledge of SQL and Python
• Experience managing product managers
• A bachelor's degree or equivalent experience

Bonus points
• Machine learning products

The base salary range for this role is $205,000-$238,000, plus equity.`,
  },
  {
    title: 'Director of Product, Identity',
    company: 'Saltmarsh Systems',
    location: 'Remote, United States',
    source: 'LinkedIn',
    savedOn: -17,
    moves: [
      ['applied', -15],
      ['screening', -6],
    ],
    rounds: [{ kind: 'screen', day: 2, hour: 17.5 }],
    contact: { name: 'Bea Lindqvist', role: 'Recruiter' },
    text: `Saltmarsh Systems secures sign-in for banks and insurers. Fully remote in the United States, four weeks of travel a year at most.

Your work
• Lead the identity product line, its roadmap and its go-to-market
• Manage and grow a team of four product managers
• Own the P&L of the product line

What we ask
• 8+ years of product management, 4+ years of people management
• Experience with cybersecurity or identity products
• B2B SaaS and API products
• Product strategy, pricing and executive communication

A plus
• SOC 2

Salary range: $195,000 to $236,000 per year. 20% bonus. Stock options.`,
  },
  {
    title: 'Head of Product',
    company: 'Halcyon Grid',
    location: 'Boston, MA',
    source: 'Recruiter',
    savedOn: -13,
    moves: [
      ['applied', -12],
      ['screening', -3],
    ],
    followUp: { day: -1, words: 'Send Nora the one-page plan' },
    contact: { name: 'Nora Vesterby', role: 'Founder' },
    text: `Halcyon Grid forecasts demand for 40 regional utilities. Hybrid in Boston, two days a week in the office.

As Head of Product you
• Report to the CEO and build the product team from three to nine
• Own strategy, roadmap, hiring and the product budget
• Spend time with customers each month

Must have
• 10+ years in product, including leading product managers
• Product strategy and roadmapping
• Hiring and coaching
• Experimentation and product analytics
• Energy or utilities experience

Base salary $210,000–$250,000 and meaningful equity (0.5%–0.8%).`,
  },
  {
    title: 'VP of Product, Merchant Services',
    company: 'Briar & Stone',
    location: 'New York, NY',
    source: 'LinkedIn',
    savedOn: -11,
    moves: [['applied', -8]],
    followUp: { day: 3, words: 'Ask who leads the search' },
    tags: ['stretch'],
    text: `Briar & Stone serves 30,000 shops with card terminals and payouts. Three days a week in our New York office.

The role
• Lead a product organization of 40 through four directors
• Own revenue and margin of merchant services
• Sit on the executive team and present to the board

Requirements
• 15+ years of experience, 7+ years leading managers of product managers
• Payments or fintech experience
• Full P&L ownership
• Mergers and acquisitions experience
• Executive communication, strategy and pricing

Compensation: $260,000 to $310,000 base, 35% bonus, stock.`,
  },
  {
    title: 'Director of Product, Pricing',
    company: 'Tallow Works',
    location: 'Remote, United States',
    source: 'Company site',
    savedOn: -9,
    moves: [['applied', -7]],
    followUp: { day: 0, words: 'Write to the hiring manager' },
    tags: ['favourite'],
    text: `Tallow Works makes quoting software for manufacturers. Remote in the United States.

What you will do
• Own pricing and packaging across five products
• Lead three product managers
• Build the business case for each change with finance
• Run experiments and read the results

What you bring
• 8+ years in product management, 3+ leading people
• Pricing and packaging experience in B2B SaaS
• Go-to-market experience
• SQL and experimentation
• Customer discovery

The pay range is $200,000–$240,000 a year plus a 15% bonus.`,
  },
  {
    title: 'Director of Product, Risk',
    company: 'Vantry Pay',
    location: 'Atlanta, GA',
    source: 'Indeed',
    savedOn: -29,
    moves: [['applied', -26]],
    text: `Vantry Pay moves wages for 2,000 employers. Hybrid in Atlanta, three days a week.

Responsibilities
• Own fraud and risk products end to end
• Lead a team of four product managers
• Agree limits and policies with compliance

Requirements
• 8+ years of product management experience
• Payments and risk management experience
• Machine learning products
• SQL and data analysis
• People management

Base pay: $178,000 to $210,000.`,
  },
  {
    title: 'Director of Product, Learning',
    company: 'Copperleaf Schools',
    location: 'Remote, United States',
    source: 'LinkedIn',
    savedOn: -3,
    text: `Copperleaf Schools helps 900 districts plan their lessons. Work from anywhere in the United States.

You will
• Lead the learning products and a team of three product managers
• Own the roadmap and user research
• Work with district leaders every month

You have
• 7+ years in product management
• People management
• User research and customer discovery
• Roadmapping and stakeholder management

Helpful
• Experience in education

We offer a competitive salary, health insurance and 30 days of paid time off.`,
  },
  {
    title: 'Group PM, Growth',
    company: 'Lumen Orchard',
    location: 'Remote, United States',
    source: 'Indeed',
    savedOn: -10,
    text: `Lumen Orchard sells scheduling to 12,000 clinics. Remote in the United States.

The job
• Lead two product managers and own onboarding and activation
• Run experiments every week
• Set KPIs with marketing

Requirements
• 6+ years in product management
• Experimentation and product analytics
• SQL
• Healthcare experience

Salary: $168,000–$192,000.`,
  },
  {
    title: 'Director of Product, APIs',
    company: 'Northquay',
    location: 'New York, NY',
    source: 'Company site',
    savedOn: -4,
    deadline: 2,
    tags: ['favourite'],
    text: `Northquay connects warehouses with 300 shops and carriers. Hybrid, two days a week in New York.

What you do
• Own the API platform and its partners
• Lead a team of five product managers
• Set the strategy and explain it to executives

What we look for
• 9+ years in product management and 4+ years leading people
• APIs and platform products
• B2B SaaS
• Partnerships
• Product strategy and OKRs

Base salary range: $208,000 to $244,000, 20% bonus, stock options.`,
  },
  {
    title: 'Chief Product Officer',
    company: 'Arden Foundry',
    location: 'Remote, United States',
    source: 'Recruiter',
    savedOn: -2,
    tags: ['stretch'],
    text: `Arden Foundry builds planning software for machine shops. Remote in the United States, a quarter of the time on the road.

As our CPO you
• Lead product and design, 60 people in all, through directors and a VP
• Own the P&L and the long-term strategy
• Work with the board and investors

You bring
• 15+ years in product, 8+ years leading leaders
• Full P&L ownership
• Executive communication and board experience
• Hiring and organization design

$280,000–$335,000 base, 40% bonus, equity.`,
  },
  {
    title: 'Senior Director of Product, Claims',
    company: 'Ferrow Health',
    location: 'Nashville, TN',
    source: 'LinkedIn',
    savedOn: -44,
    moves: [
      ['applied', -42],
      ['screening', -37],
      ['rejected', -31],
    ],
    reason: 'other-candidate',
    text: `Ferrow Health pays medical claims for 50 health plans. Hybrid in Nashville.

Responsibilities
• Lead four product managers and two directors
• Own the strategy for claims and payments

Requirements
• 10+ years of product management
• Healthcare experience
• HIPAA
• People management and hiring
• Product strategy

Base salary $215,000 to $250,000.`,
  },
  {
    title: 'Director of Product, Marketplace',
    company: 'Kestrel Loop',
    location: 'San Francisco, CA',
    source: 'Company site',
    savedOn: -25,
    moves: [['withdrawn', -21]],
    reason: 'work-mode',
    text: `Kestrel Loop is a marketplace for used lab equipment. On site in San Francisco, five days a week.

You will
• Own supply and demand of the marketplace
• Lead three product managers

You need
• 8+ years of product management
• Marketplace experience
• Experimentation and SQL
• People management

Salary range $220,000–$255,000 plus equity.`,
  },
];
