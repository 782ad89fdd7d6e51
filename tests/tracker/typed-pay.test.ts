import { describe, expect, it } from 'vitest';
import { postingOf } from '../../src/tracker/from-sheet.ts';
import { needsCurrency } from '../../src/tracker/pay-words.ts';
import { readSheet } from '../../src/tracker/read-sheet.ts';
import { importable } from '../../src/tracker/sheet-import.ts';
import { guessMapping } from '../../src/tracker/spreadsheet.ts';
import { typedPay } from '../../src/tracker/typed-pay.ts';
import { payIn } from '../../src/ui/judge.ts';

describe('pay that was typed, with the currency of the profile', () => {
  it.each<[words: string, currency: string | null, outcome: string, label: string, read: string]>([
    ['185000', 'USD', 'read', 'USD 185000', '185000–185000 USD year base'],
    ['185,000.00', 'GBP', 'read', 'GBP 185,000.00', '185000–185000 GBP year base'],
    ['180-210k', 'EUR', 'read', 'EUR 180-210k', '180000–210000 EUR year base'],
    ['200k base + 20% bonus', 'USD', 'read', 'USD 200k base + 20% bonus', '200000–200000 USD year base'],
    ['20% bonus on 200k', 'USD', 'read', '20% bonus on USD 200k', '200000–200000 USD year base'],
    ['up to 180k', 'CHF', 'read', 'up to CHF 180k', '–180000 CHF year base'],
    ['85 per hour', 'USD', 'read', 'USD 85 per hour', '85–85 USD hour base'],
    ['15000000', 'JPY', 'read', 'JPY 15000000', '15000000–15000000 JPY year base'],
    // its own currency stands, whatever the profile's
    ['€120k', 'USD', 'read', '€120k', '120000–120000 EUR year base'],
    ['900k SEK', 'USD', 'read', '900k SEK', '900000–900000 SEK year base'],
    ['95k OTE', 'GBP', 'read', 'GBP 95k OTE', '95000–95000 GBP year ote'],
    ['185000', null, 'no-currency', '185000', ''],
    ['25 LPA', 'USD', 'read', '25 LPA', '2500000–2500000 INR year base'],
    ['MNT 90,000', 'USD', 'words', 'MNT 90,000', ''],
    // thousands or an hour: it is not guessed
    ['150-180', 'USD', 'words', '150-180', ''],
    ['competitive', 'USD', 'words', 'competitive', ''],
    ['-5', 'USD', 'absurd', '-5', ''],
    ['-$180,000', 'USD', 'absurd', '-$180,000', ''],
    ['99999999999', 'USD', 'absurd', '99999999999', ''],
    ['$20m', 'USD', 'absurd', '$20m', ''],
  ])('%s (%s): %s', (words, currency, outcome, label, read) => {
    const found = typedPay(words, 'typed', currency, payIn);
    const ranges = found.pay.estimated ? [] : payIn(found.pay.text);
    expect([found.outcome, found.pay.text]).toEqual([outcome, label]);
    expect(ranges.map((r) => `${r.min ?? ''}–${r.max} ${r.currency} ${r.period} ${r.kind}`).join()).toBe(read);
  });

  it.each([
    ['185000', true],
    ['180-210k base, TOP of range', true],
    ['£95k', false],
    ['CHF 120k', false],
    ['25 lakhs', false],
    ['competitive', false],
  ])('asks for a currency: %s', (words, asked) => expect(needsCurrency(words)).toBe(asked));
});

describe('what an import will save', () => {
  const options = { dayFirst: true, today: '2026-11-22', currency: 'EUR', payIn };
  const read = (text: string, given = {}) => {
    const sheet = readSheet(text);
    return importable(sheet, guessMapping(sheet.columns), { ...options, ...given });
  };

  it('two rows of one address are one posting, and nothing of either is lost', () => {
    const { entries, problems } = read(
      'title,company,url,salary,notes,status,tags\n' +
        'VP Product,Orla,https://orla.example/7,150000,Ask Kim,Saved,a\n' +
        'Head of Data,Brindle,,180k,,,\n' +
        'VP of Product,Orla,https://orla.example/7?utm_source=x,99k,Called,Applied,b\n',
    );
    expect(entries.map(({ row, title, pay, notes, status, tags }) => [row, title, pay, notes, status, tags])).toEqual([
      [2, 'VP Product', 'EUR 150000', 'Ask Kim\nCalled', 'applied', ['a', 'b']],
      [3, 'Head of Data', 'EUR 180k', undefined, 'saved', undefined],
    ]);
    expect(problems).toEqual([{ row: 4, kind: 'same-posting', other: 2 }]);
  });

  it('a later row fills what the first lacks', () => {
    const { entries } = read(
      'title,company,url,salary\nVP,,https://orla.example/7,\nVP,Orla,https://orla.example/7,90k\n',
    );
    expect(entries).toMatchObject([{ row: 2, company: 'Orla', pay: 'EUR 90k' }]);
  });

  it('a day that is still to come is said and left out', () => {
    const { entries, problems } = read('title,date applied,date saved\nA,31/12/2026,22/11/2026\nB,21/11/2026,\n');
    expect(entries.map(({ appliedAt, savedAt }) => [appliedAt, savedAt])).toEqual([
      [undefined, '2026-11-22'],
      ['2026-11-21', undefined],
    ]);
    expect(problems).toEqual([{ row: 2, kind: 'future', words: '2026-12-31' }]);
  });

  it('pay that cannot be read is said, and stays as words that are never read as pay', () => {
    const { entries, problems } = read('title,salary\nA,-$180000\nB,99999999999\nC,competitive\n');
    expect(problems.map(({ kind, words }) => [kind, words])).toEqual([
      ['pay-absurd', '-$180000'],
      ['pay-absurd', '99999999999'],
      ['pay-words', 'competitive'],
    ]);
    expect(entries.map((entry) => postingOf(entry).pay)).toEqual([
      [{ text: '-$180000', by: 'spreadsheet', estimated: true }],
      [{ text: '99999999999', by: 'spreadsheet', estimated: true }],
      [{ text: 'competitive', by: 'spreadsheet' }],
    ]);
    expect(read('title,salary\nA,150000\n', { currency: null }).problems).toMatchObject([{ kind: 'pay-currency' }]);
  });
});
