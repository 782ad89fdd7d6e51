import { LEVELS, type LevelId } from '../../../knowledge/taxonomy.ts';
import { NOT_A_LEVEL } from '../../lexicon/titles.ts';
import type { TitleSegment } from './title-segments.ts';
import { isLevelPhrase, withoutLevels } from './title-words.ts';

const ORDER: readonly LevelId[] = LEVELS.map(({ id }) => id);
/** A complete product title: what stands before it with a comma may be a bank's grade. */
const COMPLETE =
  /\bproduct (?:(?:line|portfolio|group|area|strategy|growth|innovation|discovery|category|platform) )?(?:manager|owner)\b/;
/** An alternative that is a product title by itself: "senior product manager", "vp of product". */
const PRODUCT_TITLE =
  /\bproduct (?:\w+ )?(?:manager|management|owner|lead|leader|director|head|vp|officer)\b|\b(?:director|vp|head|manager)(?: of)? (?:\w+ )?product\b/;
/** "Senior Product Manager / Product Owner": the second name of the job says nothing of its level. */
const SAME_JOB_AGAIN = /^(?:technical |digital |data )?product owner$/;
const BARE_GRADE = /^(?:(?:senior|executive|managing|associate|assistant|group) )?(?:director|vp|head|manager)$/;
const ROLE = /\b(?:manager|director|head|vp|officer|lead|leader|supervisor|owner)\b/;
const GRADE_ONLY = /\bvp\b|^(?:senior )?(?:associate|consultant|analyst)$|^manager$/;

/**
 * The levels a product title offers, lowest first, with the part of the title that states them.
 * `core` is the segment that names the function.
 */
export function titleLevels(segments: readonly TitleSegment[], core: number): { levels: LevelId[]; quote: string } {
  const own = segments[core]!;
  const text = plain(own.words);
  const before = segments.slice(0, core).filter(({ words }) => isGrade(words));
  const after = segments.slice(core + 1);
  const outer = before.map(({ words }) => plain(words)).filter((grade) => !isFirmsGrade(grade, text));
  const levels = [...outerLevels(outer, text), ...(outer.length === 0 ? ownLevels(text) : [])];
  for (const { words } of after) if (COMPLETE.test(words.join(' '))) levels.push(...ownLevels(plain(words)));
  const trailing = trailingLevels(after, COMPLETE.test(text));
  if (trailing && levels.every((level) => level === 'pm')) return trailing;
  return { levels: sorted(levels), quote: outer.length > 0 ? before[0]!.quote : own.quote };
}

/** "VP, Product Manager", "Consultant, Product Owner": a bank's or consultancy's grade beside a title that has its own level. */
function isFirmsGrade(grade: string, own: string): boolean {
  if (COMPLETE.test(own)) return GRADE_ONLY.test(grade);
  return /\bvp\b/.test(grade) && /\b(?:head|director|lead)\b/.test(own);
}

function outerLevels(outer: readonly string[], own: string): LevelId[] {
  return outer.flatMap(splitAlternatives).flatMap((grade) => levelIn(ROLE.test(grade) ? grade : `${grade} ${own}`));
}

function ownLevels(text: string): LevelId[] {
  return splitAlternatives(text).flatMap(levelIn);
}

/** "Product Manager - Principal", "Product Manager (Senior/Staff)": a level behind a title that has none. */
function trailingLevels(
  after: readonly TitleSegment[],
  complete: boolean,
): { levels: LevelId[]; quote: string } | undefined {
  const grades = after.filter(({ words }) => isGrade(words) && !(complete && /\b(?:vp|director)\b/.test(plain(words))));
  const levels = grades
    .flatMap(({ words }) => splitAlternatives(plain(words)))
    // "Product Management - Senior Manager" is no senior product manager
    .flatMap((grade) => levelIn(!complete && ROLE.test(grade) ? grade : `${grade} product manager`));
  return levels.length > 0 ? { levels: sorted(levels), quote: grades[0]!.quote } : undefined;
}

/** A segment that only grades: "Director", "Senior Manager", "Principal", "Sr. Director / VP". */
function isGrade(words: readonly string[]): boolean {
  if (isLevelPhrase(words)) return true;
  const named = withoutLevels(words);
  return (
    named.length > 0 &&
    named.every(
      (word) => ROLE.test(word) || /^(?:\/|&|of|consultant|analyst)$/.test(word) || withoutLevels([word]).length === 0,
    )
  );
}

function plain(words: readonly string[]): string {
  return words.join(' ').replace(NOT_A_LEVEL, ' ').replace(/ {2,}/g, ' ').trim();
}

/** "(Senior) Director Product Management": the grade belongs to the noun behind it, and is no senior product manager's. */
function withItsNoun(part: string, next: string): string {
  const leads = /^(?:director|vp|manager)\b/.test(next) && !COMPLETE.test(next);
  return leads && isLevelPhrase(part.split(' ')) ? `${part} ${next}` : part;
}

/** "senior / staff product manager" → both; a part without level or product title ("ai / ml …") is no alternative. */
function splitAlternatives(text: string): string[] {
  if (!/\/| to /.test(text)) return [text];
  const parts = text
    .split(/ ?\/ ?| to /)
    .filter((part) => part !== '')
    .map((part, at, all) => withItsNoun(part, all[at + 1] ?? ''));
  const offered = parts.filter(
    (part) => isLevelPhrase(part.split(' ')) || PRODUCT_TITLE.test(part) || BARE_GRADE.test(part),
  );
  const graded = offered.filter((part) => !SAME_JOB_AGAIN.test(part));
  return graded.length > 0 ? graded : offered.length > 0 ? offered : [text];
}

/** The level of one wording, strongest word first; empty when nothing grades it. */
function levelIn(text: string): LevelId[] {
  const has = (pattern: RegExp): boolean => pattern.test(text);
  const complete = COMPLETE.test(text);
  if (has(/\bofficer\b/)) return ['cpo'];
  if (has(/\bvp\b/) && !complete) return has(/\b(?:senior|executive) vp\b/) ? ['svp'] : ['vp'];
  if (has(/\bdirector\b/)) {
    if (has(/\b(?:associate|assistant)\b/)) return ['group-pm'];
    return has(/\b(?:senior|executive|managing)\b/) ? ['senior-director'] : ['director'];
  }
  if (has(/\bhead\b/)) return ['head'];
  if (has(/\bsupervisor\b/) || (has(/\bmanager\b/) && !complete)) return ['group-pm'];
  if (has(/\bgroup\b/)) return ['group-pm'];
  if (has(/\b(?:principal|distinguished)\b/)) return ['principal-pm'];
  if (has(/\b(?:staff|lead|leader)\b/)) return ['lead-pm'];
  if (has(/\bchief product owner\b/)) return ['lead-pm'];
  if (
    has(
      /\b(?:associate|assistant|junior|intern|internship|trainee|graduate|apprentice|entry|werkstudent|working student|praktikum|praktikant(?:in)?|stagiaire|alternance|becari[oa])\b/,
    )
  )
    return ['associate-pm'];
  if (has(/\b(?:manager|owner|product) (?:iv|v|4|5)\b/)) return has(/\bsenior\b/) ? ['senior-pm'] : ['lead-pm'];
  if (has(/\b(?:manager|owner) (?:iii|3)\b/)) return ['senior-pm'];
  if (has(/(?<!\bsemi |\bmid )\bsenior\b/)) return ['senior-pm'];
  if (has(/^(?:mid|intermediate)(?: level)?$/)) return ['pm'];
  return complete || has(/\bproduct (?:management|ownership)\b/) ? ['pm'] : [];
}

function sorted(levels: readonly LevelId[]): LevelId[] {
  return [...new Set(levels)].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
