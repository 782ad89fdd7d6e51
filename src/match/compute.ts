import type { Analysis } from '../facts/analysis.ts';
import { stableHash } from '../profile/hash.ts';
import type { Profile } from '../profile/schema.ts';
import { findBlockers } from './blockers.ts';
import { educationRows } from './criteria/education.ts';
import { experienceRows } from './criteria/experience.ts';
import { functionRows, tradeCredit } from './criteria/function.ts';
import { levelRows, rungs, shiftFor } from './criteria/level.ts';
import { scopeRows } from './criteria/scope.ts';
import { skillRows } from './criteria/skills.ts';
import { wishRows } from './criteria/wishes.ts';
import type { Criterion, Match } from './match.ts';
import { comparePay } from './pay.ts';
import { type Person, readPerson } from './person.ts';
import { findQuestions } from './questions.ts';
import { saysAnything } from './says-anything.ts';
import { attractionScore, capWeights, fitScore, readInFull, round, verdictOf } from './score.ts';
import { hireable } from './standing.ts';
import { summarise, unscored } from './summary.ts';
import { SCORER_VERSION } from './version.ts';

/** Compares one analysed posting with one profile. Pure and deterministic: same input, same bytes. */
export function computeMatch(analysis: Analysis, profile: Profile): Match {
  const person = readPerson(profile);
  const pay = comparePay(analysis, profile);
  const asked = capWeights(postingRows(analysis, person));
  const criteria = [...asked, ...wishRows(analysis, person, pay)].map((row) => ({
    ...row,
    credit: round(row.credit, 1000),
  }));
  const blockers = findBlockers(analysis, person, pay);
  const trade = tradeCredit(analysis, profile.targetFunctions) ?? 1;
  const score = comparable(criteria, profile)
    ? fitScore(criteria, trade, rungs(analysis, hireable(person), shiftFor(profile)))
    : null;
  const verdict = verdictOf(score, { blockers, criteria }, readInFull(analysis));
  return {
    schema: 'rolescope/match@1',
    score,
    band: verdict.band,
    attraction: attractionScore(criteria, trade),
    confidence: analysis.confidence,
    blockers,
    criteria,
    pay,
    questions: findQuestions(analysis, profile),
    summary:
      score === null
        ? unscored({ blockers, criteria }, analysis, profile)
        : summarise({ score, blockers, criteria, pay }, verdict),
    versions: versionsOf(analysis, profile),
  };
}

/** All rows that the posting asks for, most telling first, before those of one kind share what they weigh at most. */
export function postingRows(analysis: Analysis, person: Person): Criterion[] {
  return [
    ...functionRows(analysis, person),
    ...levelRows(analysis, person),
    ...experienceRows(analysis, person),
    ...skillRows(analysis, person),
    ...educationRows(analysis, person),
    ...scopeRows(analysis, person),
  ];
}

/** Whether there is a score: the posting asks for something, and the profile says something that it could be compared with. */
export function comparable(criteria: readonly Criterion[], profile: Profile): boolean {
  return asksAnything(criteria) && saysAnything(profile);
}

/** Whether a requirement was read at all. A function and a level from the title are no requirements: without more there is no score. */
function asksAnything(criteria: readonly Criterion[]): boolean {
  return criteria.some(({ group, weight }) => weight > 0 && group !== 'level' && group !== 'wish' && group !== 'scope');
}

/** The posting's version: its words, and what the user corrected of the reading. */
function postingHash({ posting: { title, company, location, text }, corrected }: Analysis): string {
  const applied = (corrected?.list ?? []).filter(({ applies }) => applies);
  const corrections = applied.map(({ kind, id, quote, change }) => ({ kind, id, quote, change }));
  return stableHash({ title, company, location, text, ...(applied.length > 0 && { corrections }) });
}

/** What a match of this analysis with this profile would carry as its versions, without computing it. */
export function versionsOf(analysis: Analysis, profile: Profile): Match['versions'] {
  return { scorer: SCORER_VERSION, profile: stableHash(profile), posting: postingHash(analysis) };
}
