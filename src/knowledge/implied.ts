import type { SkillId } from './taxonomy.ts';

/** Years of which kind of work, from which on a skill may be taken for granted. */
export interface ImpliedSkill {
  skill: SkillId;
  /** Kind of experience that implies it. */
  area: 'product-management' | 'people-management';
  /** From this many years on. */
  years: number;
}

/**
 * What years in the work imply. Nobody who ran products for eight years lacks a roadmap, so a profile need not list it.
 * Only the basics of the trade stand here: no tool, no domain, no specialism.
 */
export const IMPLIED_SKILLS: readonly ImpliedSkill[] = [
  { skill: 'agile', area: 'product-management', years: 3 },
  { skill: 'backlog-management', area: 'product-management', years: 2 },
  { skill: 'business-case', area: 'product-management', years: 8 },
  { skill: 'competitive-analysis', area: 'product-management', years: 5 },
  { skill: 'cross-functional-leadership', area: 'product-management', years: 3 },
  { skill: 'customer-discovery', area: 'product-management', years: 3 },
  { skill: 'customer-feedback', area: 'product-management', years: 2 },
  { skill: 'data-analysis', area: 'product-management', years: 5 },
  { skill: 'executive-communication', area: 'product-management', years: 8 },
  { skill: 'go-to-market', area: 'product-management', years: 8 },
  { skill: 'influencing', area: 'product-management', years: 5 },
  { skill: 'market-research', area: 'product-management', years: 5 },
  { skill: 'okrs-kpis', area: 'product-management', years: 4 },
  { skill: 'prioritization', area: 'product-management', years: 2 },
  { skill: 'product-launch', area: 'product-management', years: 3 },
  { skill: 'product-lifecycle', area: 'product-management', years: 4 },
  { skill: 'product-strategy', area: 'product-management', years: 6 },
  { skill: 'product-vision', area: 'product-management', years: 6 },
  { skill: 'requirements', area: 'product-management', years: 2 },
  { skill: 'roadmapping', area: 'product-management', years: 3 },
  { skill: 'sdlc', area: 'product-management', years: 3 },
  { skill: 'stakeholder-management', area: 'product-management', years: 4 },
  { skill: 'ux-design', area: 'product-management', years: 5 },
  { skill: 'coaching', area: 'people-management', years: 1 },
  { skill: 'conflict-resolution', area: 'people-management', years: 3 },
  { skill: 'hiring', area: 'people-management', years: 2 },
  { skill: 'leadership', area: 'people-management', years: 1 },
  { skill: 'people-management', area: 'people-management', years: 1 },
  { skill: 'performance-management', area: 'people-management', years: 2 },
  { skill: 'portfolio-management', area: 'people-management', years: 6 },
  { skill: 'process-improvement', area: 'people-management', years: 5 },
  { skill: 'team-building', area: 'people-management', years: 2 },
];
