import type { PostingInput } from '../../page/posting.ts';
import type { TextDocument } from '../../text/document.ts';
import { readText } from '../../text/read.ts';
import type { CompensationFacts, PayRange } from '../analysis.ts';
import { fromPage, fromText, fromTitle } from '../evidence.ts';
import { mergeRanges } from './pay/merge.ts';
import { readPay } from './pay/read-pay.ts';

/** Stated pay ranges, bonus, equity, sign-on, retirement and benefits, from the text and from the page's own labels. */
export function findCompensation(document: TextDocument, posting: PostingInput): CompensationFacts {
  return {
    ranges: findRanges(document, posting),
    bonus: null,
    equity: null,
    signOn: false,
    retirement: false,
    retirementMatch: false,
    benefits: [],
    evidence: {},
  };
}

function findRanges(document: TextDocument, posting: PostingInput): PayRange[] {
  const location = posting.location ?? '';
  const inText = readPay(document, { location, trusted: false, quote: (span, rule) => fromText(document, span, rule) });
  const inTitle = fromLabel(posting.title, location, fromTitle);
  const onPage = (posting.pay ?? []).flatMap((pay) => (pay.estimated ? [] : fromLabel(pay.text, location, fromPage)));
  return mergeRanges([...inText, ...inTitle, ...onPage]);
}

/** A title or page label read on its own; its whole words are the evidence. */
function fromLabel(label: string, location: string, quote: typeof fromPage): PayRange[] {
  if (!/\d/.test(label)) return [];
  return readPay(readText(label), { location, trusted: true, quote: (_, rule) => quote(label, rule) });
}
