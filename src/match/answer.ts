import type { Analysis, ExperienceFact } from '../facts/analysis.ts';
import { domainsNamed } from '../knowledge/domains.ts';
import { SKILLS } from '../knowledge/taxonomy.ts';
import type { Profile } from '../profile/schema.ts';
import { levelsOf } from './criteria/level.ts';
import type { Mover } from './movers.ts';
import { readPerson } from './person.ts';
import { type Change, yearsHeld } from './what-if.ts';

/**
 * The change of a profile that answers a requirement that is not met: the skill, the years that lack, the level among
 * those aimed at. Null where no change of the profile would (another function, a field that no list knows).
 */
export function answerTo({ id }: Pick<Mover, 'id'>, analysis: Analysis, profile: Profile): Change | null {
  const [kind, rest = ''] = id.split('/');
  switch (kind) {
    case 'level':
      return levelFor(analysis, profile);
    case 'skill':
      return skillFor(rest.split('|'));
    case 'years':
      return yearsFor(rest, analysis, profile);
    case 'education':
      return degreeFor(rest, analysis);
    case 'scope':
      return scopeFor(rest, analysis);
    default:
      return null;
  }
}

/** Who aims at the title's level already is apart from the job by what its text describes: no wish changes that. */
function levelFor({ role: { level } }: Analysis, profile: Profile): Change | null {
  return level === null || levelsOf(profile).includes(level) ? null : { kind: 'aim', level };
}

/** Of several alternatives the first suffices. A language is named in the profile's list of languages. */
function skillFor(ids: readonly string[]): Change | null {
  const skill = SKILLS.find(({ id }) => ids.includes(id) && id !== 'foreign-language');
  return skill ? { kind: 'skill', skill: skill.id } : null;
}

function yearsFor(which: string, { experience }: Analysis, profile: Profile): Change | null {
  const single = experience.filter(({ alternative }) => !alternative);
  const facts =
    which === 'paths'
      ? experience.filter(({ alternative }) => alternative)
      : single.slice(Number(which) - 1, Number(which));
  const person = readPerson(profile);
  const ways = facts.flatMap((fact) => {
    const detail = fact.detail ?? undefined;
    const missing = (fact.min ?? 1) - yearsHeld(person, fact.area, detail);
    if (!canBeHeld(fact) || missing <= 0) return [];
    return [{ kind: 'years' as const, area: fact.area, ...(detail && { detail }), years: missing }];
  });
  return ways.reduce<(typeof ways)[number] | null>((a, b) => (a && a.years <= b.years ? a : b), null);
}

/** Years in a field that no list knows cannot be compared, so they cannot be had either. */
function canBeHeld({ area, detail }: ExperienceFact): boolean {
  return (area !== 'domain' && area !== 'other') || domainsNamed(detail ?? '').length > 0;
}

const DEGREES = ['bachelor', 'master', 'mba', 'phd'] as const;

function degreeFor(need: string, { education }: Analysis): Change | null {
  const asked = education
    .filter((fact) => fact.need === need)
    .map(({ level }) => (level === 'any' ? 'bachelor' : level));
  const level = DEGREES.find((degree) => asked.includes(degree));
  return level ? { kind: 'degree', level } : null;
}

function scopeFor(part: string, { scope }: Analysis): Change | null {
  const asked = scope.orgSize ?? scope.reports?.min ?? scope.reports?.max ?? 1;
  const parts: Record<string, NonNullable<Profile['scope']>> = {
    people: { largestTeam: asked },
    team: { largestTeam: asked },
    managers: { managedManagers: true },
    pnl: { pnl: true },
  };
  const change = parts[part];
  return change ? { kind: 'scope', scope: change } : null;
}
