import type { Span } from '../../../text/document.ts';
import { CURRENCIES, CURRENCY_OF_SIGN } from './currencies.ts';

/** A figure with what is written around it. */
export interface Amount extends Span {
  /** The figure as written, before its multiplier. */
  figure: number;
  /** 1, 1,000 (k), 100,000 (lakh), 1,000,000 … ; null: none written. */
  multiplier: number | null;
  /** ISO code, a shared sign (`$`, `kr`) or null for a bare figure. */
  money: string | null;
  /** Decimals are written ("24.00"): such a figure never takes over the k of its partner. */
  decimals: boolean;
  /** "₹45 LPA": the unit itself says a year. */
  yearly: boolean;
  /** "+" follows: open above. */
  plus: boolean;
}

/** More figures than this in one text are no posting: the rest is left unread. */
const MOST_AMOUNTS = 3000;

// 1,234,567.89 · 1.234.567 · 1 234 567 · 150'000 · 40,00,000 · 65000 · 12.5
const FIGURE =
  /\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?(?![\d,]?\d)|\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,2})?(?![\d.]?\d)|\d{1,3}(?:['’´]\d{3}){1,4}(?:\.\d{1,2})?(?!\d)|\d{1,3}(?: \d{3}){1,3}(?:[.,]\d{1,2})?(?![\d.,]?\d)|\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)|\d{1,12}(?:[.,]\d{1,3})?(?![\d]|[.,]\d)/g;

const escaped = (sign: string): string => sign.replace(/[$./]/g, '\\$&');
const alternatives = (signs: string[]): string =>
  signs
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');
const SYMBOLS = alternatives([...CURRENCY_OF_SIGN.keys()].filter((sign) => !/^[A-Za-z.čł]+$/.test(sign)));
const WORDS = alternatives([...CURRENCY_OF_SIGN.keys()].filter((sign) => /^[A-Za-z.čł]+$/.test(sign) && sign !== 'R'));
const CODES = alternatives(CURRENCIES.map(({ code }) => code));

// "USD $", "GBP £", "€", "Rs. ", "CHF "
const BEFORE = new RegExp(
  `(?:(?<![A-Za-z])(${CODES}) ?)?(${SYMBOLS}) ?$|(?<![A-Za-z])(${WORDS})[: ]?$|(?<![A-Za-z])(R)$`,
);
// "k", " million", "LPA"; "90kDescription" is a page's lost line break
const MULTIPLIER =
  /^(?: ?(k|K)(?!č)(?![A-Za-z](?![a-z]))(?!\(|\d)|[ -]?(thousand|Tsd\.?|tys\.?|T(?=€)|mil (?=euros|reais))| ?(LPA|Lpa|lpa|lakhs?|Lakhs?|lacs?|Lacs?|L)(?![A-Za-z])| ?(Cr|crores?|Crores?)(?![A-Za-z])| ?(万|만)|[ -]?(mm|MM|m|M|mn|Mn|mio|Mio|mln|mil|million|Million|millions|B|b|bn|Bn|billion|Billion|T|tn|trillion|Trillion|XM)(?![A-Za-z€]))/;
// "USD", " €", "Euro"; not the sign of the next figure
const AFTER = new RegExp(`^ ?(?:(${SYMBOLS})|(${WORDS})(?![A-Za-z]))(?! ?\\d)`);

// "B2B", "GS-15", "#204", "Step 10", "Level 4"; but "80k-115k" and "EUR-75,000" are bounds
const NOT_A_SUM =
  /[a-zß-ɏ\d_#.,]$|(?:^|[^a-zß-ɏ\d/])[a-zß-ɏ]{1,12}-$|\b(?:step|level|zone|grade|tier|band|phase|geo|region|group|class|version|day) $/i;
const CODE_DASH = new RegExp(`(?:${CODES})-$`);

/** Every figure that may be money or a bound of a bare range, in order. Percentages, ids, ordinals and 401(k) are left out. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(text); match && found.length < MOST_AMOUNTS; match = FIGURE.exec(text)) {
    const amount = readAmount(text, match.index, match[0]);
    if (amount) found.push(amount);
  }
  return found;
}

function readAmount(text: string, at: number, written: string): Amount | null {
  const head = text.slice(Math.max(0, at - 9), at);
  const sign = BEFORE.exec(head);
  if (!sign && NOT_A_SUM.test(text.slice(Math.max(0, at - 14), at)) && !CODE_DASH.test(head)) return null;
  let end = at + written.length;
  if (written === '401' && /^\s?\(?k\b/i.test(text.slice(end, end + 3)) && !sign) return null;
  const unit = MULTIPLIER.exec(text.slice(end, end + 12));
  if (unit) end += unit[0].length;
  const tail = AFTER.exec(text.slice(end, end + 9));
  if (tail) end += tail[0].length;
  const next = text.slice(end, end + 2);
  if (
    /^ ?%/.test(next) ||
    (!sign && !tail && !unit && /^[A-Za-zÀ-ɏ\d]/.test(next) && !/^(?:hr|h\b|yr|pa|pm|ph)/i.test(next))
  )
    return null;
  const before = sign ? (sign[1] ?? sign[3] ?? sign[4] ?? sign[2]) : undefined;
  const after = tail ? (tail[1] ?? tail[2]) : undefined;
  if (sign?.[4] && !/\d{4}|\d[ ,.]\d{3}|k|\d\.\d{1,2} ?m$/i.test(written + (unit?.[0] ?? ''))) return null;
  const lakh = unit?.[3];
  return {
    start: at - (sign ? sign[0].trimStart().length : 0),
    end,
    figure: figureOf(written, unit?.[1] !== undefined),
    // "R$ 25 mil" is Portuguese for 25,000
    multiplier: unit?.[6] === 'mil' && before === 'R$' ? 1e3 : multiplierOf(unit),
    money: moneyOf(before, after) ?? ((lakh && lakh.length > 1) || unit?.[4] ? 'INR' : null),
    decimals: /[.,]\d{1,2}$/.test(written),
    yearly: /^lpa$/i.test(lakh ?? ''),
    plus: /^ ?\+/.test(next),
  };
}

/** "$" before and "CAD" behind is CAD. */
function moneyOf(before: string | undefined, after: string | undefined): string | null {
  const one = before === undefined ? undefined : CURRENCY_OF_SIGN.get(before);
  const two = after === undefined ? undefined : CURRENCY_OF_SIGN.get(after);
  if (one === '$' || one === 'kr') return two ?? one;
  return one ?? two ?? null;
}

function multiplierOf(unit: RegExpExecArray | null): number | null {
  if (!unit) return null;
  if (unit[1] || unit[2]) return 1e3;
  if (unit[3]) return 1e5;
  if (unit[4]) return 1e7;
  if (unit[5]) return 1e4;
  return /^[bBtT]/.test(unit[6]!) ? 1e9 : 1e6;
}

/** "85.000" and "85,000" are thousands, "12.5" and "42,5k" have decimals. */
function figureOf(written: string, thousands: boolean): number {
  const plain = written.replace(/['’´ ]/g, '');
  if (thousands && /^\d{1,3}[.,]\d{1,3}$/.test(plain) && !/,\d{3}$/.test(plain)) return Number(plain.replace(',', '.'));
  const decimals = /[.,](\d{1,2})$/.exec(plain);
  if (!decimals) return Number(plain.replace(/[.,]/g, ''));
  return Number(`${plain.slice(0, decimals.index).replace(/[.,]/g, '')}.${decimals[1]}`);
}
