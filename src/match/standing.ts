import { LEVELS, type LevelId } from '../knowledge/taxonomy.ts';
import type { Person } from './person.ts';
import { REACH } from './weights.ts';

const LEVEL = new Map(LEVELS.map((level) => [level.id, level]));

/** A height on the ladder at which a person could be hired. */
export interface Mark {
  level: LevelId;
  /** Its rank, or as high as the level held lets one reach. */
  rank: number;
  track: 'leader' | 'ic';
  /** Aimed at, or held so far: as the profile says, else as its years and teams show. */
  by: 'aim' | 'held' | 'shown';
}

/** The levels a person aims at as they stand on the ladder, however far above the level held. */
export function aims({ profile }: Person): Mark[] {
  return profile.targetLevels.map((level) => mark(level, 'aim'));
}

/** Where a person could be hired: at the level held, and at those aimed at, no higher than one can reach from the one held. */
export function hireable(person: Person): Mark[] {
  const held = heldLevel(person);
  if (!held) return aims(person);
  const most = held.rank + REACH;
  return [...aims(person).map((aim) => ({ ...aim, rank: Math.min(aim.rank, most) })), held];
}

/** The level held: as the profile says, else as its years of leading people, its teams and its years in product show. Null: they do not. */
export function heldLevel(person: Person): Mark | null {
  const { currentLevel } = person.profile;
  if (currentLevel) return mark(currentLevel, 'held');
  const shown = shownLevel(person);
  return shown && mark(shown, 'shown');
}

/** Years of product work from which on an individual's level is shown, highest first. */
const INDIVIDUAL: readonly (readonly [years: number, level: LevelId])[] = [
  [8, 'lead-pm'],
  [5, 'senior-pm'],
  [2, 'pm'],
  [0, 'associate-pm'],
];

/** From so many years of leading, or so many people, on it is more than a first team. */
const SEASONED = { leading: 5, team: 8, managers: 6, business: 8 } as const;

/** Silence shows nothing: without years of leading people, or a word on managers led, no level is read into a profile. */
function shownLevel({ profile: { scope }, years }: Person): LevelId | null {
  const leading = years.get('people-management')?.years;
  const product = years.get('product-management')?.years;
  if (leading === undefined || product === undefined) return null;
  if (leading === 0) return INDIVIDUAL.find(([from]) => product >= from)![1];
  if (scope?.managedManagers === undefined) return null;
  if (!scope.managedManagers) {
    return leading >= SEASONED.leading && (scope.largestTeam ?? 0) >= SEASONED.team ? 'director' : 'group-pm';
  }
  if (scope.pnl && leading >= SEASONED.business) return 'vp';
  return leading >= SEASONED.managers ? 'senior-director' : 'director';
}

function mark(level: LevelId, by: Mark['by']): Mark {
  const { rank, track } = LEVEL.get(level)!;
  return { level, rank, track, by };
}
