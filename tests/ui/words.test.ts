import { afterEach, describe, expect, it } from 'vitest';
import { lineOf } from '../../src/browse/quotes.ts';
import { inContext } from '../../src/ui/context.ts';
import { day, money, payPart, roundMoney, safeLink, shortMoney, span, yearsText } from '../../src/ui/format.ts';

const US = 'en-US';

describe('amounts', () => {
  it.each([
    [money(185000, 'USD', US), '$185,000'],
    [money(62.5, 'USD', US), '$62.50'],
    [money(90000, 'EUR', 'de-DE'), '90.000\u00a0€'],
    [money(90000, 'not a code', US), 'not a code 90,000'],
    [shortMoney(188400, 'USD', US), '$188k'],
    [shortMoney(95, 'USD', US), '$95'],
    [shortMoney(999_400, 'USD', US), '$999k'],
    [shortMoney(999_600, 'USD', US), '$1M'],
    [shortMoney(1e9, 'USD', US), '$1B'],
    [roundMoney(4_000_000, 'USD', US), '$4M'],
    [roundMoney(4_000_000, 'not a code', US), 'not a code 4,000,000'],
    [span(188000, 226000, 'USD', US), '$188,000–$226,000'],
    [span(188000, 188000, 'USD', US), '$188,000'],
    [span(50.5, 60, 'USD', US), '$50.50–$60.00'],
    [span(1_100_000, 1_300_000, 'NOK', US), 'NOK\u00a01,100,000–1,300,000'],
    [span(90000, 110000, 'EUR', 'de-DE'), '90.000–110.000\u00a0€'],
    [span(90000, 110000, 'not a code', US), 'not a code 90,000–110,000'],
    [span(null, 226000, 'USD', US), 'up to $226,000'],
    [span(188000, null, 'USD', US), 'from $188,000'],
    [span(null, null, 'USD', US), '—'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });

  const NONE = { percentMin: null, percentMax: null, amountMin: null, amountMax: null, currency: null };
  it.each([
    [payPart(null, US), null],
    [payPart(true, US), 'mentioned, no figure'],
    [payPart(NONE, US), 'mentioned, no figure'],
    [payPart({ ...NONE, percentMin: 15, percentMax: 20 }, US), '15–20%'],
    [payPart({ ...NONE, percentMin: 20, percentMax: 20 }, US), '20%'],
    [payPart({ ...NONE, percentMax: 30 }, US), 'up to 30%'],
    [payPart({ ...NONE, percentMin: 10 }, US), 'from 10%'],
    [payPart({ ...NONE, percentMin: 0.4, percentMax: 0.65 }, 'de-DE'), '0,4–0,65%'],
    [payPart({ ...NONE, amountMax: 40000, currency: 'GBP' }, US), 'up to £40,000'],
  ])('bonus %s', (shown, expected) => {
    expect(shown).toBe(expected);
  });

  it.each([
    [yearsText(8, null), '8+ years'],
    [yearsText(8, 12), '8–12 years'],
    [yearsText(3, 3), '3 years'],
    [yearsText(1, 1), '1 year'],
    [yearsText(null, 5), 'up to 5 years'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('addresses that a page claims', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'not one',
    '',
    undefined,
  ])('does not link %s', (url) => {
    expect(safeLink(url)).toBeNull();
  });

  it('links http and https', () => {
    expect(safeLink('https://jobs.example/1')).toBe('https://jobs.example/1');
    expect(safeLink('http://jobs.example/1')).toBe('http://jobs.example/1');
  });
});

describe('quotes in their line', () => {
  const text = 'About\n• You bring 8+ years of product work and patience\nMore';
  const quote = '8+ years';
  const start = text.indexOf(quote);
  const evidence = { source: 'text' as const, start, end: start + quote.length, text: quote, rule: 'years/plus' };

  it('shows what stands around the words, without the bullet', () => {
    expect(inContext(text, evidence)).toEqual({
      before: 'You bring ',
      quote: '8+ years',
      after: ' of product work and patience',
    });
    expect(lineOf(text, evidence)).toBe('• You bring 8+ years of product work and patience');
  });

  it('shows the words alone when they have no place in the text, or when the place does not hold them', () => {
    const alone = { before: '', quote: '8+ years', after: '' };
    expect(inContext(text, { ...evidence, source: 'title', start: null, end: null })).toEqual(alone);
    expect(inContext(text, { ...evidence, start: 0, end: 8 })).toEqual(alone);
  });

  it('cuts long lines between words', () => {
    const long = `${'before '.repeat(40)}QUOTE${' after'.repeat(40)}`;
    const at = long.indexOf('QUOTE');
    const shown = inContext(long, { source: 'text', start: at, end: at + 5, text: 'QUOTE', rule: 'x' });
    expect(shown.before).toMatch(/^… (?:before )+$/);
    expect(shown.after).toMatch(/^(?: after)+ …$/);
  });
});

describe('days', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
  });

  it('a day without a time is that day in every time zone, a time is the day it falls on there', () => {
    process.env.TZ = 'America/New_York';
    expect([day('2026-11-02', US), day('2026-11-02T02:00:00.000Z', US), day('soon', US)]).toEqual([
      'Nov 2, 2026',
      'Nov 1, 2026',
      'soon',
    ]);
  });
});
