import { describe, expect, test } from 'vitest';
import type { PayPart, PayRange } from '../../src/facts/analysis.ts';
import { equityKindsIn } from '../../src/knowledge/equity.ts';
import { compareBenchmarks } from '../../src/match/benchmarks.ts';
import { bonusMoney, widthOf, withBonus, yearly } from '../../src/match/pay-detail.ts';
import { scopeLines } from '../../src/match/scope-card.ts';
import { analysisOf, type Facts } from './build.ts';

const BASE: PayRange = {
  min: 200000,
  max: 240000,
  currency: 'USD',
  period: 'year',
  kind: 'base',
  place: null,
  evidence: [],
};
const range = (part: Partial<PayRange>): PayRange => ({ ...BASE, ...part });
const percent = (percentMin: number | null, percentMax: number | null): PayPart => ({
  ...{ percentMin, percentMax, amountMin: null, amountMax: null, currency: null },
});
const amount = (amountMin: number | null, amountMax: number | null, currency: string | null = 'USD'): PayPart => ({
  ...{ percentMin: null, percentMax: null, amountMin, amountMax, currency },
});

describe('a year’s worth, with what is assumed', () => {
  const YEARS: [Partial<PayRange>, ReturnType<typeof yearly>][] = [
    [{}, null],
    [
      { min: 90, max: 110, period: 'hour' },
      { min: 187200, max: 228800, currency: 'USD', assumes: '2,080 hours a year' },
    ],
    [
      { min: null, max: 900, period: 'day', currency: 'GBP' },
      { min: null, max: 234000, currency: 'GBP', assumes: '260 working days a year' },
    ],
    [
      { min: 9500.5, max: 9500.5, period: 'month', currency: 'EUR' },
      { min: 114006, max: 114006, currency: 'EUR', assumes: '12 months a year' },
    ],
  ];
  test.each(YEARS)('%j', (part, money) => expect(yearly(range(part))).toEqual(money));
});

describe('a bonus in money, and with the base', () => {
  const BONUSES: [bonus: PayPart, range: PayRange | null, money: unknown, together: unknown][] = [
    [null, BASE, null, null],
    [true, BASE, null, null],
    [percent(20, 20), BASE, [40000, 48000, 'USD'], [240000, 288000, 'USD']],
    [percent(15, 20), BASE, [30000, 48000, 'USD'], [230000, 288000, 'USD']],
    [percent(null, 20), BASE, [null, 48000, 'USD'], null],
    [percent(15, null), BASE, [30000, null, 'USD'], null],
    [percent(10, 10), range({ min: null, max: 150000 }), [15000, 15000, 'USD'], [165000, 165000, 'USD']],
    [percent(10, 10), range({ min: 100, max: 100, period: 'hour' }), [20800, 20800, 'USD'], [228800, 228800, 'USD']],
    [percent(20, 20), range({ kind: 'ote' }), null, null],
    [percent(20, 20), range({ kind: 'total' }), null, null],
    [percent(20, 20), null, null, null],
    [amount(10000, 20000), BASE, [10000, 20000, 'USD'], [210000, 260000, 'USD']],
    [amount(10000, 10000, 'EUR'), BASE, [10000, 10000, 'EUR'], null],
    [amount(10000, 10000, null), BASE, null, null],
    [amount(null, 20000), null, [null, 20000, 'USD'], null],
  ];
  test.each(BONUSES)('%j of %j', (bonus, of, money, together) => {
    const list = (found: ReturnType<typeof bonusMoney>) => found && [found.min, found.max, found.currency];
    expect([list(bonusMoney(bonus, of)), list(withBonus(of, bonus))]).toEqual([money, together]);
  });
});

describe('how wide a range is', () => {
  const WIDTHS: [number | null, number | null, ReturnType<typeof widthOf>][] = [
    [200000, 240000, { percent: 20, wide: false }],
    [100000, 150000, { percent: 50, wide: false }],
    [100000, 151000, { percent: 51, wide: true }],
    [100000, 100000, null],
    [null, 100000, null],
    [0, 100000, null],
  ];
  test.each(WIDTHS)('%s to %s', (min, max, width) => expect(widthOf(range({ min, max }))).toEqual(width));
});

describe('beside benchmarks', () => {
  const US = { mode: 'hybrid' as const, places: ['Chicago, IL'] };
  const director = { role: { level: 'director' as const }, work: US };
  /** The posting, its applicable range, its bonus, and every benchmark with its standing. */
  const CASES: [what: string, facts: Facts, range: PayRange | null, bonus: PayPart, expected: [string, string][]][] = [
    ['inside', director, range({ min: 180000, max: 200000 }), null, [['director-base', 'within']]],
    ['reaching over its top', director, range({ min: 188000, max: 226000 }), null, [['director-base', 'overlaps']]],
    ['holding it', director, range({ min: 150000, max: 226000 }), null, [['director-base', 'around']]],
    ['above', director, range({ min: 206000, max: 226000 }), null, [['director-base', 'above']]],
    ['below, one end', director, range({ min: null, max: 150000 }), null, [['director-base', 'below']]],
    ['by the hour', director, range({ min: 90, max: 95, period: 'hour' }), null, [['director-base', 'within']]],
    [
      'with a bonus',
      director,
      range({}),
      percent(10, 20),
      [
        ['director-base', 'overlaps'],
        ['director-bonus', 'overlaps'],
      ],
    ],
    ['total pay is no base', director, range({ kind: 'total' }), null, []],
    ['on-target earnings are neither', director, range({ kind: 'ote' }), null, []],
    ['another currency', director, range({ currency: 'CAD' }), percent(15, 15), []],
    ['another country', { ...director, work: { places: ['Toronto, Canada'] } }, range({}), null, []],
    ['no place known', { ...director, work: {} }, range({}), null, [['director-base', 'overlaps']]],
    ['no lower end', director, range({ min: null, max: 250000 }), null, [['director-base', 'overlaps']]],
    [
      'no lower end, and all of it under',
      director,
      range({ min: null, max: 160000 }),
      null,
      [['director-base', 'below']],
    ],
    ['no upper end', director, range({ min: 150000, max: null }), null, [['director-base', 'overlaps']]],
    [
      'no upper end, and all of it above',
      director,
      range({ min: 210000, max: null }),
      null,
      [['director-base', 'above']],
    ],
    ['another level', { ...director, role: { level: 'vp' } }, range({}), null, []],
    ['another function', { ...director, role: { level: 'director', function: 'engineering' } }, range({}), null, []],
    ['no pay', director, null, percent(15, 15), []],
    [
      'AI as a nice to have',
      { ...director, preferred: ['machine-learning'] },
      range({ min: 195000, max: 260000 }),
      null,
      [['director-base', 'overlaps']],
    ],
    [
      'with AI',
      { ...director, duty: ['machine-learning'] },
      range({ min: 195000, max: 260000 }),
      null,
      [
        ['director-base', 'overlaps'],
        ['director-ai-base-low', 'above'],
        ['director-ai-base-average', 'overlaps'],
        ['director-ai-base-high', 'around'],
      ],
    ],
    [
      'total pay with AI',
      { ...director, required: ['generative-ai'] },
      range({ kind: 'total', min: 300000, max: 350000 }),
      null,
      [
        ['director-ai-total-average', 'within'],
        ['director-ai-total-top-10', 'below'],
        ['director-ai-total-top-1', 'below'],
      ],
    ],
  ];
  test.each(CASES)('%s', (_what, facts, of, bonus, expected) => {
    const analysis = analysisOf(facts);
    analysis.compensation.bonus = bonus;
    expect(compareBenchmarks(analysis, of).map(({ benchmark, standing }) => [benchmark.id, standing])).toEqual(
      expected,
    );
  });
});

test('a figure of the user’s own stands in the article’s place; one without any end leaves it out', () => {
  const analysis = analysisOf({ role: { level: 'director' } });
  const compared = (figures: { id: string; min?: number; max?: number }[]) =>
    compareBenchmarks(analysis, range({}), figures).map(({ benchmark, standing, own }) => [
      ...[benchmark.min, benchmark.max, standing, own],
    ]);
  expect(compared([])).toEqual([[175000, 205000, 'overlaps', false]]);
  expect(compared([{ id: 'director-base', min: 190000, max: 250000 }])).toEqual([[190000, 250000, 'within', true]]);
  expect(compared([{ id: 'director-base', min: 250000 }])).toEqual([[250000, null, 'below', true]]);
  expect(compared([{ id: 'director-base' }])).toEqual([]);
  expect(compared([{ id: 'no-such', min: 1 }])).toEqual([[175000, 205000, 'overlaps', false]]);
});

describe('kinds of equity', () => {
  const WORDINGS: [string, string[]][] = [
    ['equity', []],
    ['competitive equity package', []],
    ['RSUs', ['rsu']],
    ['restricted stock units vesting over four years', ['rsu']],
    ['stock options', ['options']],
    ['an equity option grant', ['options']],
    ['RSUs or stock options, and an ESPP', ['rsu', 'options', 'espp']],
    ['profits interest units', ['profit-interest']],
    ['phantom shares', ['phantom']],
    ['several health plan options', []],
    ['ISO 27001', []],
  ];
  test.each(WORDINGS)('%s', (words, ids) => expect(equityKindsIn(words).map(({ id }) => id)).toEqual(ids));
});

describe('the scope card', () => {
  const quotes = (text: string) => [{ source: 'text' as const, start: 0, end: text.length, text, rule: 'test' }];
  const SCOPES: [Facts, string[]][] = [
    [{}, ['team open', 'managers open', 'pnl open', 'budget open', 'reportsTo open']],
    [
      { role: { level: 'director' } },
      ['team implied', 'managers open', 'pnl implied', 'budget implied', 'reportsTo implied'],
    ],
    [{ role: { level: 'vp' } }, ['team implied', 'managers implied', 'pnl open', 'budget open', 'reportsTo open']],
    [
      { role: { level: 'director', function: 'product-marketing' } },
      ['team open', 'managers open', 'pnl open', 'budget open', 'reportsTo open'],
    ],
    [
      {
        role: { level: 'director' },
        scope: {
          reports: { min: 5, max: 5 },
          managesManagers: true,
          pnl: 'influences',
          budget: '$4M',
          reportsTo: 'CPO',
          evidence: { reports: quotes('five'), reportsTo: quotes('CPO') },
        },
      },
      ['team stated five', 'managers stated', 'pnl stated', 'budget stated', 'reportsTo stated CPO'],
    ],
    [
      { scope: { orgSize: 40, evidence: { orgSize: quotes('forty') } } },
      ['team stated forty', 'managers open', 'pnl open', 'budget open', 'reportsTo open'],
    ],
  ];
  test.each(SCOPES)('%j', (facts, lines) => {
    const found = scopeLines(analysisOf(facts));
    expect(
      found.map(({ part, state, evidence }) => [part, state, ...evidence.map(({ text }) => text)].join(' ')),
    ).toEqual(lines);
    for (const { state, usual } of found) expect(usual !== null).toBe(state === 'implied');
  });
});
