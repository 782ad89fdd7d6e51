import { describe, expect, it, test } from 'vitest';
import type { SkillId } from '../../src/knowledge/taxonomy.ts';
import { computeMatch } from '../../src/match/compute.ts';
import { prepare } from '../../src/prepare/prepare.ts';
import { analysisOf, profileOf } from '../match/build.ts';

const WISHES = { compensation: { currency: 'USD', baseFloor: 185000, baseTarget: 215000, totalTarget: 280000 } };
const STORY = {
  title: 'Usage pricing',
  result: 'Retention rose from 104% to 113%',
  skills: ['pricing-packaging'],
};

type Pay = NonNullable<Parameters<typeof analysisOf>[0]>['pay'];

function talk(pay: Pay = [], says: Record<string, unknown> = WISHES, hideMyPay = false) {
  const analysis = analysisOf({ pay, required: ['pricing-packaging'], role: { level: 'director' } });
  const profile = profileOf(says);
  return prepare(analysis, computeMatch(analysis, profile), profile, { hideMyPay }).negotiation;
}

const NO_PAY = 'The posting states no pay to compare it with.';
const BASE_ALONE = 'The range is base pay alone; what comes on top decides.';

/** The stated range → where floor, target and total target stand. */
const STANDINGS: [what: string, Pay, string[]][] = [
  ['no pay', [], [NO_PAY, NO_PAY, NO_PAY]],
  [
    'inside the range',
    [{ min: 165000, max: 225000 }],
    ['33% up the range, USD 40,000 under its top.', '83% up the range, USD 10,000 under its top.', BASE_ALONE],
  ],
  [
    'under and above it',
    [{ min: 190000, max: 200000 }],
    ['USD 5,000 under the bottom of the range.', 'USD 15,000 above the top of the range.', BASE_ALONE],
  ],
  [
    'one end open',
    [{ min: 180000 }],
    [
      'Not outside what is stated; one end of the range is open.',
      'Not outside what is stated; one end of the range is open.',
      BASE_ALONE,
    ],
  ],
  [
    'by the month',
    [{ min: 15000, max: 20000, period: 'month' }],
    ['8% up the range, USD 55,000 under its top.', '58% up the range, USD 25,000 under its top.', BASE_ALONE],
  ],
  [
    'another currency is never compared',
    [{ min: 100000, max: 130000, currency: 'EUR' }],
    Array(3).fill('The range is in EUR: not compared.'),
  ],
  [
    'on-target earnings say nothing of base',
    [{ min: 260000, max: 300000, kind: 'ote' }],
    [
      'The figure stated holds base and bonus together; base is not stated.',
      'The figure stated holds base and bonus together; base is not stated.',
      '50% up the range, USD 20,000 under its top.',
    ],
  ],
];

test.each(STANDINGS)('where the figures stand: %s', (_, pay, expected) => {
  expect(talk(pay).standings.map(({ where }) => where)).toEqual(expected);
});

/** The stated range → the ids of the wordings. */
const WORDINGS: [what: string, Pay, Record<string, unknown>, string[]][] = [
  ['no pay', [], WISHES, ['ask-range', 'levers-unnamed']],
  ['within', [{ min: 165000, max: 225000 }], WISHES, ['ask-where', 'target', 'levers-unnamed', 'under-floor']],
  ['above', [{ min: 165000, max: 200000 }], WISHES, ['ask-where', 'above-range', 'levers-unnamed', 'under-floor']],
  ['other currency', [{ min: 90000, max: 99000, currency: 'GBP' }], WISHES, ['ask-where', 'levers-unnamed']],
  ['a measured story', [], { ...WISHES, stories: [STORY] }, ['ask-range', 'result-1', 'levers-unnamed']],
  ['a story without a number', [], { stories: [{ ...STORY, result: 'Better' }] }, ['ask-range', 'levers-unnamed']],
];

test.each(WORDINGS)('wordings: %s', (_, pay, says, expected) => {
  expect(talk(pay, says).wordings.map(({ id }) => id)).toEqual(expected);
});

describe('wordings', () => {
  it('hold the posting’s and the user’s own words and numbers', () => {
    const { wordings } = talk([{ min: 165000, max: 225000, place: 'New York' }], { ...WISHES, stories: [STORY] });
    expect(wordings.map(({ text }) => text)).toEqual([
      'The posting for Director of Product at Example states USD 165,000–225,000 a year, base (New York). Where in it do you usually hire, and what moves an offer up?',
      'For Director of Product at Example I am aiming at a base of USD 215,000 a year, within the range you state.',
      'You ask for “pricing-packaging”. Usage pricing. Retention rose from 104% to 113%.',
      'The posting does not mention: bonus, equity, sign-on bonus, relocation help, learning or development budget, remote or flexible work offered as a benefit. Could any of it be part of the offer?',
      'Thank you for the offer for Director of Product at Example. A base of … is below what I can accept. If … can move, I would be glad to look at it again.',
    ]);
  });

  it('tell nothing of the user’s pay when it is to stay private', () => {
    const shown = talk([{ min: 165000, max: 225000 }], WISHES, true);
    expect(JSON.stringify(shown)).not.toMatch(/185,?000|215,?000|280,?000/);
    expect(shown.standings).toEqual([]);
  });
});

describe('levers', () => {
  it('are what the posting names, with its words, and the usual ones it does not', () => {
    const analysis = analysisOf();
    const quote = { source: 'text' as const, start: 0, end: 1, text: '15–20% bonus', rule: 'test' };
    const part = { percentMin: 15, percentMax: 20, amountMin: null, amountMax: null, currency: null };
    Object.assign(analysis.compensation, {
      bonus: part,
      equity: true,
      retirement: true,
      evidence: { bonus: [quote] },
      benefits: [
        { id: 'retirement', evidence: [quote] },
        { id: 'meals', evidence: [quote] },
      ],
    });
    const profile = profileOf();
    const { levers, wordings } = prepare(analysis, computeMatch(analysis, profile), profile).negotiation;
    expect(levers.named.map(({ id, words, evidence }) => [id, words, evidence.length])).toEqual([
      ['bonus', '15–20%', 1],
      ['equity', null, 0],
      ['retirement', null, 0],
      ['meals', null, 1],
    ]);
    expect(levers.unnamed.map(({ id }) => id)).toEqual([
      'sign-on',
      'retirement-match',
      'relocation',
      'profit-sharing',
      'health',
      'paid-time-off',
      'development-budget',
      'remote-options',
      'wellness',
    ]);
    expect(wordings.map(({ text }) => text)).toContain(
      'The posting names: bonus (15–20%), equity. What would each be for this offer, and on what does it depend?',
    );
  });
});

it('benchmarks in a currency that neither side speaks are left out', () => {
  const currencies = (pay: Pay, says: Record<string, unknown>) => [
    ...new Set(talk(pay, says).benchmarks.map(({ currency }) => currency)),
  ];
  expect(currencies([], WISHES)).toEqual(['USD', null]);
  expect(currencies([{ min: 90000, max: 99000, currency: 'GBP' }], {})).toEqual([null]);
});

it('benchmarks for roles in AI show only where AI is a must', () => {
  const specialisms = (required: SkillId[]) => {
    const analysis = analysisOf({ required, role: { level: 'director' } });
    const profile = profileOf(WISHES);
    const { benchmarks } = prepare(analysis, computeMatch(analysis, profile), profile).negotiation;
    return [...new Set(benchmarks.map(({ specialism }) => specialism))];
  };
  expect(specialisms(['generative-ai'])).toEqual([null, 'ai']);
  expect(specialisms(['sql'])).toEqual([null]);
});

it('names the topics that the duties make worth a question', () => {
  const analysis = analysisOf();
  analysis.responsibilities = [{ id: 'risk-compliance', label: 'x', evidence: [] }];
  const profile = profileOf();
  const { topics } = prepare(analysis, computeMatch(analysis, profile), profile);
  expect(topics.map(({ id }) => id)).toEqual(['privacy-law', 'ethics']);
});
