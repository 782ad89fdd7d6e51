import { compiledFor } from '../../../text/compiled.ts';
import type { Span } from '../../../text/document.ts';
import type { PayRange } from '../../analysis.ts';
import type { Amount } from './amounts.ts';
import { PART_AFTER } from './cues.ts';
import { PERIOD_BETWEEN, periodBetween } from './periods.ts';

/** Figures that stand together as one range, or one figure alone; not yet known to be pay. */
export interface Candidate extends Span {
  min: number | null;
  max: number | null;
  /** ISO code, a shared sign, or null for bare figures. */
  money: string | null;
  /** A period written between the bounds, or implied by the unit (LPA). */
  period: PayRange['period'] | null;
  /** True for two stated bounds. */
  pair: boolean;
  /** Which rule read it. */
  rule: string;
  /** A figure in millions or more: never pay in dollars. */
  huge: boolean;
  /** From thousands up to one or two millions ("$150K – $1M"): pay only where it is called so. */
  toMillions: boolean;
}

// what may follow the left bound: "/yr", "(min)", "[lowest market]", "gross", "+"
// A group that captures, though nothing reads it: a short repeat without one is unrolled by the engine, and these two
// patterns would cost more to compile than all others together.
const TAIL = String.raw`(?:\s{0,2}(\+|,-|\.[-–—]|\([^()\n]{1,70}\)|\[[^[\]\n]{1,100}\]|in (?:our|the) (?:lowest|highest) [a-z ]{0,24}(?:market|location|area|region|zone)s?|gross|brutto|bruto|brut|net|base|USD|${PERIOD_BETWEEN})\.?){0,3}`;
// what may lead the right bound: "up to", "GS-15 Step 10", "a maximum of"
const LEAD = String.raw`(?:(?:up to|as much as|about|approx\.?|[A-Z][\w -]{0,40},? Step \d{1,2}(?: -|:)?|Step \d{1,2}:?|(?:a )?max(?:imum)?(?: of| salary)?:?) ?)?`;
const DASH = new RegExp(
  String.raw`^${TAIL}\s{0,40}(?:[-–—−‐‑~〜]{1,3}|&(?:amp;)?(?:mdash|ndash|#8211|#8212);|…|\.\.\.?|(?:and )?(?:(?:may|can|will) )?(?:rises?|rising|increas(?:es|ing)|goes|grows) (?:up |with experience )?to|to|t0|through|thru|up to|until|bis(?: zu)?|à|a|tot|hasta|até|till|al?|do|-?>|→)\s{0,40}${LEAD}$`,
  'i',
);
// How all that DASH reads ends: spares most pairs of sums the long pattern.
const DASH_END =
  /(?:[-–—−‐‑~〜;….>→:\d]|to|tot|t0|through|thru|until|bis|zu|à|a|hasta|até|till|al|do|about|approx|much as|max|maximum|of|salary)\s{0,41}$/i;
const PLAIN_DASH = /^ ?[-–—] ?$/;
const AND = new RegExp(String.raw`^${TAIL}\s{0,2}(?:,? ?(?:and|&|und|et|y|e|en|or|oraz|och|og|i)) ${LEAD}$`, 'i');
const RANGE_CUE =
  /\b(?:between|ranges?|ranging|from|entre|zwischen|tussen|comprise|va de|von|van|mellan|mellem|mellom|tra|pomiędzy|między|band)\b/i;
// "Minimum Salary: 90,000 Maximum Salary: 120,000"
const MINIMUM = /\bmin(?:imum|imaal|destens)?\b|\blow(?: end)?:/i;
// "Minimum: $150,000 | Midpoint: $175,000 | Maximum: $200,000"
const MIDDLE = /^[\s,;|/–—•*-]{1,5}(?:salary |pay )?(?:mid(?:[- ]?point)?|median)[:\s]{0,3}$/i;
const MAXIMUM =
  /^[^\d\n]{0,16}[\s,;|/–—-]{1,4}(?:and |en |und )?(?:a )?(?:annual |base )?(?:max(?:imum|imaal|imal)?|high(?: end)?(?=:))(?: (?:annual |base )?(?:salary|pay|base|rate|compensation))?(?: of| is)?\s?[:–—-]?\s{0,3}$/i;

const FLOOR =
  /\b(?:from|starting (?:at|from|salary(?: of)?|pay(?: of)?)|starts? (?:at|from)|at least|no less than|minimum(?: of)?|min\.?|over|more than|above|upwards of|north of|ab|mindestens|à partir de|desde|a partir de|vanaf|minimaal|od|från|fra)(?: [a-z]+)? ?:?[\s(*]*$|[>≥]=? ?$/i;
const FLOOR_FAR =
  /\b(?:min(?:imum|\.)? (?:annual |base |gross |starting )?(?:salary|pay|ote|base|compensation|wage)|mindest\w*|starting (?:salary|pay|wage))\b[^.;]{0,60}$/i;
const CEILING =
  /\b(?:up ?to|(?:salary|pay|package|basic|ote)(?: |: ?)to|tops? out at|not (?:to )?exceed(?:ing)?|capped at|max(?:imum)?\.?(?: of)?|no more than|bis(?: zu)?|jusqu['’]à|hasta|até|tot|maximaal|do|upp till|op til|opp til)(?: an? [a-z]+ of)?(?: approximately)? ?:?[\s(*]*$|[<≤]=? ?$/i;
// "£95k max"
const CEILING_AFTER = /^ (?:max(?:imum)?|or less)(?=[.,;)\n]|$)/i;
const CEILING_FAR = /\bmax(?:imum|\.)? (?:annual |base |gross )?(?:salary|pay|ote|base|compensation)\b[^.;]{0,60}$/i;
const FLOOR_AFTER =
  /^(?:\+(?! ?(?:equity|benefits|bonus|housing|super|commission|stock))| and up\b| and above\b| or more\b| or above\b| minimum\b)/i;

/** Joins neighbouring figures into ranges and reads open bounds; single figures stay single. In order of the text. */
export function findCandidates(text: string, amounts: readonly Amount[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < amounts.length; ) {
    let last = i;
    while (last + 1 < amounts.length && last - i < 2 && joins(text, amounts[i]!, amounts[last]!, amounts[last + 1]!))
      last++;
    const pair = last > i ? range(text, amounts[i]!, amounts[last]!) : null;
    if (pair) found.push(pair);
    else for (let k = i; k <= last; k++) found.push(single(text, amounts[k]!));
    i = last + 1;
  }
  return found;
}

/** Whether the text between two figures makes them bounds of one range. */
function joins(text: string, first: Amount, left: Amount, right: Amount): boolean {
  const gap = right.start - left.end;
  if (gap <= 0 || gap > 130) return false;
  if (left.money && right.money && !sameMoney(left.money, right.money)) return false;
  const between = text.slice(left.end, right.start);
  if (MINIMUM.test(labelBefore(text, first)) && (first === left ? MIDDLE : MAXIMUM).test(between)) return true;
  // a third bound only in "(min) — (mid) — (max)" and "$106,760.00 - $125,600.00 - $138,160.00"
  if (
    first !== left &&
    !/\bmid|median|midpoint/i.test(between) &&
    !(PLAIN_DASH.test(between) && right.figure > left.figure)
  )
    return false;
  // a dash at the start of a line is a bullet
  if (/\n *[-–—*•] ?(?!\s)/.test(between)) return false;
  if (PLAIN_DASH.test(between) || (DASH_END.test(between) && DASH.test(between)))
    return (
      left.money !== null ||
      right.figure * (right.multiplier ?? 1) < left.figure * (left.multiplier ?? right.multiplier ?? 1) * 50 ||
      left.figure * 1000 >= right.figure
    );
  if (between === ' ' || between === '\n' || between === ' | ') return sideBySide(text, left, right);
  const before = text.slice(Math.max(0, left.start - 80), left.start);
  const bounds = MAXIMUM.test(between) && MINIMUM.test(labelBefore(text, left));
  // the dearer pattern last, and only where it decides
  return RANGE_CUE.test(before.split(/[.\n]/).at(-1)!) ? bounds || AND.test(between) : bounds && !AND.test(between);
}

/** The words on the same line right before a figure. */
const labelBefore = (text: string, { start }: Amount): string =>
  text
    .slice(Math.max(0, start - 80), start)
    .trimEnd()
    .split(/[\d\n]/)
    .at(-1)!;

/** "Salary: $140,000 $160,000 year", "Pay range⏎$140,000⏎$160,000": two like sums right behind a label. */
function sideBySide(text: string, left: Amount, right: Amount): boolean {
  const like = left.money !== null && left.money === right.money && left.multiplier === right.multiplier;
  const grows = right.figure > left.figure && right.figure <= left.figure * 2.5;
  return (
    like &&
    grows &&
    /\b(?:salary|pay|compensation|range|max(?:imum)?)(?:\s?:|\s?\n(?:[A-Z][\w ]{0,20} \| )?)\s?$/i.test(
      text.slice(Math.max(0, left.start - 50), left.start),
    )
  );
}

const sameMoney = (a: string, b: string): boolean => a === b || a === '$' || b === '$' || a === 'kr' || b === 'kr';

function range(text: string, left: Amount, right: Amount): Candidate | null {
  const [first, second] = spread(left, right);
  if (first > second && !isBackwards(text, first, second, right)) return null;
  const [low, high] = first > second ? [second, first] : [first, second];
  const toMillions = !isHuge(left) && low >= 10_000 && right.multiplier === 1e6 && high <= MOST_MILLIONS;
  const named = left.money && left.money !== '$' && left.money !== 'kr' ? left.money : right.money;
  return {
    start: left.start,
    end: right.end,
    min: low,
    max: high,
    money: named ?? left.money,
    period: left.yearly || right.yearly ? 'year' : periodBetween(text.slice(left.end, right.start)),
    pair: true,
    rule: 'pay/range',
    huge: isHuge(left) || (isHuge(right) && !toMillions),
    toMillions,
  };
}

/** The most that pay in millions is. */
const MOST_MILLIONS = 2_000_000;

/** "OTE $300,000 – $150,000 base": each sum has a name of its own. */
const OWN_NAME = /^ ?(?:\(?base|basic|ote|salary|fixed|total)\b/i;

/** "$180,000 to $150,000": the bounds of one range, the higher first; not pay and a part of it ("$150,000 - $100,000 commission"). */
function isBackwards(text: string, first: number, second: number, right: Amount): boolean {
  const behind = text.slice(right.end, right.end + 60).split(/\n/, 1)[0]!;
  return (
    first <= second * 2 &&
    right.money !== null &&
    !OWN_NAME.test(behind) &&
    !compiledFor(behind, PART_AFTER).test(behind)
  );
}

/** "$180-220k", "50k to 110k", "£28 - £33k", "45-60 LPA": the multiplier of one bound holds for the other. */
function spread(left: Amount, right: Amount): [number, number] {
  const l = left.multiplier;
  const r = right.multiplier;
  if (l === null && r !== null && left.figure < 1000 && (r > 1000 || left.figure !== 0))
    return [left.figure * r, right.figure * r];
  if (r === null && l !== null && right.figure < 1000 && right.figure >= left.figure)
    return [left.figure * l, right.figure * l];
  const low = value(left);
  const high = value(right);
  // "$120 - 150,000"
  const short = l === null && r === null && !left.decimals && low >= 10 && low < 1000 && high >= 10_000;
  return [short && low * 1000 <= high ? low * 1000 : low, high];
}

/** "$100,000K" is a slip for 100,000. */
const value = ({ figure, multiplier }: Amount): number =>
  multiplier === 1000 && figure >= 10_000 ? figure : Math.round(figure * (multiplier ?? 1) * 100) / 100;

const isHuge = ({ multiplier }: Amount): boolean => multiplier !== null && multiplier >= 1e6 && multiplier !== 1e7;

function single(text: string, amount: Amount): Candidate {
  const before = text.slice(Math.max(0, amount.start - 100), amount.start).replace(/^[\s\S]*\n(?![a-z])/, '');
  const side = boundOf(before, text.slice(amount.end, amount.end + 12));
  const sum = value(amount);
  return {
    start: amount.start,
    end: amount.end,
    min: side === 'max' ? null : sum,
    max: side === 'min' ? null : sum,
    money: amount.money,
    period: amount.yearly ? 'year' : null,
    pair: false,
    rule: side === 'max' ? 'pay/up-to' : side === 'min' ? 'pay/from' : 'pay/figure',
    huge: isHuge(amount),
    toMillions: false,
  };
}

// "$70,0000 to $125,000": the first figure is a slip that cannot be read, and the other is not the whole
const BEHIND_SLIP = /\d,(?:\d{1,2}|\d{4,6})k? ?(?:to|[-–—]) ?$/i;

/** Which bound a lone figure is: the words right before it beat those farther away. */
function boundOf(before: string, after: string): 'min' | 'max' | null {
  if (CEILING.test(before) || BEHIND_SLIP.test(before)) return 'max';
  if (FLOOR.test(before)) return 'min';
  if (CEILING_AFTER.test(after)) return 'max';
  if (FLOOR_AFTER.test(after)) return 'min';
  if (CEILING_FAR.test(before)) return 'max';
  return FLOOR_FAR.test(before) ? 'min' : null;
}
