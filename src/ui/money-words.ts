import { money, moneyRange } from './format.ts';

/** "USD 180,000", "USD 180,000–205,000", "USD up to 205,000": as sentences below the interface write amounts. */
const AMOUNT =
  /\b([A-Z]{3}) (up to |from )?(\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,2})?)(?![,.]?\d)(?:–(\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,2})?)(?![,.]?\d))?/g;

/**
 * A sentence with its amounts as the rest of the interface writes them: "$180,000–$205,000". Three capitals for which the
 * locale has no sign stay as they are, so "TOP 10" is never money.
 */
export function withMoney(sentence: string, locale: string): string {
  return sentence.replace(AMOUNT, (whole, currency: string, bound = '', low: string, high: string | undefined) => {
    if (money(1, currency, locale).includes(currency)) return whole;
    const [least, most] = [numberIn(low), numberIn(high ?? low)];
    return bound + (high ? moneyRange(least, most, currency, locale) : money(least, currency, locale));
  });
}

function numberIn(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}
