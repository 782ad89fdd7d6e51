import { sayN } from '../text/say.ts';
import { type ExperienceAreaId, type LevelId, SKILLS, type SkillId } from './taxonomy.ts';

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
  return sayN(rounded, '{#n} year', '{#n} years');
}

/** "4.5 years in SaaS", for a field by its id. */
export function yearsIn(years: number, field: SkillId): string {
  const rounded = Math.round(years * 10) / 10;
  return sayN(rounded, '{#n} year in {field}', '{#n} years in {field}', { field: SKILL_LABEL[field] });
}

/** The name of every level in a sentence: short, one name each. */
export const LEVEL_LABEL: Readonly<Record<LevelId, string>> = {
  'associate-pm': 'Associate PM',
  pm: 'Product Manager',
  'senior-pm': 'Senior PM',
  'lead-pm': 'Lead or Staff PM',
  'principal-pm': 'Principal PM',
  'group-pm': 'Group PM',
  director: 'Director',
  'senior-director': 'Senior Director',
  head: 'Head of Product',
  vp: 'VP',
  svp: 'SVP or EVP',
  cpo: 'Chief Product Officer',
};
