import type { CompensationFacts, PayRange } from '../../../src/facts/analysis.ts';
import { findCompensation } from '../../../src/facts/rules/compensation.ts';
import type { PagePay } from '../../../src/page/posting.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';

/** The stage under test, from raw text. */
export function compensation(
  raw: string,
  { location = '', title = 'Director of Product', pay = [] as PagePay[] } = {},
): { facts: CompensationFacts; text: string } {
  const text = normaliseText(raw);
  return { text, facts: findCompensation(readText(text), { title, location, text, pay }) };
}

/** A range as one line: "175000..205000 USD/year base @UK". */
export const written = ({ min, max, currency, period, kind, place }: PayRange): string =>
  `${min ?? '?'}..${max ?? '?'} ${currency}/${period} ${kind}${place === null ? '' : ` @${place}`}`;
