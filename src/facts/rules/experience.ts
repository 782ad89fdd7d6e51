import type { PostingInput } from '../../page/posting.ts';
import { type Sentence, sentenceAt, type TextDocument } from '../../text/document.ts';
import type { ExperienceFact } from '../analysis.ts';
import { fromText } from '../evidence.ts';
import { needAt } from '../refine/need.ts';
import { areaOf } from './years/area.ts';
import { askedBy, type Mention } from './years/asked.ts';
import { findQuantities, type Quantity } from './years/quantity.ts';

/** One row per statement of years asked of the candidate. */
export function findExperience(document: TextDocument, _posting: PostingInput): ExperienceFact[] {
  const rows: ExperienceFact[] = [];
  let asked: Sentence | null = null;
  const quantities = findQuantities(document.text);
  for (const [i, quantity] of quantities.entries()) {
    const sentence = sentenceAt(document, quantity.start);
    const mention = mentionOf(document, quantity, sentence, asked === sentence);
    const next = quantities[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const rule = askedBy(mention);
    if (rule === null) continue;
    asked = sentence;
    rows.push({
      min: quantity.min,
      max: quantity.max,
      ...areaOf(mention.before, mention.after.slice(0, next - quantity.end)),
      need: needAt(document, quantity) === 'preferred' ? 'preferred' : 'required',
      alternative: false,
      evidence: [fromText(document, quantity, rule)],
    });
  }
  return rows;
}

function mentionOf(document: TextDocument, quantity: Quantity, sentence: Sentence, chained: boolean): Mention {
  return {
    chained,
    quantity,
    line: sentence.line,
    before: document.text.slice(sentence.start, quantity.start),
    after: document.text.slice(quantity.end, Math.max(sentence.end, quantity.end)),
  };
}
