import type { Analysis, Evidence, ExperienceFact } from '../facts/analysis.ts';
import { SKILLS, type SkillId } from '../knowledge/taxonomy.ts';
import type { Criterion, CriterionStatus, Match, Proof } from '../match/match.ts';
import { leftOut } from '../match/score.ts';
import { isTrait } from '../profile/families.ts';
import { yearsText } from './format.ts';
import { msg, t } from './i18n.ts';

/** One requirement as the verdict shows it. Without a profile there is nothing to compare with: `status` is null. */
export interface Row {
  id: string;
  label: string;
  group: Criterion['group'];
  status: CriterionStatus | null;
  why: string;
  evidence: Evidence[];
  proof: Proof[];
  /** What the row weighs and earns in the score (see docs/score.md); missing without a profile. */
  weight?: number;
  credit?: number;
  /** It counts neither way although it is answered: something next to it answers it, and it would lower the score. */
  leftOut?: boolean;
}

/** The rows of a verdict, by the part they belong to. */
export interface Rows {
  /** Level and function: shown with the ladder. */
  level: Row[];
  musts: Row[];
  nice: Row[];
  duties: Row[];
  traits: Row[];
  wishes: Row[];
}

/** Degrees. */
export const EDUCATION_WORDS = {
  bachelor: msg("Bachelor's degree"),
  master: msg("Master's degree"),
  mba: 'MBA',
  phd: msg('Doctorate'),
  any: msg('A degree'),
};
const AREA_WORDS = {
  'product-management': msg('{years} in product management'),
  'people-management': msg('{years} leading people'),
  domain: msg('{years} of experience'),
  technical: msg('{years} in technical roles'),
  total: msg('{years} of experience'),
  other: msg('{years} of experience'),
} as const;

/** Sorts the match's criteria, or without a match the analysis's asks, into the verdict's folds. */
export function rowsOf(analysis: Analysis, match: Match | null): Rows {
  const rows = match ? counted(match.criteria) : asks(analysis);
  const pick = (keep: (row: (typeof rows)[number]) => boolean) => rows.filter(keep);
  return {
    level: pick(({ group }) => group === 'level'),
    musts: pick(({ need, group }) => need === 'required' && group !== 'trait' && group !== 'level'),
    nice: pick(({ need, group }) => need === 'preferred' && group !== 'trait'),
    duties: pick(({ need, group }) => need === 'duty' && group !== 'trait'),
    traits: pick(({ group }) => group === 'trait'),
    wishes: pick(({ need }) => need === 'profile'),
  };
}

function counted(criteria: readonly Criterion[]): (Criterion & Row)[] {
  const out = leftOut(criteria);
  return criteria.map((row) => (out.has(row) ? { ...row, leftOut: true } : row));
}

/** "8+ years in product management". */
export function experienceLabel({ min, max, area, detail }: ExperienceFact): string {
  const years = yearsText(min, max);
  if (!detail) return t(AREA_WORDS[area], { years });
  return area === 'product-management'
    ? t('{years} in product management ({field})', { years, field: detail })
    : t('{years} in {field}', { years, field: detail });
}

/**
 * The skills that a row stands for and that a profile can hold as such: one, or several that the posting offers as
 * alternatives; none for other rows, and none for languages, of which one has this or that.
 */
export function skillsOf({ id }: Pick<Row, 'id'>): SkillId[] {
  if (!id.startsWith('skill/')) return [];
  const named = id.slice('skill/'.length).split('|');
  return SKILLS.filter(({ id: known }) => named.includes(known) && known !== 'foreign-language').map(
    (skill) => skill.id,
  );
}

function asks(analysis: Analysis): (Row & { need: Criterion['need'] })[] {
  const blank = { status: null, why: '', proof: [] };
  return [
    ...analysis.experience.map((fact, index) => ({
      ...blank,
      id: `experience/${index}`,
      group: 'experience' as const,
      label: experienceLabel(fact),
      need: fact.need,
      evidence: fact.evidence,
    })),
    ...analysis.skills.map(({ id, label, need, evidence }) => ({
      ...blank,
      id: `skill/${id}`,
      group: isTrait(id) ? ('trait' as const) : ('skill' as const),
      label,
      need,
      evidence,
    })),
    ...analysis.education.map(({ level, need, evidence }) => ({
      ...blank,
      id: `education/${level}`,
      group: 'education' as const,
      label: t(EDUCATION_WORDS[level]),
      need,
      evidence,
    })),
  ];
}
