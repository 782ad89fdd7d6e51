/** Currencies as they are written in words, and units that belong to one of them; plain lower case. */
const CURRENCY_WORDS =
  /\b(?:cents?|crores?|dirhams?|dollars?|euros?|francs?|franken|kr|kronor|kroners?|lakhs?|livres?|lpa|pesos?|pfund|pounds?|quid|rands?|reais|real|riyals?|rmb|rs|rupees?|rupien|shekels?|sterling|won|yen|yuan|zl|zloty|zlotys?)\b|zł/i;
/** Three capitals, which may be a currency's code. */
const CAPITALS = /(?<![A-Z])[A-Z]{3}(?![A-Z])/g;

/** Three capitals that stand beside pay and are no currency, although one is a code. */
const NO_CODES = new Set(['ALL', 'TOP', 'MAX', 'MIN']);

let codes: ReadonlySet<string> | undefined;

/** Whether words about pay hold a figure that means nothing without a currency: `185000`, `180-210k`. */
export function needsCurrency(words: string): boolean {
  return /\d/.test(words) && !namesCurrency(words);
}

/** Whether a currency is named, by its sign (`$`), its code (`CHF`) or a word of it (`rupees`). */
function namesCurrency(words: string): boolean {
  if (/\p{Sc}/u.test(words) || CURRENCY_WORDS.test(words)) return true;
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return [...words.matchAll(CAPITALS)].some(([code]) => codes!.has(code) && !NO_CODES.has(code));
}
