import type { TextDocument } from '../../../text/document.ts';
import type { CompensationFacts, Evidence } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { BENEFIT_WORDS } from '../../lexicon/benefits.ts';
import { canMatch } from '../../lexicon/can-match.ts';
import { readableQuote } from '../../refine/quote.ts';
import { anyOf } from './any-of.ts';
import { type Offer, type Offers, offerAt } from './offers.ts';

const pattern = (words: readonly string[] | undefined): RegExp | null => (words?.length ? anyOf(words, 'g') : null);
const PATTERNS = BENEFIT_WORDS.map(({ id, words, inBenefits }) => ({
  id,
  rule: `benefit/${id}`,
  plain: pattern(words)!,
  inBenefits: pattern(inBenefits),
}));
// "visa sponsorship is not available"
const DENIED_BEHIND =
  /^[^.;,•\n(]{0,8}\b(?:(?:is|are) not|isn['’]t|aren['’]t|not (?:available|offered|provided)|unavailable|: no\b)/;
/** Quotes kept for one benefit. */
const MOST_EVIDENCE = 3;

/** Benefits that are offered, each once, in the order of the lexicon. `offers` is the text without its asks. */
export function findBenefits(document: TextDocument, offers: Offers): CompensationFacts['benefits'] {
  return PATTERNS.flatMap(({ id, rule, plain, inBenefits }) => {
    const found = mentions(document, offers, plain, rule, ['offered', 'neutral']);
    if (inBenefits) found.push(...mentions(document, offers, inBenefits, rule, ['offered']));
    return found.length ? [{ id, evidence: readable(document, found) }] : [];
  });
}

/** The first few quotes, wide enough to be read by themselves, each once. */
function readable(document: TextDocument, found: readonly Evidence[]): Evidence[] {
  const quotes: Evidence[] = [];
  for (const { start, end, rule } of found) {
    if (quotes.length === MOST_EVIDENCE) break;
    const quote = fromText(document, readableQuote(document, { start: start!, end: end! }), rule);
    if (!quotes.some((other) => quote.start! < other.end! && other.start! < quote.end!)) quotes.push(quote);
  }
  return quotes;
}

function mentions(
  document: TextDocument,
  where: Offers,
  words: RegExp,
  rule: string,
  as: readonly Offer[],
): Evidence[] {
  const found: Evidence[] = [];
  if (!canMatch(words, where)) return found;
  const { text } = where;
  words.lastIndex = 0;
  for (let match = words.exec(text); match && found.length < MOST_EVIDENCE; match = words.exec(text)) {
    if (!as.includes(offerAt(document, match.index))) continue;
    if (DENIED_BEHIND.test(text.slice(match.index + match[0].length, match.index + match[0].length + 50))) continue;
    found.push(fromText(document, { start: match.index, end: match.index + match[0].length }, rule));
  }
  return found;
}
