import { lineAt, type TextDocument } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { type Offers, offerAt } from './offers.ts';

const PLAN =
  /(?:(?<![\d$.,])401 ?\(?k\)?s?|(?<![\w$])(?:403 ?\(?b\)?|pensions?|retirement (?:plans?|savings|benefits?|accounts?|programs?|contributions?|match(?:ing)?|options?|package|scheme)|superannuation|rrsps?|rsp|thrift savings plan|kiwisaver|provident fund|altersvorsorge|betriebliche altersversorgung|pensioen\w*|tjänstepension|\+ super|plus super))(?!\w)/g;
// "with a 4% match", "employer contributions", "we match", "company-matched"
const MATCH =
  /\b(?:match(?:es|ed|ing)?|employer[- ](?:paid|funded|contributions?|contributed|sponsored contributions?)|employer\b.{0,25}\bcontribut\w+|company[- ](?:contributions?|paid|funded|contributes?)|(?:we|company|employer)(?:'ll| will)? contribut\w+|contributory|non[- ]elective|arbeitgeberzuschuss|mit zuschuss|\d{1,2}(?:\.\d)?% (?:employer|company|pension contributions?)|zuschuss|safe harbor)\b/i;
const NO_MATCH = /\bno (?:\w+ )?match|\bnot match|matching yet|without match/i;
const SIGN_ON =
  /(?<!single )\b(?:sign(?:ing|[- ]?on)(?:[ /-](?:or|and|&)? ?(?:retention|relocation|performance))?|joining|hiring|new[- ]hire|welcome|starting) bonus(?:es)?\b|\bsign[- ]on (?:payment|award|incentive|equity|cash)\b|\bsign(?:ing|[- ]on): ?(?=[$€£]\d)|[$€£]\d[\d,.]{0,8}k? sign[- ]on(?=[\n,.;)]|$)/g;

/** "A sign-on bonus and restricted stock may be provided", in a text that lost its breaks. */
const MAY_BE = /^[^.;\n]{0,60}\b(?:may|will) be (?:provided|offered|included|available)\b/i;

/** Evidence of a retirement plan and of the employer's money in it; an empty list: not stated. `offers` is the text without its asks. */
export function findRetirement(document: TextDocument, offers: Offers): { plan: Evidence[]; match: Evidence[] } {
  const plan: Evidence[] = [];
  const match: Evidence[] = [];
  for (const found of matchesIn(offers, PLAN)) {
    const offer = offerAt(document, found.index);
    if (offer === 'asked' || offer === 'denied') continue;
    const span = { start: found.index, end: found.index + found[0].length };
    plan.push(fromText(document, span, 'pay/retirement'));
    const around = matchNear(document, span);
    if (around) match.push(fromText(document, around, 'pay/retirement-match'));
  }
  return { plan: plan.slice(0, 2), match: match.slice(0, 2) };
}

/** The span from the plan to the words of the employer's money in the same item of a list, or null. */
function matchNear(
  document: TextDocument,
  { start, end }: { start: number; end: number },
): { start: number; end: number } | null {
  const line = lineAt(document, start);
  const behind = document.text
    .slice(end, Math.min(line.end, end + 140))
    .split(
      /[;•|]|\.(?= |$)|,(?! (?:with|including|which|up to|and (?:a |our )?(?:company|employer)|plus|where|we))/i,
      1,
    )[0]!;
  const ahead = document.text
    .slice(Math.max(line.start, start - 60), start)
    .split(/[;•|,]|\.(?= )/)
    .at(-1)!;
  if (NO_MATCH.test(behind) || NO_MATCH.test(ahead)) return null;
  const after = MATCH.exec(behind);
  if (after) return { start, end: end + after.index + after[0].length };
  const before = MATCH.exec(ahead);
  return before ? { start: start - ahead.length + before.index, end } : null;
}

/** Evidence of a sign-on bonus that is offered; empty: none. `offers` is the text without its asks. */
export function findSignOn(document: TextDocument, offers: Offers): Evidence[] {
  return matchesIn(offers, SIGN_ON)
    .filter(({ index }) => {
      const offer = offerAt(document, index);
      return offer !== 'denied' && (offer !== 'asked' || MAY_BE.test(document.text.slice(index, index + 90)));
    })
    .slice(0, 2)
    .map((match) => fromText(document, { start: match.index, end: match.index + match[0].length }, 'pay/sign-on'));
}
