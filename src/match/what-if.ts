import type { Analysis } from '../facts/analysis.ts';
import { domainsNamed } from '../knowledge/domains.ts';
import { type ExperienceAreaId, LEVELS, type LevelId, type SkillId } from '../knowledge/taxonomy.ts';
import type { WorkMode } from '../page/posting.ts';
import type { Profile } from '../profile/schema.ts';
import { withSkill } from '../profile/skill.ts';
import { computeMatch } from './compute.ts';
import type { Match } from './match.ts';
import { type Person, readPerson } from './person.ts';

type Degree = Profile['education'][number]['level'];

/** One thing that could be otherwise about the person or what they accept. */
export type Change =
  /** Would take this level too. */
  | { kind: 'aim'; level: LevelId }
  /** Holds this level today. */
  | { kind: 'held'; level: LevelId }
  /** Floor and targets of pay, up or down by so many percent. */
  | { kind: 'pay'; percent: number }
  /** Would come to the office so many days a week; 5 is every day. */
  | { kind: 'office'; days: number }
  | { kind: 'mode'; mode: WorkMode }
  | { kind: 'place'; place: string }
  | { kind: 'travel'; percent: number }
  | { kind: 'skill'; skill: SkillId }
  /** So many years more; `detail` names the field where the area is `domain`. */
  | { kind: 'years'; area: ExperienceAreaId; detail?: string; years: number }
  | { kind: 'degree'; level: Degree }
  | { kind: 'scope'; scope: NonNullable<Profile['scope']> };

/** Years of work that a profile may hold at most. */
const MOST_YEARS = 60;

/** The verdict if the profile were changed so. Pure: neither the profile nor the posting is touched. */
export function whatIf(analysis: Analysis, profile: Profile, changes: readonly Change[]): Match {
  return computeMatch(analysis, withChanges(profile, changes));
}

/** The profile with the changes made, in their order. */
export function withChanges(profile: Profile, changes: readonly Change[]): Profile {
  return changes.reduce(withChange, profile);
}

function withChange(profile: Profile, change: Change): Profile {
  switch (change.kind) {
    case 'aim':
      return { ...profile, targetLevels: [...new Set([...profile.targetLevels, change.level])] };
    case 'held':
      return { ...profile, currentLevel: change.level };
    case 'pay':
      return withPay(profile, 1 + change.percent / 100);
    case 'skill':
      return withSkill(profile, change.skill, 'strong');
    case 'years':
      return withYears(profile, change.area, change.detail, change.years);
    case 'degree':
      return { ...profile, education: [...profile.education, { level: change.level }] };
    case 'scope':
      return { ...profile, scope: { ...profile.scope, ...change.scope } };
    default:
      return withWork(profile, change);
  }
}

function withPay(profile: Profile, times: number): Profile {
  if (!profile.compensation) return profile;
  const changed = { ...profile.compensation };
  for (const name of ['baseFloor', 'baseTarget', 'totalTarget'] as const) {
    const amount = changed[name];
    if (amount !== undefined) changed[name] = Math.round(amount * times);
  }
  return { ...profile, compensation: changed };
}

/** What one accepts only ever widens: who named no modes, places or limits takes them all already. */
function withWork(
  profile: Profile,
  change: Extract<Change, { kind: 'office' | 'mode' | 'place' | 'travel' }>,
): Profile {
  const { work } = profile;
  if (!work) return profile;
  const withModes = (modes: WorkMode[]) => (work.modes.length === 0 ? [] : [...new Set([...work.modes, ...modes])]);
  const atLeast = (limit: number | undefined, least: number) =>
    limit === undefined ? undefined : Math.max(limit, least);
  switch (change.kind) {
    case 'mode':
      return { ...profile, work: { ...work, modes: withModes([change.mode]) } };
    case 'office': {
      const modes = withModes(change.days >= 5 ? ['hybrid', 'onsite'] : change.days > 0 ? ['hybrid'] : []);
      return { ...profile, work: { ...work, modes, maxDaysInOffice: atLeast(work.maxDaysInOffice, change.days) } };
    }
    case 'place':
      return { ...profile, work: { ...work, places: work.places.length === 0 ? [] : [...work.places, change.place] } };
    case 'travel':
      return { ...profile, work: { ...work, maxTravelPercent: atLeast(work.maxTravelPercent, change.percent) } };
  }
}

/** A year more in the trade is a year more of work in all. */
function withYears(profile: Profile, area: ExperienceAreaId, detail: string | undefined, more: number): Profile {
  const person = readPerson(profile);
  const years = Math.min(MOST_YEARS, yearsHeld(person, area, detail) + more);
  if (area === 'domain' || area === 'other') {
    return { ...profile, experience: [...profile.experience, { area: 'domain', detail: detail ?? '', years }] };
  }
  const changed = { ...profile, experience: [...withoutPlain(profile, area), { area, years }] };
  const total = profile.experience.find((row) => row.area === 'total' && !row.detail);
  const counts = area === 'product-management' || area === 'technical';
  if (!counts || !total) return changed;
  const all = Math.min(MOST_YEARS, total.years + more);
  return { ...changed, experience: [...withoutPlain(changed, 'total'), { area: 'total', years: all }] };
}

function withoutPlain({ experience }: Profile, area: ExperienceAreaId): Profile['experience'] {
  return experience.filter((row) => row.area !== area || row.detail);
}

/** Years held in an area, or in a field by its name; 0 where the profile gives none. */
export function yearsHeld({ years, domains }: Person, area: ExperienceAreaId, detail: string | undefined): number {
  if (area !== 'domain' && area !== 'other') return years.get(area)?.years ?? 0;
  return Math.max(0, ...domainsNamed(detail ?? '').map((id) => domains.get(id)?.years ?? 0));
}

/** The level so many rungs up (above 0) or down on the same track; null where the ladder ends. */
export function levelBeside(level: LevelId, steps: number): LevelId | null {
  const from = LEVELS.find(({ id }) => id === level)!;
  const beside = LEVELS.filter(({ rank }) => rank === from.rank + steps);
  return (beside.find(({ track }) => track === from.track) ?? beside[0])?.id ?? null;
}
