import type { Analysis } from '../../facts/analysis.ts';
import type { WorkMode } from '../../page/posting.ts';
import type { Profile } from '../../profile/schema.ts';
import { say, sayN } from '../../text/say.ts';
import type { Criterion, PayMatch } from '../match.ts';
import type { Person } from '../person.ts';
import { placeFit } from '../places.ts';
import { endsUnderTarget } from '../shown.ts';
import { aims } from '../standing.ts';
import { WISH_IMPORTANCE, type WishKind } from '../weights.ts';
import { domainWish, scopeWish } from './field-wishes.ts';
import { LEVEL_TRACK, rungs, rungWords, shiftFor } from './level.ts';
import { type Answer, wish } from './wish.ts';

/**
 * Rows for what the user wants of a job, each weighed by how much it matters to them. They never touch fit; attraction is
 * made of them. What does not matter keeps its row, without weight.
 */
export function wishRows(analysis: Analysis, person: Person, pay: PayMatch): Criterion[] {
  const rows = [
    payWish(analysis, pay),
    levelWish(analysis, person),
    trackWish(analysis, person),
    modeWish(analysis, person),
    officeWish(analysis, person),
    placeWish(analysis, person),
    travelWish(analysis, person),
    scopeWish(analysis, person),
    domainWish(analysis, person),
  ].filter((row) => row !== null);
  const { attraction } = person.profile;
  return attraction ? rows.map((row) => ({ ...row, weight: row.weight * importanceOf(row, attraction) })) : rows;
}

/** Office days are a part of the work mode. */
function importanceOf({ id }: Criterion, attraction: NonNullable<Profile['attraction']>): number {
  const kind = id.slice('wish/'.length);
  const of = (kind === 'office' ? 'mode' : kind) as WishKind;
  return attraction[of] ?? WISH_IMPORTANCE[of];
}

/** What a pay verdict is worth; the others are not comparable. */
const PAY_ANSWER: Partial<Record<PayMatch['verdict'], NonNullable<Answer>>> = {
  'meets-target': { credit: 1, why: say('The whole range is at or above your target.') },
  'reaches-target': { credit: 0.85, why: say('The range reaches your target.') },
  'above-floor': { credit: 0.5, why: say('The range passes your floor and stays under your target.') },
  'below-floor': { credit: 0, why: say('The top of the range is under your floor.') },
};

function payWish(_analysis: Analysis, pay: PayMatch): Criterion | null {
  if (pay.floor === null && pay.target === null) return null;
  const answer = overFloor(pay) ?? PAY_ANSWER[pay.verdict] ?? underTarget(pay);
  const row = wish('pay', say('Pay'), say('your floor and target'), pay.range?.evidence ?? [], answer);
  return answer || !pay.range
    ? row
    : { ...row, why: say('The stated pay cannot be compared with your floor and target.') };
}

/** Pay over the floor where no target is named, or where nobody knows whether it is reached. */
function overFloor(pay: PayMatch): Answer {
  if (pay.verdict !== 'above-floor' || endsUnderTarget(pay)) return null;
  if (pay.target !== null) return { credit: 0.5, why: say('The range passes your floor and names no upper end.') };
  // Who names a floor alone has got what was wished for, wholly where the range begins there.
  const wholly = pay.annualMin !== null && pay.floor !== null && pay.annualMin >= pay.floor;
  return { credit: wholly ? 1 : 0.85, why: say('The range passes your floor; you named no target.') };
}

/** Without a floor there is no verdict on a range that ends under the target; the wish says so all the same. */
function underTarget({ verdict, range, floor, target, annualMax }: PayMatch): Answer {
  if (verdict !== 'unknown' || range?.kind !== 'base' || floor !== null || target === null) return null;
  if (annualMax === null || annualMax >= target) return null;
  return { credit: 0.5, why: say('The top of the range is under your target.') };
}

/** What a level is worth to somebody who aims elsewhere: a step up is welcome, a step back is not. */
const STEP_UP = [1, 0.8, 0.45, 0.15] as const;
const STEP_BACK = [1, 0.5, 0.15, 0] as const;

function levelWish(analysis: Analysis, person: Person): Criterion | null {
  const distance = rungs(analysis, aims(person), shiftFor(person.profile));
  if (distance === null) return null;
  const steps = Math.min(3, Math.round(Math.abs(distance)));
  const credit = (distance >= 0 ? STEP_UP : STEP_BACK)[steps]!;
  const levels = rungWords(steps);
  const apart = { levels: levels.charAt(0).toUpperCase() + levels.slice(1) };
  const why =
    steps === 0
      ? say('A level you aim at.')
      : distance > 0
        ? say('{levels} above what you aim at.', apart)
        : say('{levels} below what you aim at.', apart);
  const { evidence } = analysis.role;
  return wish(
    'level',
    say('Level you aim at'),
    say('your target levels'),
    [...(evidence.level ?? []), ...(evidence.bodyLevel ?? [])],
    {
      credit,
      why,
    },
  );
}

/** What a track is worth to somebody who wants the other. */
const TRACK_CREDIT = {
  leader: { leader: 1, 'player-coach': 0.75, ic: 0 },
  ic: { leader: 0, 'player-coach': 0.5, ic: 1 },
} as const;

const TRACK_WORDS = {
  leader: say('leads people'),
  'player-coach': say('leads people and stays hands-on'),
  ic: say('leads no people'),
} as const;

/** A text that is silent on people leaves the title to say which track it is: directors lead. */
function trackWish({ role }: Analysis, { profile }: Person): Criterion | null {
  const wanted = profile.track;
  if (wanted === 'either') return null;
  const track = role.track ?? (role.level && LEVEL_TRACK[role.level]);
  const label = wanted === 'leader' ? say('Leading people') : say('Individual work');
  return wish(
    'track',
    label,
    wanted === 'ic' ? say('your track: individual') : say('your track: leader'),
    role.evidence.track ?? role.evidence.level ?? [],
    track && {
      credit: TRACK_CREDIT[wanted][track],
      why: role.track
        ? say('The job {leads}.', { leads: TRACK_WORDS[track] })
        : say('The job {leads}, by its title.', { leads: TRACK_WORDS[track] }),
    },
  );
}

const MODE_WORDS: Readonly<Record<WorkMode, string>> = {
  remote: say('remote'),
  hybrid: say('hybrid'),
  onsite: say('in the office'),
};

function modeWish({ work }: Analysis, { profile }: Person): Criterion | null {
  const wanted = profile.work?.modes ?? [];
  if (wanted.length === 0) return null;
  const words = wanted.map((mode) => MODE_WORDS[mode]).join(' or ');
  return wish(
    'mode',
    say('Work mode: {modes}', { modes: words }),
    say('you want {modes}', { modes: words }),
    work.evidence.mode ?? [],
    work.mode && {
      credit: wanted.includes(work.mode) ? 1 : work.mode === 'remote' ? 0.6 : 0,
      why: say('The job is {mode}.', { mode: MODE_WORDS[work.mode] }),
    },
  );
}

function officeWish({ work }: Analysis, { profile }: Person): Criterion | null {
  const most = profile.work?.maxDaysInOffice;
  if (most === undefined || work.daysInOffice === null) return null;
  const over = work.daysInOffice - most;
  return wish(
    'office',
    sayN(most, 'At most {#n} day in the office', 'At most {#n} days in the office'),
    sayN(most, 'your limit: {#n} day', 'your limit: {#n} days'),
    work.evidence.daysInOffice ?? [],
    {
      credit: over <= 0 ? 1 : over <= 1 ? 0.4 : 0,
      why: sayN(work.daysInOffice, 'The job asks for {#n} day a week.', 'The job asks for {#n} days a week.'),
    },
  );
}

function placeWish(analysis: Analysis, { profile }: Person): Criterion | null {
  const mine = profile.work?.places ?? [];
  if (mine.length === 0 || analysis.work.places.length === 0) return null;
  const fit = placeFit(analysis, profile);
  const answer = {
    here: { credit: 1, why: say('A place you can work from.') },
    elsewhere: { credit: 0, why: say('None of your places.') },
    unknown: null,
  };
  const row = wish(
    'place',
    say('Place'),
    say('your places: {=places}', { places: mine.join(', ') }),
    analysis.work.evidence.places ?? [],
    answer[fit],
  );
  return fit === 'unknown' ? { ...row, why: say('The place could not be compared with yours.') } : row;
}

function travelWish({ work }: Analysis, { profile }: Person): Criterion | null {
  const most = profile.work?.maxTravelPercent;
  if (most === undefined) return null;
  const label = most === 0 ? say('No travel') : say('At most {#percent}% travel', { percent: most });
  const over = (work.travelPercent ?? 0) - most;
  return wish(
    'travel',
    label,
    say('your limit: {#percent}%', { percent: most }),
    work.evidence.travelPercent ?? [],
    work.travelPercent === null
      ? null
      : {
          credit: over <= 0 ? 1 : over <= 10 ? 0.5 : 0,
          why: say('The job asks for up to {#percent}% travel.', { percent: work.travelPercent }),
        },
  );
}
