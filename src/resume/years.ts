import { type ExperienceAreaId, type FunctionId, LEVELS, type LevelId, type SkillId } from '../knowledge/taxonomy.ts';
import { AREA_WORDS, LEVEL_LABEL, yearsIn, yearsWords } from '../knowledge/words.ts';
import { say } from '../text/say.ts';
import type { Position, ResumeFact } from './facts.ts';

const AREA_OF: Partial<Record<FunctionId, ExperienceAreaId>> = {
  engineering: 'technical',
  'product-analytics': 'technical',
  'product-management': 'product-management',
  'product-ownership': 'product-management',
};

const RANK = Object.fromEntries(LEVELS.map(({ id, rank }) => [id, rank])) as Record<LevelId, number>;
const LEADS = new Set<LevelId>(LEVELS.filter(({ track }) => track === 'leader').map(({ id }) => id));

/** "managed six product managers", "led a team of 12" in a position's text: it leads people, whatever its title. */
const LEADS_IN_TEXT =
  /\b(?:built|coach(?:ed|ing)|grew|hired|le[ad](?:ing)?|manag(?:ed|e|ing)|mentor(?:ed|ing)|supervis(?:ed|ing))\b[^.;\n]{0,40}\b(?:direct reports|pms|product managers|reports|team of)\b/i;

/** Years of product work, of leading people, of technical work and in all, from the dates; overlapping positions count once. */
export function yearsFacts(positions: readonly Position[], text: string): ResumeFact[] {
  const areas: [ExperienceAreaId, Position[]][] = [
    ['product-management', positions.filter((position) => AREA_OF[position.function] === 'product-management')],
    ['people-management', positions.filter((position) => leadsPeople(position, text))],
    ['technical', positions.filter((position) => AREA_OF[position.function] === 'technical')],
    ['total', [...positions]],
  ];
  return areas.flatMap(([area, counted]) => yearsFact(area, counted) ?? []);
}

function leadsPeople({ level, span }: Position, text: string): boolean {
  return (level !== null && LEADS.has(level)) || LEADS_IN_TEXT.test(text.slice(span.start, span.end));
}

function yearsFact(area: ExperienceAreaId, counted: readonly Position[], detail?: SkillId): ResumeFact | null {
  const years = halfYears(monthsCovered(counted));
  if (years === 0) return null;
  return {
    id: detail ? `years/${area}/${detail}` : `years/${area}`,
    value: { kind: 'years', area, years, ...(detail ? { detail } : {}) },
    label: detail
      ? yearsIn(years, detail)
      : say('{years} of {area}', { years: yearsWords(years), area: AREA_WORDS[area] }),
    lines: counted.map(({ line }) => line),
  };
}

/** Years in each field of work: the positions whose text names the field. */
export function domainYearsFacts(positionsByDomain: ReadonlyMap<SkillId, readonly Position[]>): ResumeFact[] {
  return [...positionsByDomain].flatMap(([id, positions]) => yearsFact('domain', positions, id) ?? []);
}

/** The highest level of the ladder that a position had. */
export function levelFact(positions: readonly Position[]): ResumeFact | null {
  let best: { level: LevelId; line: string } | null = null;
  for (const { level, line } of positions) {
    if (level && (!best || RANK[level] > RANK[best.level])) best = { level, line };
  }
  if (!best) return null;
  const label = LEVEL_LABEL[best.level];
  return {
    id: 'level',
    value: { kind: 'level', level: best.level },
    label: `Highest level so far: ${label}`,
    lines: [best.line],
  };
}

/** Months in which at least one of the positions ran. */
export function monthsCovered(positions: readonly Pick<Position, 'from' | 'to'>[]): number {
  const sorted = [...positions].sort((a, b) => a.from - b.from);
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of sorted) {
    const start = Math.max(from, until + 1);
    if (to >= start) months += to - start + 1;
    until = Math.max(until, to);
  }
  return months;
}

/** Half years that are full, give or take a month: a résumé's dates are no more exact. */
function halfYears(months: number): number {
  return Math.floor((months + 1) / 6) / 2;
}
