import type { SavedRow } from '../../tracker/saved.ts';
import { shortMoney } from '../format.ts';
import { msg, t } from '../i18n.ts';

const PERIODS: Readonly<Record<string, string>> = {
  month: msg('{pay} a month'),
  week: msg('{pay} a week'),
  day: msg('{pay} a day'),
  hour: msg('{pay} an hour'),
};

/** The stated pay of a list row in few signs; an em dash when none is stated. What a posting states is public: it is never hidden. */
export function rowPay({ payMin, payMax, payCurrency, payPeriod }: SavedRow): string {
  const ends = [payMin, payMax].filter((amount): amount is number => amount !== null);
  if (ends.length === 0 || !payCurrency) return '—';
  const pay = [...new Set(ends)].map((amount) => shortMoney(amount, payCurrency)).join('–');
  const words = PERIODS[payPeriod ?? ''];
  return words ? t(words, { pay }) : pay;
}
