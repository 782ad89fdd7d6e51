import { type ExperienceAreaId, LEVELS, type LevelId, SKILLS, type SkillId } from './taxonomy.ts';

/** The name of every skill. */
export const SKILL_LABEL = Object.fromEntries(SKILLS.map(({ id, label }) => [id, label])) as Record<SkillId, string>;

/** How areas of experience are called in a sentence. */
export const AREA_WORDS: Readonly<Record<ExperienceAreaId, string>> = {
  'product-management': 'product management',
  'people-management': 'leading people',
  domain: 'the field',
  technical: 'technical work',
  total: 'professional work',
  other: 'this work',
};

/** "1 year", "4.5 years". */
export function yearsWords(years: number): string {
  const rounded = Math.round(years * 10) / 10;
  return rounded === 1 ? '1 year' : `${rounded} years`;
}

/** The name of every level, without what the taxonomy adds in brackets. */
export const LEVEL_LABEL = Object.fromEntries(
  LEVELS.map(({ id, label }) => [id, label.replace(/ \([^()]*\)$/, '')]),
) as Record<LevelId, string>;
