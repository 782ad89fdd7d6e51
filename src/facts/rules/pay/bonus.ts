import type { TextDocument } from '../../../text/document.ts';
import { anyOf } from './any-of.ts';
import { type Offers, offerAt } from './offers.ts';
import { firstOffered, type Part } from './parts.ts';
import { BONUS_WORDS } from './words.ts';

// "annual bonus", "bonus scheme", "+ bonus", "uncapped commission", "annual incentive plan"
const PLAIN = anyOf(BONUS_WORDS, 'g');
// "Bonus" as an item of what is offered
const BARE = /\b(?:bonus(?:es)?|commissions?|incentive (?:pay|compensation|plans?|programs?))\b/g;
const NOT_BONUS =
  /^(?:bonus(?:es)?[ -]?(?:points?|\d(?!\d? ?(?:[-–] ?\d\d? ?)?%)|if|skills?|qualifications?|days?|\.?ly|:(?! ?(?:up to |target )?[$€£₹]?\d)|!|\?|experience|for\b|requirements?|content|items?|track|vacation|time|kudos|round|abs|holiday))/i;
const OTHER_BONUS =
  /\b(?:sign(?:ing|[- ]?on)|refer(?:ral|red)?s?|joining|hiring|onboarding|retention|relocation|starting|welcome|wellness|loyalty|recognition|spot|referral program|an?|added|huge|big|massive|extra|real|definite|strong|as|nice|lifestyle|vacation|anniversary|birthday|wedding|baby|friend|recruitment|exchange|european|trade|the|federal|planning|parole|utilities)\s+$|(?:werben-\w+|empfehlungs?|antritts|willkommens|werbe)-?$/i;

/** A bonus or commission that the posting offers; null where none is. Sign-on and referral bonuses are not this. `offers` is the text without its asks. */
export function findBonus(document: TextDocument, offers: Offers): Part | null {
  return firstOffered(
    { document, offers, patterns: [PLAIN, BARE], isOffered, coreOf, rule: 'pay/bonus', mostPercent: 200 },
    null,
  );
}

/** Where the word that names the bonus starts: in "salary + bonus" at "bonus". */
const coreOf = (start: number, words: string): number =>
  start + Math.max(0, words.search(/bonus|commission|incentive|variable|prime/));

function isOffered(
  document: TextDocument,
  { start, end }: { start: number; end: number },
  words: string,
  plain: boolean,
): boolean {
  const at = coreOf(start, words);
  // "Qualifications (Bonus)" is a heading of wishes
  if (document.text[at - 1] === '(' && document.text[end] === ')') return false;
  if (NOT_BONUS.test(document.text.slice(at, at + 24))) return false;
  if (OTHER_BONUS.test(document.text.slice(Math.max(0, at - 24), at)) && !(plain && /^(?:the|an?)\b/i.test(words)))
    return false;
  const offer = offerAt(document, start);
  if (offer === 'denied' || offer === 'asked') return false;
  if (plain) return true;
  return offer === 'offered' && !/^[ -]?(?:free|er|ed|ing)\b/i.test(document.text.slice(end, end + 8));
}
