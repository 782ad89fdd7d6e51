import { RESPONSIBILITIES, type ResponsibilityId } from '../../knowledge/taxonomy.ts';
import type { PostingInput } from '../../page/posting.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import type { Evidence, ResponsibilityFact } from '../analysis.ts';
import { fromText } from '../evidence.ts';
import { DUTY_WORDINGS } from '../lexicon/responsibilities.ts';
import { needAt } from '../refine/need.ts';

/** More quotes than this prove nothing further. */
const MOST_QUOTES = 3;
/** "You will lead …", "you'll be responsible for …", "this role owns …": states a duty under any heading. */
const DUTY_CUE =
  /\b(?:you(?:'|’)?ll|you will|you are responsible|you(?:'|’)re responsible|(?:this|the) (?:role|position|person) (?:will|is|leads|owns)|responsible for|(?:manager|director|lead|head|owner|vp|president) will)\b/i;
/** Experience that is asked for is not a duty, whatever else the sentence says. */
const ASKED =
  /\b(?:experience|years|track record|ability to|proven|familiarity|knowledge of|you have|you(?:'|’)ve|skills)\b/i;

const LABELS = new Map<ResponsibilityId, string>(RESPONSIBILITIES.map(({ id, label }) => [id, label]));

/** The duties that the posting says this person will have. */
export function findResponsibilities(document: TextDocument, _posting: PostingInput): ResponsibilityFact[] {
  const found = new Map<ResponsibilityId, Evidence[]>();
  for (const sentence of document.sentences) {
    if (!statesDuties(document, sentence)) continue;
    for (const { id, wordings } of DUTY_WORDINGS) {
      const quotes = found.get(id);
      if (quotes && quotes.length >= MOST_QUOTES) continue;
      const match = firstMatch(wordings, sentence.text);
      if (!match) continue;
      const start = sentence.start + match.index;
      const quote = fromText(document, { start, end: start + match[0].length }, `duty/${id}`);
      if (quotes) quotes.push(quote);
      else found.set(id, [quote]);
    }
  }
  return DUTY_WORDINGS.flatMap(({ id }) => {
    const evidence = found.get(id);
    return evidence ? [{ id, label: LABELS.get(id)!, evidence }] : [];
  });
}

/** Whether a sentence says what this person will do. */
export function statesDuties(document: TextDocument, sentence: Sentence): boolean {
  if (sentence.line.kind === 'heading') return false;
  const need = needAt(document, sentence);
  if (need === 'duty') return true;
  if (!DUTY_CUE.test(sentence.text) || ASKED.test(sentence.text)) return false;
  const { kind } = sentence.line.section;
  return kind === 'team' || kind === 'company' || kind === 'required' || kind === 'logistics';
}

function firstMatch(wordings: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const wording of wordings) {
    const match = wording.exec(text);
    if (match) return match;
  }
  return null;
}
