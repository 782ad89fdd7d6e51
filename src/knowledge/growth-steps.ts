import { GROWTH } from './growth.ts';
import type { SourcedPoint } from './pay.ts';
import type { SkillId } from './taxonomy.ts';

/** The skills that each step of growth trains, as far as its sources say so; a step that is not here is for the whole role. */
const TRAINS: Readonly<Record<string, readonly SkillId[]>> = {
  finance: [
    'budget-management',
    'business-acumen',
    'business-case',
    'financial-modeling',
    'monetization',
    'pnl-ownership',
    'pricing-packaging',
  ],
  'lead-and-mentor': [
    'coaching',
    'cross-functional-leadership',
    'hiring',
    'influencing',
    'people-management',
    'performance-management',
    'team-building',
  ],
  training: [
    'aipmm',
    'change-management',
    'conflict-resolution',
    'csm',
    'cspo',
    'leadership',
    'org-design',
    'people-management',
    'pmp',
    'pragmatic',
    'safe-certification',
  ],
  visibility: ['executive-communication', 'presentation', 'stakeholder-management', 'storytelling'],
};

/** The steps that train one of these skills, in the order of the table; empty where no source names one. */
export function stepsFor(skills: readonly SkillId[]): SourcedPoint[] {
  return GROWTH.filter(({ id }) => TRAINS[id]?.some((skill) => skills.includes(skill)));
}
