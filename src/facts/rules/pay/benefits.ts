import type { TextDocument } from '../../../text/document.ts';
import type { CompensationFacts, Evidence } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { BENEFIT_WORDS } from '../../lexicon/benefits.ts';
import { offerAt } from './offers.ts';

const pattern = (words: readonly string[] | undefined): RegExp | null =>
  words?.length ? new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'giu') : null;
const PATTERNS = BENEFIT_WORDS.map(({ id, words, inBenefits }) => ({
  id,
  plain: pattern(words)!,
  inBenefits: pattern(inBenefits),
}));
/** Quotes kept for one benefit. */
const MOST_EVIDENCE = 3;

/** Benefits that are offered, each once, in the order of the lexicon. */
export function findBenefits(document: TextDocument): CompensationFacts['benefits'] {
  return PATTERNS.flatMap(({ id, plain, inBenefits }) => {
    const evidence = [
      ...mentions(document, plain, `benefit/${id}`, false),
      ...mentions(document, inBenefits, `benefit/${id}`, true),
    ];
    return evidence.length ? [{ id, evidence: evidence.slice(0, MOST_EVIDENCE) }] : [];
  });
}

function mentions(document: TextDocument, words: RegExp | null, rule: string, onlyOffered: boolean): Evidence[] {
  if (!words) return [];
  const found: Evidence[] = [];
  for (const match of document.text.matchAll(words)) {
    if (found.length >= MOST_EVIDENCE) break;
    const offer = offerAt(document, match.index);
    if (offer !== 'offered' && (onlyOffered || offer !== 'neutral')) continue;
    found.push(fromText(document, { start: match.index, end: match.index + match[0].length }, rule));
  }
  return found;
}
