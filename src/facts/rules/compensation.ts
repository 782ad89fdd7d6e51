import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import { readText } from '../../text/read.ts';
import type { CompensationFacts, Evidence, EvidenceByField, PayRange } from '../analysis.ts';
import { fromPage, fromText, fromTitle } from '../evidence.ts';
import { findBenefits } from './pay/benefits.ts';
import { findBonus } from './pay/bonus.ts';
import { findEquity } from './pay/equity.ts';
import { mergeRanges } from './pay/merge.ts';
import { withoutAsks } from './pay/offers.ts';
import { readPay } from './pay/read-pay.ts';
import { findRetirement, findSignOn } from './pay/retirement.ts';

/** Stated pay ranges, bonus, equity, sign-on, retirement and benefits, from the text and from the page's own labels. */
export function findCompensation(document: TextDocument, posting: PostingInput): CompensationFacts {
  const offers = withoutAsks(document);
  const bonus = findBonus(document, offers);
  const equity = findEquity(document, offers);
  const signOn = findSignOn(document, offers);
  const { plan, match } = findRetirement(document, offers);
  return {
    ranges: findRanges(document, posting),
    bonus: bonus?.value ?? null,
    equity: equity?.value ?? null,
    signOn: signOn.length > 0,
    retirement: plan.length > 0,
    retirementMatch: match.length > 0,
    benefits: findBenefits(document, offers),
    evidence: stated({
      bonus: bonus ? [bonus.evidence] : [],
      equity: equity ? [equity.evidence] : [],
      signOn,
      retirement: plan,
      retirementMatch: match,
    }),
  };
}

/** Evidence of the fields that are stated, without the others. */
function stated(evidence: Record<string, Evidence[]>): EvidenceByField {
  return Object.fromEntries(Object.entries(evidence).filter(([, quotes]) => quotes.length > 0));
}

function findRanges(document: TextDocument, posting: PostingInput): PayRange[] {
  const location = posting.location ?? '';
  const inText = readPay(document, { location, trusted: false, quote: (span, rule) => fromText(document, span, rule) });
  const inTitle = fromLabel(posting.title, location, fromTitle, true);
  const onPage = (posting.pay ?? []).flatMap((pay) => (pay.estimated ? [] : fromLabel(pay.text, location, fromPage)));
  return mergeRanges([...inText, ...inTitle, ...onPage]);
}

/** A title or page label read on its own; its whole words are the evidence. */
function fromLabel(label: string, location: string, quote: typeof fromPage, named = false): PayRange[] {
  if (!/\d/.test(label)) return [];
  return readPay(readText(label), { location, trusted: true, named, quote: (_, rule) => quote(label, rule) });
}
