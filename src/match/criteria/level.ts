import type { Analysis } from '../../facts/analysis.ts';
import { readTitle } from '../../facts/rules/role/title.ts';
import { type BodyLevelId, LEVELS, type LevelId } from '../../knowledge/taxonomy.ts';
import { LEVEL_LABEL } from '../../knowledge/words.ts';
import type { Profile } from '../../profile/schema.ts';
import { say } from '../../text/say.ts';
import type { Criterion, Proof } from '../match.ts';
import type { Person } from '../person.ts';
import { heldLevel, hireable, type Mark } from '../standing.ts';
import { ABOVE_CREDIT, BELOW_CREDIT, interpolate, LEVEL_WEIGHT, TRACK_SHIFT } from '../weights.ts';

/** Ranks of the ladder that a body of text may belong to. */
const BODY_RANKS: Readonly<Record<BodyLevelId, readonly [low: number, high: number]>> = {
  ic: [1, 2],
  'senior-ic': [3, 5],
  'manager-of-pms': [5, 5],
  director: [6, 7],
  executive: [8, 10],
};

/** How far the text may pull the level away from the title: the title counts for more, in pay and in the next job. */
const BODY_PULL = 0.35;

/** Rungs from which on a level is far off. */
export const FAR_OFF = 3;

const RANK = Object.fromEntries(LEVELS.map(({ id, rank }) => [id, rank])) as Record<LevelId, number>;
/** The track that a level usually is on. */
export const LEVEL_TRACK = Object.fromEntries(LEVELS.map(({ id, track }) => [id, track])) as Record<
  LevelId,
  'leader' | 'ic'
>;

/** The ranks that a posting stands at: one where the title says it, a span where only the text does. Null: neither says. */
export function postingRanks({ role, posting }: Analysis): readonly [low: number, high: number] | null {
  const body = role.bodyLevel ? BODY_RANKS[role.bodyLevel] : null;
  if (!role.level) return body;
  // "Senior PM / Group PM": open at each of them. A corrected level is the one that holds.
  const levels = severalLevels({ role, posting });
  if (levels) return [RANK[levels[0]!], RANK[levels.at(-1)!]];
  const title = RANK[role.level];
  if (!body) return [title, title];
  const nearest = Math.min(Math.max(title, body[0]), body[1]);
  const rank = title + BODY_PULL * (nearest - title);
  return [rank, rank];
}

/** The levels of a title that names several, the lowest first; null where it names one or none. */
function severalLevels({ role, posting }: Pick<Analysis, 'role' | 'posting'>): readonly LevelId[] | null {
  const { level, levels } = readTitle(posting.title);
  return levels.length > 1 && level === role.level ? levels : null;
}

/** What another track adds for this person: nothing to who is open to either. */
export function shiftFor({ track }: Profile): number {
  return track === 'either' ? 0 : TRACK_SHIFT;
}

/**
 * Rungs between posting and the nearest of some marks: above 0 the posting stands higher, below 0 lower.
 * `shift` is what another track adds (an individual's job stands lower for who leads people, and the other way); 0 to
 * look at ranks alone. Null where the posting or the profile says nothing.
 */
export function rungs(analysis: Analysis, marks: readonly Mark[], shift: number): number | null {
  return nearestMark(analysis, marks, shift)?.distance ?? null;
}

function nearestMark(
  analysis: Analysis,
  marks: readonly Mark[],
  shift: number,
): { mark: Mark; distance: number } | null {
  const ranks = postingRanks(analysis);
  if (!ranks) return null;
  const leads = leadsPeople(analysis);
  let nearest: { mark: Mark; distance: number } | null = null;
  for (const mark of marks) {
    const distance = between(mark.rank, ranks) + shift * trackStep(mark.track, leads);
    if (nearest === null || Math.abs(distance) < Math.abs(nearest.distance)) nearest = { mark, distance };
  }
  return nearest;
}

function between(rank: number, [low, high]: readonly [number, number]): number {
  return rank < low ? low - rank : rank > high ? high - rank : 0;
}

/** Whether the job leads people: as read, else as its level usually does. */
function leadsPeople({ role }: Analysis): boolean | null {
  if (role.track) return role.track !== 'ic';
  return role.level ? LEVEL_TRACK[role.level] === 'leader' : null;
}

function trackStep(own: 'leader' | 'ic', leads: boolean | null): number {
  if (leads === null || (own === 'leader') === leads) return 0;
  return leads ? 1 : -1;
}

/** The levels that a profile names: those aimed at, and the one held. */
export function levelsOf(profile: Profile): LevelId[] {
  return profile.currentLevel ? [...profile.targetLevels, profile.currentLevel] : profile.targetLevels;
}

/** What a distance in rungs is worth for fit. */
export function levelCredit(distance: number): number {
  return distance >= 0 ? interpolate(ABOVE_CREDIT, distance) : interpolate(BELOW_CREDIT, -distance);
}

/** The row "Level". Unknown where the posting shows no level or the profile neither names nor shows one. */
export function levelRows(analysis: Analysis, person: Person): Criterion[] {
  const { role } = analysis;
  if (!role.level && !role.bodyLevel) return [];
  const distance = rungs(analysis, hireable(person), shiftFor(person.profile));
  const credit = distance === null ? 0 : levelCredit(distance);
  return [
    {
      id: 'level',
      label: say('Level: {level}', { level: levelWords(analysis) }),
      group: 'level',
      need: 'required',
      weight: LEVEL_WEIGHT,
      credit,
      status: levelStatus(distance),
      evidence: [...(role.evidence.level ?? []), ...(role.evidence.bodyLevel ?? [])],
      proof: levelProof(person),
      why: whyLevel(analysis, person),
    },
  ];
}

function levelProof(person: Person): Proof[] {
  const levels = levelsOf(person.profile);
  const held = heldLevel(person);
  const aim = say('you aim at {levels}', { levels: [...new Set(levels.map((id) => LEVEL_LABEL[id]))].join(', ') });
  const shown =
    held?.by === 'shown' ? say('your years and teams show the level {level}', { level: LEVEL_LABEL[held.level] }) : '';
  return [levels.length > 0 ? aim : '', shown].filter((text) => text !== '').map((text) => ({ kind: 'level', text }));
}

/** The posting's level in words: the title's, else what the text reads as. */
export function levelWords({ role }: Analysis): string {
  if (role.level) return LEVEL_LABEL[role.level];
  return role.bodyLevel ? READS_AS[role.bodyLevel] : say('not stated');
}

const READS_AS: Readonly<Record<BodyLevelId, string>> = {
  ic: say('reads as a product manager'),
  'senior-ic': say('reads as a senior individual'),
  'manager-of-pms': say('reads as a manager of PMs'),
  director: say('reads as a director'),
  executive: say('reads as an executive'),
};

function levelStatus(distance: number | null): Criterion['status'] {
  if (distance === null) return 'unknown';
  if (Math.abs(distance) <= 0.5) return 'met';
  return Math.abs(distance) < FAR_OFF ? 'partial' : 'missing';
}

/** Says ranks as ranks: what another track adds to the distance is said as what it is. */
function whyLevel(analysis: Analysis, person: Person): string {
  const marks = hireable(person);
  const nearest = nearestMark(analysis, marks, shiftFor(person.profile));
  if (!nearest) return say('Your profile names no level you aim at.');
  const { distance } = nearest;
  if (Math.abs(distance) <= 0.5) {
    const mark = MARK_WORDS[nearest.mark.by];
    return severalLevels(analysis)
      ? say('The posting names several levels; among them is {mark}.', { mark })
      : say('This is {mark}.', { mark });
  }
  const plain = nearestMark(analysis, marks, 0)!;
  const leads = leadsPeople(analysis);
  const otherTrack = leads !== null && Math.abs(distance - plain.distance) > 0.01;
  const height =
    Math.abs(plain.distance) <= 0.5
      ? say('As high as {mark}', { mark: MARK_WORDS[plain.mark.by] })
      : capital(apartWords(analysis, person)!);
  if (!otherTrack) return say('{words}.', { words: height });
  return leads
    ? say('{height}, and the job leads people.', { height })
    : say('{height}, and the job leads no people.', { height });
}

const MARK_WORDS: Readonly<Record<Mark['by'], string>> = {
  aim: say('a level you aim at'),
  held: say('the level you hold'),
  shown: say('the level that your years and teams show'),
};

/**
 * How many levels the posting is from the person, tracks aside: "3 levels below the nearest level you aim at". A level aimed
 * at that is out of reach is counted from the level held. Null where a side says nothing.
 */
export function apartWords(analysis: Analysis, person: Person): string | null {
  const nearest = nearestMark(analysis, hireable(person), 0);
  if (!nearest) return null;
  const { mark, distance } = nearest;
  const held = heldLevel(person);
  const from = mark.by !== 'aim' || mark.rank < RANK[mark.level] ? held : null;
  if (!from) {
    const levels = rungWords(Math.abs(distance));
    return distance > 0
      ? say('{levels} above the nearest level you aim at', { levels })
      : say('{levels} below the nearest level you aim at', { levels });
  }
  const apart = {
    levels: rungWords(Math.abs(distance + mark.rank - from.rank)),
    mark: MARK_WORDS[from.by],
    level: LEVEL_LABEL[from.level],
  };
  return distance > 0 ? say('{levels} above {mark} ({level})', apart) : say('{levels} below {mark} ({level})', apart);
}

/** "one level", "about 3 levels". */
export function rungWords(distance: number): string {
  const rounded = Math.max(1, Math.round(distance));
  const levels = rounded === 1 ? say('one level') : say('{#n} levels', { n: rounded });
  return Math.abs(rounded - distance) > 0.01 ? say('about {levels}', { levels }) : levels;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
