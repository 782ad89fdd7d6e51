import type { SourcedPoint } from './pay.ts';
import type { LevelId, ResponsibilityId } from './taxonomy.ts';

/** How to negotiate an offer. */
export const NEGOTIATION: readonly SourcedPoint[] = [
  {
    id: 'research',
    text: 'Know the usual range for the level, the place and the kind of company before the first figure is named.',
    sources: ['A', 'E'],
  },
  {
    id: 'whole-package',
    text: 'Judge the whole package: a lower base with equity and bonus may be worth more, or less.',
    sources: ['E'],
  },
  {
    id: 'expertise',
    text: 'Name the expertise that is rare, AI for one, and tie it to what this role needs.',
    sources: ['E'],
  },
  {
    id: 'outcomes',
    text: 'Bring outcomes in figures: revenue, retention, time saved, people led.',
    sources: ['A', 'E'],
  },
  { id: 'ready', text: 'Be ready to go through the metrics behind each success you mention.', sources: ['E'] },
];

/** How to grow into the role, or beyond it. */
export const GROWTH: readonly SourcedPoint[] = [
  { id: 'lead-and-mentor', text: 'Lead projects that cross teams, and mentor a product manager.', sources: ['A', 'C'] },
  {
    id: 'feedback',
    text: 'Ask peers, reports and executives for feedback, and act on it where they can see it.',
    sources: ['A'],
  },
  {
    id: 'training',
    text: 'Take leadership training; a certificate helps where the company values one.',
    sources: ['A', 'C'],
  },
  {
    id: 'finance',
    text: 'Learn to read and build a financial model: budgets, return, present value, pricing, cost of acquisition.',
    sources: ['C'],
  },
  {
    id: 'visibility',
    text: 'Present results beyond your own area, so that decisions about the next step are made by people who know your work.',
    sources: ['C'],
  },
  {
    id: 'tailor',
    text: 'Write résumé and letter for the posting at hand, with its own words for what you did.',
    sources: ['A', 'E'],
  },
  {
    id: 'prepare',
    text: 'Use the product and read what the company publishes before the first interview.',
    sources: ['A', 'E'],
  },
];

/** Where a level most often leads, the usual step first. */
export const NEXT_STEPS: readonly {
  from: LevelId;
  to: readonly LevelId[];
  note: string;
  sources: SourcedPoint['sources'];
}[] = [
  {
    from: 'director',
    to: ['vp', 'senior-director', 'head'],
    note: 'Most often VP of Product; in larger companies Senior Director first.',
    sources: ['C', 'E'],
  },
  {
    from: 'senior-director',
    to: ['vp'],
    note: 'VP of Product, with several portfolios or a division.',
    sources: ['C', 'E'],
  },
  {
    from: 'vp',
    to: ['cpo'],
    note: 'Chief Product Officer; the commercially strong become general managers with a P&L of their own.',
    sources: ['C'],
  },
];

/** Something that postings echo, with a question that shows how the company deals with it. */
export interface InterviewTopic {
  id: string;
  topic: string;
  question: string;
  sources: SourcedPoint['sources'];
  /** Duties of a posting beside which the question fits best. */
  beside: readonly ResponsibilityId[];
}

/** What product organisations are moving towards. */
export const TRENDS: readonly InterviewTopic[] = [
  {
    id: 'product-led-growth',
    topic: 'Product-led growth',
    question: 'Which part of growth should the product carry by itself, and what does sales keep?',
    sources: ['E'],
    beside: ['go-to-market-launch', 'metrics-kpis'],
  },
  {
    id: 'ai',
    topic: 'AI in products',
    question: 'Where does AI already earn its cost in the product, and where is it still a bet?',
    sources: ['E'],
    beside: ['innovation', 'vision-strategy'],
  },
  {
    id: 'data',
    topic: 'Decisions from data',
    question: 'Which decision of the last quarter did data change?',
    sources: ['E'],
    beside: ['experimentation-data', 'metrics-kpis'],
  },
  {
    id: 'remit',
    topic: 'A wider remit',
    question: 'Which decisions outside product would I be part of?',
    sources: ['E'],
    beside: ['executive-stakeholders', 'pnl-revenue'],
  },
  {
    id: 'specialisation',
    topic: 'Specialised product roles',
    question: 'Do you plan roles such as growth, platform or data product managers, and who would they report to?',
    sources: ['E'],
    beside: ['process-org-design', 'hire-onboard'],
  },
  {
    id: 'customer-experience',
    topic: 'Customer experience',
    question: 'Who owns the experience across products when two teams disagree?',
    sources: ['E'],
    beside: ['customer-engagement', 'cross-functional'],
  },
  {
    id: 'automation',
    topic: 'Automation',
    question: 'What do product managers here still do by hand that should be automated?',
    sources: ['E'],
    beside: ['process-org-design'],
  },
  {
    id: 'ethics',
    topic: 'Ethics, privacy and sustainability',
    question: 'When did you last hold back a feature for reasons of privacy or ethics, and who decided?',
    sources: ['E'],
    beside: ['risk-compliance'],
  },
];

/** What product organisations struggle with. */
export const CHALLENGES: readonly InterviewTopic[] = [
  {
    id: 'silos',
    topic: 'Siloed communication',
    question: 'How does a product team learn what sales and support hear from customers?',
    sources: ['E'],
    beside: ['cross-functional', 'customer-engagement'],
  },
  {
    id: 'priorities',
    topic: 'Conflicts of priority',
    question: 'What was the last conflict of priorities, and how was it settled?',
    sources: ['E'],
    beside: ['roadmap', 'executive-stakeholders'],
  },
  {
    id: 'resources',
    topic: 'Scarce resources',
    question: 'Which teams are short of people today, and what waits because of it?',
    sources: ['E'],
    beside: ['budget-resources', 'hire-onboard'],
  },
  {
    id: 'feature-bloat',
    topic: 'Feature bloat',
    question: 'What did you last take out of the product, and how did you decide it?',
    sources: ['E'],
    beside: ['portfolio', 'roadmap'],
  },
  {
    id: 'engineering',
    topic: 'Dependence on engineering',
    question: 'How do product and engineering agree on debt, platform work and dates?',
    sources: ['E'],
    beside: ['requirements-delivery', 'cross-functional'],
  },
  {
    id: 'market-pressure',
    topic: 'Pressure of the market',
    question: 'Which competitor changed your plans in the last year?',
    sources: ['E'],
    beside: ['market-competition', 'vision-strategy'],
  },
  {
    id: 'privacy-law',
    topic: 'Data and privacy law',
    question: 'Which rules shape the roadmap this year, and who interprets them?',
    sources: ['E'],
    beside: ['risk-compliance'],
  },
  {
    id: 'team-growth',
    topic: 'Growing the team',
    question: 'What does the product team look like in a year, and what has to be true for that?',
    sources: ['E'],
    beside: ['hire-onboard', 'lead-product-managers'],
  },
  {
    id: 'viability',
    topic: 'Financial viability',
    question: 'Which product lines carry themselves today, and how long may the others take?',
    sources: ['E'],
    beside: ['pnl-revenue', 'business-case'],
  },
  {
    id: 'launches',
    topic: 'Launches',
    question: 'How did the last launch do against its goal, and what did you change afterwards?',
    sources: ['E'],
    beside: ['go-to-market-launch', 'requirements-delivery'],
  },
];

/** Topics that fit a posting's duties, best fitting first; at most `most`. The order is stable. */
export function interviewTopics(duties: readonly ResponsibilityId[], most = 5): InterviewTopic[] {
  const fits = ({ beside }: InterviewTopic) => beside.filter((id) => duties.includes(id)).length;
  return [...CHALLENGES, ...TRENDS]
    .filter((topic) => fits(topic) > 0)
    .sort((a, b) => fits(b) - fits(a))
    .slice(0, most);
}
