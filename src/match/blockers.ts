import type { Analysis, ExperienceFact } from '../facts/analysis.ts';
import { AREA_WORDS, yearsWords } from '../knowledge/words.ts';
import type { Profile } from '../profile/schema.ts';
import { say, sayN } from '../text/say.ts';
import { tenureFor } from './criteria/experience.ts';
import { FUNCTION_WANTED, functionWords, tradeCredit } from './criteria/function.ts';
import { apartWords, FAR_OFF, levelWords, rungs } from './criteria/level.ts';
import type { Blocker, BlockerId, PayMatch } from './match.ts';
import type { Person } from './person.ts';
import { jobCountries, placeFit, remoteOnlyPlace } from './places.ts';
import { hireable } from './standing.ts';

/** Years are far short at this share of what is asked or less, when at least this many are missing. */
const FAR_SHORT = { share: 0.6, years: 2 } as const;

/** Every reason why this job can hardly work, in a fixed order. Each rests on what both sides say: silence blocks nothing. */
export function findBlockers(analysis: Analysis, person: Person, pay: PayMatch): Blocker[] {
  const { profile } = person;
  return [
    wrongFunction(analysis, profile),
    farLevel(analysis, person),
    farShortYears(analysis, person),
    noSponsorship(analysis, profile),
    wrongPlace(analysis, profile),
    wrongMode(analysis, profile),
    payUnderFloor(pay),
  ].filter((blocker) => blocker !== null);
}

function blocker(id: BlockerId, why: string, evidence: Blocker['evidence'] | undefined): Blocker {
  return { id, why, evidence: evidence ?? [] };
}

function wrongFunction(analysis: Analysis, { targetFunctions }: Profile): Blocker | null {
  const { role } = analysis;
  if ((tradeCredit(analysis, targetFunctions) ?? 1) >= FUNCTION_WANTED) return null;
  const wanted = targetFunctions.map(functionWords).join(' or ');
  return blocker(
    'function',
    say('This is a job in {function}; you look for {wanted}.', { function: functionWords(role.function), wanted }),
    role.evidence.function,
  );
}

function farLevel(analysis: Analysis, person: Person): Blocker | null {
  const distance = rungs(analysis, hireable(person), 0);
  if (distance === null || Math.abs(distance) < FAR_OFF - 0.5) return null;
  const why = say('The level ({level}) is {apart}.', {
    level: levelWords(analysis),
    apart: apartWords(analysis, person)!,
  });
  const { evidence } = analysis.role;
  return blocker('level', why, [...(evidence.level ?? []), ...(evidence.bodyLevel ?? [])]);
}

/** One statement far short is enough; of several paths all must be. */
function farShortYears({ experience }: Analysis, person: Person): Blocker | null {
  const required = experience.filter(({ need }) => need === 'required');
  const single = required.find((fact) => !fact.alternative && isFarShort(fact, person));
  const paths = required.filter(({ alternative }) => alternative);
  const fact = single ?? (paths.every((path) => isFarShort(path, person)) ? paths[0] : undefined);
  if (!fact) return null;
  const area = fact.detail && (fact.area === 'domain' || fact.area === 'other') ? fact.detail : AREA_WORDS[fact.area];
  const held = tenureFor(fact, person)!;
  return blocker(
    'years',
    say('They ask for {asked} of {?area}; your profile has {held}.', {
      asked: yearsWords(fact.min!),
      area,
      held: yearsWords(held.years),
    }),
    fact.evidence,
  );
}

function isFarShort(fact: ExperienceFact, person: Person): boolean {
  const held = tenureFor(fact, person);
  if (fact.min === null || !held || held.credit < 1) return false;
  return held.years <= fact.min * FAR_SHORT.share && fact.min - held.years >= FAR_SHORT.years;
}

function noSponsorship(analysis: Analysis, { work }: Profile): Blocker | null {
  const { sponsorship, clearance, evidence } = analysis.work;
  if ((sponsorship !== 'not-offered' && !clearance) || !work) return null;
  const countries = jobCountries(analysis);
  const allowed = work.authorisedIn ?? [];
  const covered = countries.length > 0 && countries.some((country) => allowed.includes(country));
  const barred = allowed.length > 0 && countries.length > 0 && !covered;
  if (covered || !(work.needsSponsorship || (barred && work.needsSponsorship !== false))) return null;
  return sponsorship === 'not-offered'
    ? blocker('sponsorship', say('You need sponsorship, and they do not offer it.'), evidence.sponsorship)
    : blocker('sponsorship', say('You need sponsorship, and they ask for a security clearance.'), evidence.clearance);
}

function wrongPlace(analysis: Analysis, profile: Profile): Blocker | null {
  if (placeFit(analysis, profile) !== 'elsewhere') return null;
  const { mode, evidence } = analysis.work;
  const places = analysis.work.places.join('; ');
  const country = remoteOnlyPlace(analysis, profile);
  if (mode === 'remote')
    return blocker(
      'place',
      say('The job is remote, but from {=places}, which is not one of your places.', { places }),
      evidence.places,
    );
  // Who named a country beside a town in it is told that the country was not forgotten.
  const why =
    country === null
      ? say('The job is in {=places}, which is not one of your places.', { places })
      : say(
          'The job is in {=places}, which is not one of your places: {=country} counts for remote jobs, as you name a town in it.',
          { places, country },
        );
  return blocker('place', why, evidence.places);
}

function wrongMode({ work }: Analysis, profile: Profile): Blocker | null {
  const { modes = [], maxDaysInOffice } = profile.work ?? {};
  if (work.mode && work.mode !== 'remote' && modes.length > 0 && !modes.includes(work.mode)) {
    const mode = work.mode === 'onsite' ? say('in the office') : say('hybrid');
    const why = say('The job is {mode}; you want {wanted}.', { mode, wanted: modes.join(' or ') });
    return blocker('mode', why, work.evidence.mode);
  }
  if (maxDaysInOffice !== undefined && work.daysInOffice !== null && work.daysInOffice > maxDaysInOffice) {
    const why = sayN(
      work.daysInOffice,
      'The job asks for {#n} day a week in the office; your limit is {#most}.',
      'The job asks for {#n} days a week in the office; your limit is {#most}.',
      { most: maxDaysInOffice },
    );
    return blocker('mode', why, work.evidence.daysInOffice);
  }
  return null;
}

function payUnderFloor({ verdict, annualMax, floor, currency, range }: PayMatch): Blocker | null {
  if (verdict !== 'below-floor' || annualMax === null || floor === null) return null;
  const why = say('Pay tops out at {$top}, under your floor of {$floor}.', {
    top: `${currency} ${figure(annualMax)}`,
    floor: `${currency} ${figure(floor)}`,
  });
  return blocker('pay', why, range?.evidence);
}

/** 185000 → "185,000", without a locale. */
export function figure(amount: number): string {
  const digits = String(Math.round(amount));
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
