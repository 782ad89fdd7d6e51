import type { TextDocument } from '../../../text/document.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { PayRange } from '../../analysis.ts';

// "OTE", "on-target earnings", "total target cash", "total comp", "base salary"
const KIND =
  /\b(?:(ote|on[- ]target(?:[- ]earnings?)?|total target cash|target total cash|total cash|otc|earning potential|(?:base|salary|fixed?) ?(?:\+|plus|and|&) ?(?:variable|commissions?)|inclusive of (?:bonus|commission)s?|includ(?:es|ing|ed) (?:bonus|commission|variable)s?|base \+ commission)|(total (?:annual |target |direct )?comp(?:ensation)?|total rewards?|total package|(?:weekly|monthly|daily) earnings|all[- ]in)|(base|basic|salary|basepay|fixed|fixe|gehalt|jahresgehalt))\b/gi;

// "$80,000 – $190,000 annually (base + commission)"
const BASE_AND_MORE =
  /^ ?(?:USD |per year |\/ ?(?:yr|year) |annual(?:ly)? )?(?:\(base(?: salary)? ?(?:\+|plus|and|&) ?(?:uncapped )?(?:commissions?|variable)\)|total in base ?(?:\+|plus|and|&) ?(?:bonus(?:es)?|commissions?|variable)\b)/i;

// "$80K – $120K • Offers Commission • 60/40 split", "… • The OTE range above has …", "… • Breakdown of OTE is: …",
// "… • Base salary range: $64,000 - $96,000"
const SAID_LATER =
  /^[^$€£\n]{0,120}(?<!\d)\d[05]\/\d[05] (?:base[a-z/ -]{0,24} )?split\b|\bOTE range (?:above|listed)\b|\bbreakdown of (?:the )?OTE\b|•[^•$€£]{0,30}\bbase (?:salary|pay)(?: range)?: ?[$€£]/i;

// "$220,000 (base $180,000 + bonus $40,000)", "$350k–$450k (base + bonus + RSU)": what the sum before is made of
const MADE_OF =
  /^ ?\((?=[^()]{0,70}\b(?:bonus(?:es)?|commissions?|variable|incentives?)\b)[^()]{0,20}\b(?:base|salary|fixed?|fixe)\b[^()]{0,20}(?:\+|&|,|\bplus\b|\band\b)(?<more>[^()]{0,60})\)/i;

const OF_NEXT = /^(?: of|:| is)?\s?(?:[$€£₹]|USD|EUR|GBP|\d)/;

// "The range below represents On Target Earnings (OTE), which …", said once for the lines of sums under it
const SAID_ABOVE =
  /\b(?:ranges?|figures?|amounts?|compensation) (?:listed |shown |stated )?below (?:represents?|reflects?|shows?|includes?|is|are)\b[^.\n]{0,40}/i;
/** So many lines above a sum may speak of it. */
const LINES_ABOVE = 5;

/** What the sums under a sentence count ("The range below represents OTE"), looked for above a line; null: not said. */
export function kindAbove(document: TextDocument, index: number): PayRange['kind'] | null {
  for (let back = 1; back <= LINES_ABOVE; back++) {
    const said = SAID_ABOVE.exec(document.lines[index - back]?.text ?? '');
    const named = said && matchesOf(said[0], KIND)[0];
    if (named) return idOf(named);
  }
  return null;
}

/**
 * What a range counts: the nearest kind named right behind it ("$200k OTE", "• OTE"), else the last one before it;
 * null where no kind is named.
 * @param before text of the sentence before the figures
 * @param after text behind the figures, up to the line's end
 */
export function kindOf(before: string, after: string): PayRange['kind'] | null {
  if (BASE_AND_MORE.test(after)) return 'ote';
  const parts = MADE_OF.exec(after)?.groups?.more;
  if (parts !== undefined)
    return nearestBefore(before) ?? (/\b(?:rsus?|equity|stock)\b/i.test(parts) ? 'total' : 'ote');
  const own = after.slice(0, 40).split(/[.;,•|\n\d+]|\((?=incl|excl|depend)|\bplus\b|\band\b/, 1)[0]!;
  const named = matchesOf(own, KIND)[0];
  // in "$200,000 (OTE $540,000)" the kind is that of the next figure
  const right = named && !OF_NEXT.test(after.slice(named.index + named[0].length)) ? named : undefined;
  if (right) return idOf(right);
  const left = nearestBefore(before);
  if (left) return left;
  if (/• ?(?:(?:Total )?OTE|On[- ]target earnings)(?: \(OTE\))?(?= ?(?:[•|;,.\n]|with\b|$))/i.test(after.slice(0, 120)))
    return 'ote';
  const said = /\((?:[^()\d]{0,30})(inclusive of|includ(?:es|ing)) (?:bonus|commission|variable)/i.test(
    after.slice(0, 80),
  );
  return said || SAID_LATER.test(after) ? 'ote' : null;
}

/** The last kind named in a text, but for the mere word salary. */
function nearestBefore(before: string): PayRange['kind'] | null {
  const left = matchesOf(outsideBrackets(before), KIND)
    .filter((match) => idOf(match) !== 'base' || /base|fix/i.test(match[0]))
    .at(-1);
  return left ? idOf(left) : null;
}

/** "Total comp (base + bonus)": what stands in brackets only says what the sum is made of. */
function outsideBrackets(before: string): string {
  const outside = before.replace(/\([^()]{0,60}\)/g, ' ');
  return outside.search(KIND) >= 0 ? outside : before;
}

function idOf(match: RegExpMatchArray): PayRange['kind'] {
  return match[1] ? 'ote' : match[2] ? 'total' : 'base';
}
