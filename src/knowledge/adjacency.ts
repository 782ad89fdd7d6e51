import { say } from '../text/say.ts';
import type { FunctionId, SkillId } from './taxonomy.ts';

/**
 * Skills so near to each other that strength in one is part proof of the other. `credit` is what the neighbour is worth
 * (1 = the same thing); `why` completes "counts in part: …". Each pair is read in both directions unless `oneWay`
 * says that only the first proves the second (LLM work proves AI; AI work does not prove LLM work).
 */
export interface Adjacency {
  pair: readonly [from: SkillId, to: SkillId];
  credit: number;
  oneWay?: true;
  why: string;
}

/** Pairs of skills of which one goes some way for the other. */
export const ADJACENT_SKILLS: readonly Adjacency[] = [
  // Domains.
  { pair: ['payments', 'fintech'], credit: 0.9, oneWay: true, why: 'payments is a part of financial technology' },
  {
    pair: ['banking', 'fintech'],
    credit: 0.85,
    oneWay: true,
    why: 'banking shares products and regulation with fintech',
  },
  { pair: ['fintech', 'payments'], credit: 0.6, oneWay: true, why: 'fintech products usually touch payments' },
  { pair: ['fintech', 'banking'], credit: 0.6, oneWay: true, why: 'fintech and banking share products and regulation' },
  { pair: ['payments', 'banking'], credit: 0.6, why: 'payments and banking share rails and regulation' },
  { pair: ['insurance', 'fintech'], credit: 0.5, why: 'insurance and financial services share regulation and buyers' },
  { pair: ['e-commerce', 'retail'], credit: 0.7, why: 'online and physical retail share customers and supply' },
  { pair: ['e-commerce', 'marketplace'], credit: 0.6, why: 'marketplaces are commerce with two sides' },
  { pair: ['e-commerce', 'payments'], credit: 0.5, why: 'checkout is where commerce meets payments' },
  { pair: ['e-commerce', 'b2c'], credit: 0.7, oneWay: true, why: 'e-commerce mostly serves consumers' },
  { pair: ['gaming', 'b2c'], credit: 0.7, oneWay: true, why: 'games serve consumers' },
  { pair: ['media-entertainment', 'b2c'], credit: 0.6, oneWay: true, why: 'media products mostly serve consumers' },
  { pair: ['travel-hospitality', 'b2c'], credit: 0.5, oneWay: true, why: 'travel products mostly serve consumers' },
  { pair: ['saas', 'b2b'], credit: 0.7, oneWay: true, why: 'most SaaS is sold to businesses' },
  { pair: ['b2b', 'saas'], credit: 0.6, oneWay: true, why: 'most business software is sold as a service' },
  { pair: ['enterprise-software', 'b2b'], credit: 0.95, oneWay: true, why: 'enterprises are business customers' },
  {
    pair: ['b2b', 'enterprise-software'],
    credit: 0.6,
    oneWay: true,
    why: 'business software is often sold to enterprises',
  },
  { pair: ['saas', 'enterprise-software'], credit: 0.6, why: 'enterprise software is mostly sold as a service' },
  { pair: ['smb', 'b2b'], credit: 0.8, oneWay: true, why: 'small firms are business customers' },
  { pair: ['b2b', 'smb'], credit: 0.5, oneWay: true, why: 'business software is often sold to small firms' },
  { pair: ['hr-tech', 'b2b'], credit: 0.7, oneWay: true, why: 'HR software is sold to businesses' },
  { pair: ['adtech-martech', 'b2b'], credit: 0.6, oneWay: true, why: 'advertising technology is sold to businesses' },
  { pair: ['adtech-martech', 'media-entertainment'], credit: 0.5, why: 'media lives on advertising' },
  { pair: ['developer-tools', 'b2b'], credit: 0.6, oneWay: true, why: 'developer tools are sold to businesses' },
  { pair: ['media-entertainment', 'gaming'], credit: 0.5, why: 'games and media share audiences and rights' },
  { pair: ['logistics', 'e-commerce'], credit: 0.4, why: 'fulfilment is half of e-commerce' },
  { pair: ['logistics', 'manufacturing'], credit: 0.5, why: 'supply chains start at the factory' },
  { pair: ['automotive', 'manufacturing'], credit: 0.5, why: 'vehicles are manufactured goods' },
  { pair: ['automotive', 'logistics'], credit: 0.4, why: 'mobility and logistics share fleets' },
  { pair: ['iot-hardware', 'manufacturing'], credit: 0.5, why: 'devices have to be made' },
  { pair: ['energy-climate', 'manufacturing'], credit: 0.4, why: 'energy and industry share equipment and buyers' },
  { pair: ['startup', 'scale-up'], credit: 0.6, why: 'start-ups and scale-ups share pace and few structures' },
  { pair: ['startup', 'zero-to-one'], credit: 0.5, oneWay: true, why: 'start-ups build first versions' },
  { pair: ['international', 'remote-work'], credit: 0.4, oneWay: true, why: 'work across countries is mostly remote' },
  // Technology.
  { pair: ['platform-products', 'apis'], credit: 0.6, why: 'platforms are offered through APIs' },
  { pair: ['platform-products', 'developer-tools'], credit: 0.6, why: 'the users of both are developers' },
  { pair: ['apis', 'developer-tools'], credit: 0.6, why: 'an API is a product for developers' },
  { pair: ['platform-products', 'data-platforms'], credit: 0.5, why: 'a data platform is a platform' },
  { pair: ['generative-ai', 'artificial-intelligence'], credit: 0.95, oneWay: true, why: 'language models are AI' },
  {
    pair: ['machine-learning', 'artificial-intelligence'],
    credit: 0.9,
    oneWay: true,
    why: 'machine learning is most of AI',
  },
  {
    pair: ['artificial-intelligence', 'machine-learning'],
    credit: 0.6,
    oneWay: true,
    why: 'AI products mostly rest on machine learning',
  },
  {
    pair: ['generative-ai', 'machine-learning'],
    credit: 0.6,
    oneWay: true,
    why: 'language models are machine learning',
  },
  {
    pair: ['artificial-intelligence', 'generative-ai'],
    credit: 0.5,
    oneWay: true,
    why: 'AI products share data, evaluation and risk',
  },
  {
    pair: ['machine-learning', 'generative-ai'],
    credit: 0.5,
    oneWay: true,
    why: 'both need data, evaluation and care about errors',
  },
  { pair: ['aws', 'cloud'], credit: 0.95, oneWay: true, why: 'AWS is a cloud' },
  { pair: ['azure', 'cloud'], credit: 0.95, oneWay: true, why: 'Azure is a cloud' },
  { pair: ['gcp', 'cloud'], credit: 0.95, oneWay: true, why: 'Google Cloud is a cloud' },
  { pair: ['aws', 'azure'], credit: 0.6, why: 'the large clouds offer like services' },
  { pair: ['aws', 'gcp'], credit: 0.6, why: 'the large clouds offer like services' },
  { pair: ['azure', 'gcp'], credit: 0.6, why: 'the large clouds offer like services' },
  { pair: ['cloud', 'aws'], credit: 0.5, oneWay: true, why: 'the large clouds offer like services' },
  { pair: ['cloud', 'azure'], credit: 0.5, oneWay: true, why: 'the large clouds offer like services' },
  { pair: ['cloud', 'gcp'], credit: 0.5, oneWay: true, why: 'the large clouds offer like services' },
  {
    pair: ['software-engineering', 'technical-background'],
    credit: 1,
    oneWay: true,
    why: 'writing software is a technical background',
  },
  { pair: ['apis', 'technical-background'], credit: 0.6, oneWay: true, why: 'API products need technical depth' },
  {
    pair: ['software-engineering', 'sdlc'],
    credit: 0.9,
    oneWay: true,
    why: 'engineers live the development lifecycle',
  },
  { pair: ['microservices', 'cloud'], credit: 0.5, why: 'distributed systems mostly run in a cloud' },
  { pair: ['devops', 'cloud'], credit: 0.5, why: 'delivery pipelines mostly run in a cloud' },
  { pair: ['mobile', 'web'], credit: 0.4, why: 'both are products on a screen' },
  // Data and its tools.
  { pair: ['sql', 'data-analysis'], credit: 0.7, oneWay: true, why: 'SQL is used to analyse data' },
  { pair: ['tableau', 'looker'], credit: 0.6, why: 'both build dashboards' },
  { pair: ['tableau', 'power-bi'], credit: 0.6, why: 'both build dashboards' },
  { pair: ['looker', 'power-bi'], credit: 0.6, why: 'both build dashboards' },
  { pair: ['amplitude', 'mixpanel'], credit: 0.8, why: 'both measure what users do in a product' },
  { pair: ['amplitude', 'google-analytics'], credit: 0.6, why: 'both measure what users do' },
  { pair: ['mixpanel', 'google-analytics'], credit: 0.6, why: 'both measure what users do' },
  { pair: ['pendo', 'amplitude'], credit: 0.6, why: 'both measure what users do in a product' },
  { pair: ['excel', 'microsoft-office'], credit: 0.8, why: 'Excel is part of Office' },
  { pair: ['data-governance', 'gdpr'], credit: 0.6, why: 'privacy practice follows GDPR' },
  // Strategy and money.
  { pair: ['product-led-growth', 'growth'], credit: 0.9, oneWay: true, why: 'product-led growth is growth work' },
  { pair: ['growth', 'product-led-growth'], credit: 0.6, oneWay: true, why: 'growth work uses the product' },
  { pair: ['experimentation', 'growth'], credit: 0.5, why: 'growth is found by experiments' },
  { pair: ['pricing-packaging', 'monetization'], credit: 0.7, why: 'price and packaging are how a product earns' },
  {
    pair: ['pnl-ownership', 'financial-modeling'],
    credit: 0.7,
    oneWay: true,
    why: 'who owns a P&L reads and plans its figures',
  },
  { pair: ['pnl-ownership', 'budget-management'], credit: 0.9, oneWay: true, why: 'a P&L includes its budget' },
  { pair: ['pnl-ownership', 'business-acumen'], credit: 0.9, oneWay: true, why: 'owning a P&L is business practice' },
  { pair: ['budget-management', 'pnl-ownership'], credit: 0.5, oneWay: true, why: 'a budget is half of a P&L' },
  { pair: ['financial-modeling', 'business-case'], credit: 0.8, why: 'a business case rests on a financial model' },
  { pair: ['product-strategy', 'product-vision'], credit: 0.8, why: 'strategy and vision are made together' },
  {
    pair: ['product-strategy', 'strategic-thinking'],
    credit: 1,
    oneWay: true,
    why: 'setting strategy is strategic thinking',
  },
  {
    pair: ['portfolio-management', 'product-strategy'],
    credit: 0.8,
    oneWay: true,
    why: 'running a portfolio is strategy',
  },
  {
    pair: ['zero-to-one', 'product-launch'],
    credit: 0.8,
    oneWay: true,
    why: 'a product built from nothing was launched',
  },
  { pair: ['partnerships', 'negotiation'], credit: 0.6, oneWay: true, why: 'partnerships are negotiated' },
  // Discovery and delivery.
  { pair: ['ux-design', 'usability-accessibility'], credit: 0.6, why: 'design practice includes usability tests' },
  { pair: ['customer-discovery', 'customer-feedback'], credit: 0.8, why: 'both listen to users' },
  {
    pair: ['customer-discovery', 'customer-focus'],
    credit: 1,
    oneWay: true,
    why: 'discovery starts from the customer',
  },
  { pair: ['scrum', 'agile'], credit: 0.95, oneWay: true, why: 'Scrum is an agile method' },
  { pair: ['kanban', 'agile'], credit: 0.9, oneWay: true, why: 'Kanban is an agile method' },
  { pair: ['safe', 'agile'], credit: 0.95, oneWay: true, why: 'SAFe is an agile method' },
  { pair: ['agile', 'scrum'], credit: 0.7, oneWay: true, why: 'Scrum is the most common agile method' },
  { pair: ['agile', 'kanban'], credit: 0.6, oneWay: true, why: 'Kanban is a common agile method' },
  {
    pair: ['program-management', 'project-management'],
    credit: 0.9,
    oneWay: true,
    why: 'a programme is several projects',
  },
  {
    pair: ['project-management', 'program-management'],
    credit: 0.6,
    oneWay: true,
    why: 'a programme is several projects',
  },
  { pair: ['cspo', 'csm'], credit: 0.6, why: 'both certify Scrum practice' },
  { pair: ['cspo', 'scrum'], credit: 0.9, oneWay: true, why: 'the certificate covers Scrum' },
  { pair: ['csm', 'scrum'], credit: 0.9, oneWay: true, why: 'the certificate covers Scrum' },
  { pair: ['safe-certification', 'safe'], credit: 0.9, oneWay: true, why: 'the certificate covers SAFe' },
  { pair: ['pmp', 'project-management'], credit: 0.9, oneWay: true, why: 'the certificate covers project management' },
  // Tools that do the same job.
  { pair: ['productboard', 'aha'], credit: 0.8, why: 'both hold roadmaps and feedback' },
  { pair: ['jira', 'asana'], credit: 0.6, why: 'both track work' },
  { pair: ['jira', 'trello'], credit: 0.6, why: 'both track work' },
  { pair: ['asana', 'trello'], credit: 0.7, why: 'both track work' },
  { pair: ['confluence', 'notion'], credit: 0.7, why: 'both hold a team’s documents' },
  { pair: ['jira', 'confluence'], credit: 0.6, why: 'the two are used together' },
  { pair: ['salesforce', 'crm-systems'], credit: 0.9, oneWay: true, why: 'Salesforce is a CRM' },
  { pair: ['hubspot', 'crm-systems'], credit: 0.9, oneWay: true, why: 'HubSpot is a CRM' },
  { pair: ['salesforce', 'hubspot'], credit: 0.6, why: 'both are CRMs' },
  { pair: ['google-workspace', 'microsoft-office'], credit: 0.7, why: 'both are office suites' },
  // Leading people.
  { pair: ['people-management', 'coaching'], credit: 0.9, oneWay: true, why: 'managers coach' },
  { pair: ['people-management', 'hiring'], credit: 0.8, oneWay: true, why: 'managers hire' },
  {
    pair: ['people-management', 'performance-management'],
    credit: 0.9,
    oneWay: true,
    why: 'managers review performance',
  },
  { pair: ['people-management', 'team-building'], credit: 0.8, oneWay: true, why: 'managers build teams' },
  { pair: ['people-management', 'leadership'], credit: 1, oneWay: true, why: 'managing people is leadership' },
  { pair: ['coaching', 'people-management'], credit: 0.4, oneWay: true, why: 'mentoring is a part of managing' },
  { pair: ['stakeholder-management', 'executive-communication'], credit: 0.6, why: 'executives are stakeholders' },
  { pair: ['stakeholder-management', 'influencing'], credit: 0.8, why: 'stakeholders are won by influence' },
  { pair: ['cross-functional-leadership', 'influencing'], credit: 0.8, why: 'peers are led by influence' },
  {
    pair: ['cross-functional-leadership', 'collaboration'],
    credit: 1,
    oneWay: true,
    why: 'leading across functions is teamwork',
  },
  { pair: ['org-design', 'change-management'], credit: 0.6, why: 'a new organisation is a change' },
  { pair: ['presentation', 'storytelling'], credit: 0.7, why: 'good talks tell a story' },
  {
    pair: ['executive-communication', 'communication'],
    credit: 1,
    oneWay: true,
    why: 'speaking to executives is communication',
  },
];

/** A neighbour of a skill: what having it is worth for that skill, and why. */
export interface Neighbour {
  from: SkillId;
  credit: number;
  why: string;
}

const NEIGHBOURS = new Map<SkillId, Neighbour[]>();
for (const { pair, credit, oneWay, why } of ADJACENT_SKILLS) {
  for (const [from, to] of oneWay ? [pair] : [pair, [pair[1], pair[0]] as const]) {
    NEIGHBOURS.set(to, [...(NEIGHBOURS.get(to) ?? []), { from, credit, why }]);
  }
}

/** Every skill with its neighbours, in the order of the table. */
export const ALL_NEIGHBOURS: ReadonlyMap<SkillId, readonly Neighbour[]> = NEIGHBOURS;

/** The skills that prove a skill in part, in the order of the table. */
export function neighboursOf(id: SkillId): readonly Neighbour[] {
  return NEIGHBOURS.get(id) ?? [];
}

/** What the user says one skill is worth for another; `credit` 0: nothing. */
export interface AdjacencyChange {
  from: SkillId;
  to: SkillId;
  credit: number;
}

/** The neighbours of skills by the table with the user's changes on top of it. Of two changes to one pair the later counts. */
export function neighboursWith(changes: readonly AdjacencyChange[] = []): (id: SkillId) => readonly Neighbour[] {
  if (changes.length === 0) return neighboursOf;
  const changed = new Map<SkillId, Neighbour[]>();
  for (const { from, to, credit } of changes) {
    const all = changed.get(to) ?? neighboursOf(to);
    const known = neighboursOf(to).find((near) => near.from === from);
    const others = all.filter((near) => near.from !== from);
    const own = {
      from,
      credit,
      why: known ? say('{reason}, as you weigh it', { reason: known.why }) : say('you count it so'),
    };
    changed.set(to, credit > 0 && from !== to ? [...others, own] : others);
  }
  return (id) => changed.get(id) ?? neighboursOf(id);
}

/**
 * How much experience in one function is worth in another, both ways. A pair that is not listed is worth nothing: another trade.
 */
export const ADJACENT_FUNCTIONS: readonly { pair: readonly [FunctionId, FunctionId]; credit: number }[] = [
  { pair: ['product-management', 'product-ownership'], credit: 0.85 },
  { pair: ['product-management', 'product-operations'], credit: 0.35 },
  { pair: ['product-management', 'product-marketing'], credit: 0.2 },
  { pair: ['product-management', 'program-management'], credit: 0.2 },
  { pair: ['product-management', 'product-analytics'], credit: 0.2 },
  { pair: ['product-management', 'product-design'], credit: 0.1 },
  { pair: ['product-management', 'project-management'], credit: 0.15 },
  { pair: ['product-management', 'engineering'], credit: 0.1 },
  { pair: ['product-ownership', 'product-operations'], credit: 0.4 },
  { pair: ['product-ownership', 'project-management'], credit: 0.45 },
  { pair: ['product-ownership', 'program-management'], credit: 0.4 },
  { pair: ['program-management', 'project-management'], credit: 0.8 },
  { pair: ['program-management', 'product-operations'], credit: 0.5 },
  { pair: ['product-analytics', 'engineering'], credit: 0.3 },
];
