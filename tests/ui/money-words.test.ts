import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { amountWords, rangeWords } from '../../src/match/pay-words.ts';
import { span } from '../../src/ui/format.ts';
import { said, setEnglish } from '../../src/ui/i18n.ts';
import { inLanguage } from '../../src/ui/language.ts';
import { withMoney } from '../../src/ui/money-words.ts';

describe('amounts in sentences', () => {
  it.each([
    ['Up to USD 205,000 a year.', 'Up to $205,000 a year.'],
    ['USD 180,000–205,000 a year, base (New York)', '$180,000–$205,000 a year, base (New York)'],
    ['Your target: EUR 95,000, 40 % up the range.', 'Your target: €95,000, 40 % up the range.'],
    ['USD 95 an hour is USD 197,600 a year.', '$95 an hour is $197,600 a year.'],
    ['CAD 150,000 is not compared with USD 150,000.', 'CA$150,000 is not compared with $150,000.'],
    ['USD 42.50 an hour', '$42.50 an hour'],
    ['CHF 190,000 a year', 'CHF 190,000 a year'],
    ['Among the TOP 10 of ALL 500 firms; KPI 95,000', 'Among the TOP 10 of ALL 500 firms; KPI 95,000'],
    ['USD 1,234,567,890,123,456', 'USD 1,234,567,890,123,456'],
    ['USD up to 205,000 a year, base', 'up to $205,000 a year, base'],
    ['Reaches USD 205,000. 40 people report to it.', 'Reaches $205,000. 40 people report to it.'],
    ['nothing of the kind', 'nothing of the kind'],
  ])('%s', (sentence, shown) => expect(withMoney(sentence, 'en-US')).toBe(shown));

  it('are those of the drawings beside them, whatever the amount', () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('USD', 'EUR', 'GBP', 'CAD', 'INR'), (a, b, currency) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        expect(withMoney(amountWords(min, currency), 'en-US')).toBe(span(min, min, currency, 'en-US'));
        const range = { min, max, currency, period: 'year', kind: 'base', place: null } as const;
        expect(withMoney(rangeWords(range), 'en-US')).toMatch(span(min, max, currency, 'en-US'));
      }),
    );
  });

  it('a page in English writes them so', async () => {
    vi.stubGlobal('navigator', { languages: ['en-GB'] });
    vi.stubGlobal('localStorage', { getItem: () => null });
    vi.stubGlobal('document', { documentElement: {}, title: 'Rolescope' });
    let shown = '';
    await inLanguage(() => {
      shown = said('Up to USD 205,000.');
    });
    expect(shown).toBe('Up to US$205,000.');
    setEnglish();
    vi.unstubAllGlobals();
  });
});
