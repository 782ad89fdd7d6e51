import { RESPONSIBILITIES, type ResponsibilityId } from '../../knowledge/taxonomy.ts';
import type { PostingInput } from '../../page/posting.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import type { Evidence, ResponsibilityFact } from '../analysis.ts';
import { fromText } from '../evidence.ts';
import { firstIn, holdsOneOf } from '../lexicon/can-match.ts';
import { DUTY_WORDINGS } from '../lexicon/responsibilities.ts';
import { jobNames, liesIn } from '../refine/names.ts';
import { readableQuote } from '../refine/quote.ts';
import { dutySentences } from './role/duties.ts';
import { readTitle } from './role/title.ts';

/** More quotes than this prove nothing further. */
const MOST_QUOTES = 3;

/** "Business Analyst/Product Owner": a product job beside another. */
const NAMES_PRODUCT = /\bproduct (?:manager|owner)\b/i;

const LABELS = new Map<ResponsibilityId, string>(RESPONSIBILITIES.map(({ id, label }) => [id, label]));

/** The duties that the posting says this person will have. */
export function findResponsibilities(document: TextDocument, posting: PostingInput): ResponsibilityFact[] {
  const { function: id } = readTitle(posting.title);
  const ofProduct =
    posting.title === '' ||
    id === 'product-management' ||
    id === 'product-ownership' ||
    id === 'product-operations' ||
    NAMES_PRODUCT.test(posting.title);
  const wanted = DUTY_WORDINGS.filter(
    (duty) => ofProduct || !duty.productOnly || (id === 'product-analytics' && duty.id === 'experimentation-data'),
  );
  const isName = liesIn(jobNames(document, posting.title));
  const found = new Map<ResponsibilityId, Evidence[]>();
  for (const sentence of dutySentences(document, posting)) {
    for (const { id, triggers, wordings } of wanted) {
      const quotes = found.get(id);
      if ((quotes && quotes.length >= MOST_QUOTES) || !holdsOneOf(sentence, triggers)) continue;
      const match = firstMatch(wordings, sentence);
      if (!match) continue;
      const start = sentence.start + match.index;
      if (isName({ start, end: start + 1 })) continue;
      const said = readableQuote(document, { start, end: start + match[0].length });
      const quote = fromText(document, said, `duty/${id}`);
      if (quotes) quotes.push(quote);
      else found.set(id, [quote]);
    }
  }
  return DUTY_WORDINGS.flatMap(({ id }) => {
    const evidence = found.get(id);
    return evidence ? [{ id, label: LABELS.get(id)!, evidence }] : [];
  });
}

function firstMatch(wordings: readonly RegExp[], sentence: Sentence): RegExpExecArray | null {
  for (const wording of wordings) {
    const match = firstIn(sentence, wording);
    if (match) return match;
  }
  return null;
}
