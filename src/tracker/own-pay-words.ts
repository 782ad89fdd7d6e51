import type { PagePay } from '../page/posting.ts';

/** Whether the user wrote a posting's pay down, into a field or a spreadsheet, where another's page would state it. */
export function isOwnPay(by: string): boolean {
  return by === 'typed' || by === 'spreadsheet';
}

/** What the user wrote down of the pay, in their own words; empty where a page stated it, or nobody. */
export function ownPayWords(pay: readonly PagePay[] = []): string {
  return pay
    .filter(({ by }) => isOwnPay(by))
    .map(({ text }) => text)
    .join('; ');
}
