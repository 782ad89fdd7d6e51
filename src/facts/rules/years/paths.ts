import { matchesOf } from '../../../text/matches.ts';
import type { Mention } from './asked.ts';

/** "BS and 12 years, or MS and 10 years", "(4+ years with a Master's)": the level of study decides which amount holds. */
const STUDY =
  /\b(?:bachelor\S*|master['’]?s?|ph\.? ?d|mba|doctorate|b\.?s\.?c?|m\.?s\.?c?|b\.?a|(?:associate|advanced|graduate|undergraduate|college|university)(?:['’]?s)? degree|high school|diploma)(?![a-zß-ɏ])/gi;
/** "…, or 5+ years in engineering" */
const OR_BEFORE = /\bor,? (?:with |have |at least |a minimum of |minimum |alternatively )*$/i;
/** "Bachelor's degree or 8+ years" */
const STUDY_OR =
  /\b(?:degrees?|bachelor\S*|master['’]?s?|mba|diploma|ph\.? ?d|b\.?s\.?|field|discipline|subject)(?![a-zß-ɏ])[^.;]{0,60}\bor,? (?:with |have |at least |a minimum of )*$/i;

/**
 * Whether an amount is one of several paths of which one suffices. `between` is the text since the asked amount before
 * it in the same sentence, null when it is the first; otherwise both amounts are paths.
 */
export function isPath({ quantity, before, after }: Mention, between: string | null): boolean {
  if (between === null) return STUDY_OR.test(before);
  if (OR_BEFORE.test(between)) return true;
  const here = studiesIn(between + after.slice(0, 60));
  if (quantity.form === 'part' || here === 0 || !/\bor\b|[;,(/]/i.test(between)) return false;
  return here + studiesIn(before.slice(0, Math.max(0, before.length - between.length))) > 1;
}

function studiesIn(text: string): number {
  return matchesOf(text, STUDY).length;
}
