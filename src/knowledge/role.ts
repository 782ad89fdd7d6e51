import type { SourcedPoint } from './pay.ts';
import type { SourceId } from './sources.ts';
import type { ResponsibilityId, SkillId } from './taxonomy.ts';

/** Who names a duty as part of a director's work: the more sources, the more ordinary it is. Duties that no source names are not here. */
export const RESPONSIBILITY_SOURCES: Readonly<Partial<Record<ResponsibilityId, readonly SourceId[]>>> = {
  'budget-resources': ['C', 'D', 'E'],
  'business-case': ['C', 'E'],
  'cross-functional': ['A', 'B', 'C', 'D', 'E'],
  'customer-engagement': ['A', 'D', 'E'],
  'executive-stakeholders': ['A', 'C', 'D', 'E'],
  'experimentation-data': ['C'],
  'go-to-market-launch': ['B', 'C', 'E'],
  'hire-onboard': ['A', 'C', 'D', 'E'],
  innovation: ['B', 'C'],
  'lead-product-managers': ['A', 'C', 'D', 'E'],
  'market-competition': ['A', 'B', 'C', 'E'],
  'metrics-kpis': ['A', 'B', 'C', 'D', 'E'],
  partnerships: ['A', 'E'],
  'pnl-revenue': ['C'],
  portfolio: ['C'],
  'process-org-design': ['B', 'C', 'E'],
  'requirements-delivery': ['B', 'E'],
  roadmap: ['B', 'D', 'E'],
  'vision-strategy': ['A', 'B', 'C', 'D', 'E'],
};

/** Who names a skill as one of the role's. */
export const SKILL_SOURCES: Readonly<Partial<Record<SkillId, readonly SourceId[]>>> = {
  adaptability: ['E'],
  agile: ['A'],
  'analytical-thinking': ['B', 'C'],
  'budget-management': ['C'],
  'business-acumen': ['B', 'C'],
  communication: ['B', 'C'],
  'competitive-analysis': ['A'],
  'conflict-resolution': ['B', 'C'],
  'data-analysis': ['A'],
  'decision-making': ['E'],
  'emotional-intelligence': ['E'],
  'financial-modeling': ['C'],
  'google-analytics': ['A'],
  influencing: ['B', 'C'],
  jira: ['A'],
  leadership: ['B', 'C'],
  'market-research': ['A'],
  negotiation: ['B', 'C'],
  'okrs-kpis': ['A'],
  'org-design': ['C'],
  'organization-time': ['B', 'C'],
  presentation: ['B', 'C'],
  'pricing-packaging': ['C'],
  prioritization: ['E'],
  'problem-solving': ['B', 'C'],
  'product-lifecycle': ['A'],
  'product-strategy': ['A'],
  productboard: ['A'],
  'project-management': ['B'],
  requirements: ['B'],
  scrum: ['A'],
  sql: ['A'],
  'strategic-thinking': ['B', 'C'],
};

/** What is asked on paper. */
export const QUALIFICATIONS: readonly SourcedPoint[] = [
  {
    id: 'bachelor',
    text: "A bachelor's degree in business, economics, computer science, engineering or the like.",
    sources: ['A', 'B', 'E'],
  },
  { id: 'master', text: "An MBA or another master's degree helps.", sources: ['A', 'C', 'E'] },
  {
    id: 'certificate',
    text: 'A certificate in product management, agile methods or project management.',
    sources: ['A', 'B', 'C'],
  },
  { id: 'leadership-training', text: 'Training in leadership.', sources: ['A'] },
  { id: 'launches', text: 'A record of launched products.', sources: ['A', 'E'] },
];

/** What fills the days. */
export const DAY_TO_DAY: readonly SourcedPoint[] = [
  { id: 'check-ins', text: 'Stand-ups and check-ins with teams and reports.', sources: ['A', 'E'] },
  { id: 'priorities', text: 'Setting priorities and assigning people to them.', sources: ['A', 'E'] },
  { id: 'approvals', text: 'Reviewing and approving designs and specifications.', sources: ['A', 'E'] },
  { id: 'reviews', text: 'Reviewing metrics and what customers say.', sources: ['A', 'E'] },
  { id: 'strategy', text: 'Explaining the strategy, again and again.', sources: ['A', 'E'] },
];
