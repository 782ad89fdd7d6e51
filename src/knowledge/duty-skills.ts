import type { ResponsibilityId, SkillId } from './taxonomy.ts';

/** The skills that show a duty: a story in which one of them was at work is a story about the duty. The most telling first. */
export const DUTY_SKILLS: Readonly<Record<ResponsibilityId, readonly SkillId[]>> = {
  'budget-resources': ['budget-management', 'prioritization', 'vendor-management'],
  'business-case': ['business-case', 'financial-modeling'],
  'cross-functional': ['cross-functional-leadership', 'influencing', 'stakeholder-management'],
  'customer-engagement': ['customer-discovery', 'customer-feedback'],
  evangelism: ['presentation', 'storytelling'],
  'executive-stakeholders': ['executive-communication', 'stakeholder-management', 'presentation', 'influencing'],
  'experimentation-data': ['experimentation', 'data-analysis'],
  'go-to-market-launch': ['go-to-market', 'product-launch', 'product-led-growth'],
  'hire-onboard': ['hiring', 'team-building'],
  innovation: ['zero-to-one', 'artificial-intelligence', 'generative-ai'],
  'lead-product-managers': ['people-management', 'coaching', 'performance-management'],
  'market-competition': ['market-research', 'competitive-analysis'],
  'metrics-kpis': ['okrs-kpis', 'data-analysis'],
  partnerships: ['partnerships', 'negotiation'],
  'pnl-revenue': ['pnl-ownership', 'monetization', 'pricing-packaging', 'growth'],
  portfolio: ['portfolio-management', 'product-lifecycle'],
  'process-org-design': ['org-design', 'process-improvement', 'change-management'],
  'requirements-delivery': ['requirements', 'product-launch', 'backlog-management', 'agile'],
  'risk-compliance': ['risk-management', 'data-governance', 'gdpr', 'hipaa', 'soc2', 'pci-dss'],
  roadmap: ['roadmapping', 'prioritization'],
  'vision-strategy': ['product-strategy', 'product-vision'],
};
