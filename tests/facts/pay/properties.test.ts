import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOver, LINEAR } from '../../regex/growth.ts';
import { compensation } from './read.ts';

const PIECES = [
  '$',
  '€',
  '£',
  'USD',
  'k',
  '-',
  '–',
  ' to ',
  '/yr',
  'per hour',
  'Salary: ',
  'OTE ',
  '180,000',
  '95.5',
  '200',
  '(',
  ')',
  '\n',
  '• ',
  '%',
  'bonus',
  'equity',
  '401(k)',
  'up to ',
  'from ',
  'İ',
  '💰',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((all) => all.join(''));
const currencies = fc.constantFrom('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'SGD', 'NZD');

describe('any text', () => {
  test('never throws, quotes what stands there, keeps bounds in order', () => {
    fc.assert(
      fc.property(words, (raw) => {
        const { facts, text } = compensation(raw);
        const all = [...facts.ranges, ...facts.benefits].flatMap(({ evidence }) => evidence);
        for (const { source, start, end, text: quote } of [
          ...all,
          ...Object.values(facts.evidence).flatMap((list) => list ?? []),
        ]) {
          if (source === 'text') expect(text.slice(start!, end!)).toBe(quote);
          expect(quote).not.toBe('');
        }
        for (const { min, max } of facts.ranges) {
          expect(min !== null || max !== null).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
        for (const key of ['bonus', 'equity', 'signOn', 'retirement', 'retirementMatch'] as const)
          expect(Boolean(facts[key])).toBe((facts.evidence[key]?.length ?? 0) > 0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('stated ranges', () => {
  const sums = fc
    .tuple(fc.integer({ min: 40, max: 400 }), fc.integer({ min: 0, max: 100 }))
    .map(([low, more]) => [low * 1000, (low + more) * 1000] as const);

  test('are read as they are, in any currency, and only the currency changes with it', () => {
    fc.assert(
      fc.property(sums, currencies, ([min, max], currency) => {
        const say = (code: string) =>
          compensation(`Salary: ${code} ${min} - ${code} ${max} per year`).facts.ranges.map(
            ({ evidence: _, ...range }) => range,
          );
        expect(say(currency)).toEqual([{ min, max, currency, period: 'year', kind: 'base', place: null }]);
        expect(say(currency).map((range) => ({ ...range, currency: 'USD' }))).toEqual(say('USD'));
      }),
    );
  });

  test('do not depend on grouping', () => {
    fc.assert(
      fc.property(sums, fc.constantFrom(',', '.', ' ', "'"), ([min, max], mark) => {
        const group = (sum: number) => String(sum).replace(/(\d)(?=(\d{3})+$)/g, `$1${mark}`);
        const { ranges } = compensation(`Salary: €${group(min)} – €${group(max)}`).facts;
        expect(ranges.map((range) => [range.min, range.max])).toEqual([[min, max]]);
      }),
    );
  });
});

describe('hostile text is read in linear time', () => {
  const attacks = [
    '$',
    '$1',
    '1,',
    '$100k - ',
    ' ',
    '(',
    '- ',
    'salary ',
    'bonus ',
    'equity, ',
    '401(k) ',
    'a',
    '$1.',
    '€ ',
    "1'000",
    'up to ',
    '\n- ',
    'learning ',
  ];
  test.each(attacks)('%j repeated', async (piece) => {
    expect(await growthOver(piece, (text) => () => compensation(text))).toBeLessThanOrEqual(LINEAR);
  });
});
