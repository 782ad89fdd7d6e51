import type { TextDocument } from '../../../text/document.ts';
import { fromText } from '../../evidence.ts';
import { anyOf } from './any-of.ts';
import { type Offers, offerAt } from './offers.ts';
import { firstOffered, type Part } from './parts.ts';
import { EQUITY_WORDS } from './words.ts';

// "stock options", "RSUs", "equity package", "+ equity", "Offers Equity", "ESPP"
const PLAIN = anyOf(EQUITY_WORDS, 'g');
// and an item of an offer: "• Stock (own a part of us)"
const BARE = /\b(?:equity|stock options?|options|shares)\b|(?<=^• )stock(?= ?\(|$)/gm;
// "diversity, equity and inclusion", "private equity", "internal equity"
const OTHER_EQUITY =
  /\b(?:diversity|inclusion|belonging|equality|racial|social|health|gender|private|internal|pay|brand|home|growth|public|global|customer|promot\w+|increas\w+|external|educational|digital|economic|dei|and greater|data|advance|advancing|fairness|justice|accessib\w+|inclusive|real estate|equal)[,;&/]?(?: and| &|, and)? $/i;
const OTHER_EQUITY_AFTER =
  /^(?:,? ?(?:and|&|,|\/) ?(?:inclusion|diversity|accessib\w+|belonging|inclusiv\w+|justice|equality|alignment|fairness|derivatives|fixed income|debt|credit|real estate|options (?:trad|market))| (?:considerations?|alignment|research|trading|analyst|capital markets|markets|investors?|lens|partners|firms?|review|audit|derivatives|funding|financing|investment|crowdfunding|across|between|goals|initiatives|work|in (?:outcomes?|education|health\w*|hiring|access|learning|schools?|opportunit\w+|tech|care|pay)|management|lending|line|loans?|plan management))/i;

/** Equity that the posting offers (options, stock, RSUs, a stock purchase plan); null where none is. `offers` is the text without its asks. */
export function findEquity(document: TextDocument, offers: Offers): Part | null {
  return firstOffered(
    { document, offers, patterns: [PLAIN, BARE], isOffered, coreOf, rule: 'pay/equity', mostPercent: 25 },
    fromChip(document),
  );
}

/** Where the word that names the equity starts: in "bonus + equity" at "equity". */
const coreOf = (start: number, words: string): number =>
  start + Math.max(0, words.search(/equity|stock|share|option|rsus?|espp|esop/));

function isOffered(
  document: TextDocument,
  { start, end }: { start: number; end: number },
  words: string,
  plain: boolean,
): boolean {
  const at = start + Math.max(0, words.search(/equity/i));
  if (OTHER_EQUITY.test(document.text.slice(Math.max(0, at - 26), at))) return false;
  if (OTHER_EQUITY_AFTER.test(document.text.slice(/equity$/i.test(words) ? end : at + 6, end + 26))) return false;
  const offer = offerAt(document, start);
  if (offer === 'denied' || offer === 'asked') return false;
  return plain || (offer === 'offered' && /^(?:equity|stock)/i.test(words));
}

/** "$135K – $185K • 0.01% – 0.05%": a chip of percentages beside pay is equity. */
function fromChip(document: TextDocument): Part | null {
  const match = /• (0?\.\d{1,3}|[0-4](?:\.\d{1,3})?)% [–-] (0?\.\d{1,3}|[0-4](?:\.\d{1,3})?)%(?= •|\n|$)/.exec(
    document.text,
  );
  if (!match) return null;
  const span = { start: match.index + 2, end: match.index + match[0].length };
  return {
    value: {
      percentMin: Number(match[1]),
      percentMax: Number(match[2]),
      amountMin: null,
      amountMax: null,
      currency: null,
    },
    evidence: fromText(document, span, 'pay/equity-chip'),
  };
}
