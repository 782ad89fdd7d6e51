import type { Analysis } from '../facts/analysis.ts';
import type { Match } from '../match/match.ts';
import { rowLabel } from './corrections.ts';
import { bodyLevelWords, levelWords, rangeWords, stateWords } from './words.ts';

/** Columns of a table with one row per requirement. */
export const REQUIREMENT_HEADER = [
  'Need',
  'State',
  'Requirement',
  'Weight',
  'Credit',
  'In the posting',
  'In the profile',
  'Why',
];

/** One row per requirement of a match; none without a match. */
export function requirementRows(match: Match | null): (string | number)[][] {
  return (match?.criteria ?? []).map((row) => [
    row.need,
    row.group === 'trait' ? 'not scored' : stateWords(row),
    rowLabel(row),
    row.weight,
    row.credit,
    row.evidence.map(({ text }) => text).join(' · '),
    row.proof.map(({ text }) => text).join(' · '),
    row.why,
  ]);
}

/** Columns of a table with one row per analysed posting. */
export const POSTING_HEADER = [
  'Title',
  'Company',
  'Place',
  'Function',
  'Level',
  'Text reads as',
  'Track',
  'Work mode',
  'Pay',
  'Must-haves',
  'Could be read',
];

/** One analysed posting as a row. */
export function postingRow({
  posting,
  role,
  work,
  compensation,
  skills,
  confidence,
}: Analysis): (string | number | null)[] {
  return [
    posting.title,
    posting.company,
    posting.location,
    role.function,
    role.level && levelWords(role.level),
    role.bodyLevel && bodyLevelWords(role.bodyLevel),
    role.track,
    work.mode,
    compensation.ranges.map(rangeWords).join('; '),
    skills
      .filter(({ need }) => need === 'required')
      .map(({ label }) => label)
      .join('; '),
    confidence,
  ];
}
