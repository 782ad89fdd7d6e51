import { lineAt, type TextDocument } from '../../../text/document.ts';
import { MONEY_OF_PLACE, UNITED_STATES } from './currencies.ts';
import type { Candidate } from './ranges.ts';

/** What helps to tell whose `$` or `kr` it is. */
export interface MoneyHints {
  /** The posting's own places, as the page states them. */
  location: string;
}

/** Where a bare `$` before millions is the country's peso ("$2.500.000 líquidos"): smaller sums are often in US dollars. */
const MILLION = 1_000_000;
const PESOS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:Argentina|Buenos Aires)\b/i, 'ARS'],
  [/\b(?:Chile|Santiago)\b/i, 'CLP'],
  [/\b(?:Colombia|Bogot[aá]|Medell[ií]n)\b/i, 'COP'],
];

const DOLLAR_CODE = /\b(USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN)\b/g;

/**
 * The ISO code of a candidate's money. A code on the same line beats the places named on it, those beat the line above,
 * and the posting's location comes last; a bare `$` that nothing places is USD. Null: a bare figure that nothing places.
 */
export function currencyOf(
  document: TextDocument,
  text: string,
  candidate: Candidate,
  hints: MoneyHints,
): string | null {
  const { money } = candidate;
  if (money !== null && money !== '$' && money !== 'kr') return money;
  const line = lineAt(document, candidate.start);
  const before = text.slice(Math.max(line.start, candidate.start - 200), candidate.start);
  const after = text.slice(candidate.end, Math.min(line.end, candidate.end + 60));
  if (money === '$') {
    const code = after.split(/\d/, 1)[0]!.match(DOLLAR_CODE)?.[0] ?? before.match(DOLLAR_CODE)?.at(-1);
    if (code) return code;
  }
  const above = document.lines[line.index - 1]?.text ?? '';
  for (const words of [lastStatement(before), after, above.length <= 80 ? above : '', hints.location]) {
    const found = moneyOfPlace(words, money);
    if (found) return found;
  }
  if (money === null && !/\d,\d{3}|\dk\b/i.test(text.slice(candidate.start, candidate.end))) return null;
  if (money === '$' && (candidate.max ?? candidate.min ?? 0) >= MILLION) {
    const peso = PESOS.find(([place]) => place.test(`${before} ${hints.location}`))?.[1];
    if (peso) return peso;
  }
  return money === 'kr' ? 'SEK' : 'USD';
}

const lastStatement = (before: string): string => before.split(/[.;|•]\s/).at(-1)!;

/** The money of the place named in the words; USD where the United States are named too. */
function moneyOfPlace(words: string, sign: '$' | 'kr' | null): string | null {
  if (words === '') return null;
  if (sign !== 'kr' && UNITED_STATES.test(words)) return 'USD';
  for (const [place, money] of MONEY_OF_PLACE) {
    const code = sign === null ? money.own : money[sign];
    if (code && place.test(words)) return code;
  }
  return null;
}
