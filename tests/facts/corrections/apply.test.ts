import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Analysis, Evidence } from '../../../src/facts/analysis.ts';
import { applyCorrections, asRead } from '../../../src/facts/corrections/apply.ts';
import { factsIn, hasPhrase, quoteOf } from '../../../src/facts/corrections/facts.ts';
import {
  type Change,
  type Correction,
  type CorrectionRule,
  slotOf,
  withCorrection,
  withoutCorrection,
} from '../../../src/facts/corrections/model.ts';
import { checkValues, fieldsOf } from '../../../src/facts/corrections/values.ts';
import { computeMatch } from '../../../src/match/compute.ts';
import { analysisOf, profileOf } from '../../match/build.ts';

const TEXT = `You write your own SQL and know Python.
Lead with 8+ years of product management.
Bachelor's degree or equivalent.
Pay: $180,000 to $210,000 in Denver; $200,000 to $240,000 in New York.
Three days in the office, some travel (20%).`;

/** Evidence for words of the text above. */
function at(words: string): Evidence[] {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [{ source: 'text', start, end: start + words.length, text: words, rule: 'test' }];
}

/** What reading the text gives. */
function reading(): Analysis {
  return analysisOf({
    text: TEXT,
    skills: [
      { id: 'sql', label: 'SQL', need: 'required', anyOf: null, evidence: at('SQL') },
      { id: 'python', label: 'Python', need: 'required', anyOf: null, evidence: at('Python') },
    ],
    years: [{ min: 8, evidence: at('8+ years of product management') }],
    education: [{ evidence: at("Bachelor's degree") }],
    pay: [
      { min: 180_000, max: 210_000, place: 'Denver', evidence: at('$180,000 to $210,000') },
      { min: 200_000, max: 240_000, place: 'New York', evidence: at('$200,000 to $240,000') },
    ],
    work: {
      daysInOffice: 3,
      travelPercent: 20,
      evidence: { daysInOffice: at('Three days in the office'), travelPercent: at('20%') },
    },
    notStated: ['reportsTo', 'bonus'],
  });
}

/** A correction of the fact with this name, as the interface makes it. */
function correct(kind: Correction['kind'], id: string, words: string, change: Change): Correction {
  return { kind, id, quote: quoteOf({ text: words }), change, label: id, words, at: '2026-03-01T10:00:00.000Z' };
}

const dismiss = { type: 'dismiss' } as const;
const NO_SQL = correct('skill', 'sql', 'SQL', dismiss);

/** What a correction leaves of the analysis: only the parts that differ from what was read. */
function differences(corrections: Correction[], rules: CorrectionRule[] = []) {
  const read = reading();
  const after = applyCorrections(read, corrections, rules);
  return Object.fromEntries(
    (Object.keys(read) as (keyof Analysis)[])
      .filter((key) => JSON.stringify(read[key]) !== JSON.stringify(after[key]))
      .map((key) => [key, after[key]]),
  );
}

const marked = (words: string) => at(words).map((quote) => ({ ...quote, corrected: true as const }));
const read = reading();

describe('what a correction leaves', () => {
  const rows: [name: string, corrections: Correction[], expected: Partial<Analysis>][] = [
    ['nothing to correct', [], {}],
    ['a skill that is not asked', [NO_SQL], { skills: [read.skills[1]!] }],
    [
      'a must that is nice to have',
      [correct('skill', 'sql', 'SQL', { type: 'need', need: 'preferred' })],
      { skills: [{ ...read.skills[0]!, need: 'preferred', evidence: marked('SQL') }, read.skills[1]!] },
    ],
    [
      'other years',
      [
        correct('experience', 'product-management', '8+ years of product management', {
          type: 'value',
          values: { min: 5, max: 8 },
        }),
      ],
      { experience: [{ ...read.experience[0]!, min: 5, max: 8, evidence: marked('8+ years of product management') }] },
    ],
    [
      'other pay of one place',
      [
        correct('pay', 'Denver', '$180,000 to $210,000', {
          type: 'value',
          values: { min: 90, max: 100, currency: 'USD', period: 'hour', kind: 'base' },
        }),
      ],
      {
        compensation: {
          ...read.compensation,
          ranges: [
            {
              ...read.compensation.ranges[0]!,
              min: 90,
              max: 100,
              period: 'hour',
              evidence: marked('$180,000 to $210,000'),
            },
            read.compensation.ranges[1]!,
          ],
        },
      },
    ],
    [
      'the range that holds for me',
      [correct('pay', 'New York', '$200,000 to $240,000', { type: 'zone' })],
      {
        compensation: {
          ...read.compensation,
          ranges: [read.compensation.ranges[0]!, { ...read.compensation.ranges[1]!, chosen: true }],
        },
      },
    ],
    [
      'office days that are not true; travel is then not stated',
      [
        correct('work', 'daysInOffice', 'Three days in the office', dismiss),
        correct('work', 'travelPercent', '20%', dismiss),
      ],
      {
        work: { ...read.work, daysInOffice: null, travelPercent: null, evidence: {} },
        notStated: ['reportsTo', 'travel', 'bonus'],
      },
    ],
    [
      'all pay gone: pay is not stated',
      [
        correct('pay', 'Denver', '$180,000 to $210,000', dismiss),
        correct('pay', 'New York', '$200,000 to $240,000', dismiss),
      ],
      { compensation: { ...read.compensation, ranges: [] }, notStated: ['pay', 'reportsTo', 'bonus'] },
    ],
    ['a quote that is gone', [correct('skill', 'sql', 'strong SQL', dismiss)], {}],
    ['another fact with the same words', [correct('skill', 'go', 'SQL', dismiss)], {}],
    [
      'dismissed and of another need: gone',
      [correct('skill', 'sql', 'SQL', { type: 'need', need: 'preferred' }), NO_SQL],
      { skills: [read.skills[1]!] },
    ],
  ];
  it.each(rows)('%s', (_name, corrections, expected) => {
    expect(differences(corrections)).toEqual(expected);
  });

  it('keeps one whose quote is gone, and says that it applies no longer', () => {
    const after = applyCorrections(reading(), [correct('skill', 'sql', 'strong SQL', dismiss), NO_SQL]);
    expect(after.corrected?.list.map(({ words, applies, evidence }) => [words, applies, evidence.length])).toEqual(
      expect.arrayContaining([
        ['strong SQL', false, 0],
        ['SQL', true, 1],
      ]),
    );
  });

  it('finds the fact again when the text around its quote has moved', () => {
    const moved = reading();
    moved.posting.text = `New first line.\n${TEXT}`;
    for (const skill of moved.skills)
      skill.evidence = skill.evidence.map((quote) => ({ ...quote, start: quote.start! + 16, end: quote.end! + 16 }));
    expect(applyCorrections(moved, [NO_SQL]).skills.map(({ id }) => id)).toEqual(['python']);
  });

  it('takes the observation with the fact that it was concluded from', () => {
    const wide = { id: 'pay-range-wide' as const, severity: 'info' as const, evidence: at('$200,000 to $240,000') };
    const agency = { id: 'agency' as const, severity: 'info' as const, evidence: at('Lead') };
    const with2 = { ...reading(), flags: [agency, wide] };
    const change = {
      type: 'value',
      values: { min: 200_000, max: 210_000, currency: 'USD', period: 'year', kind: 'base' },
    } as const;
    const after = applyCorrections(with2, [correct('pay', 'New York', '$200,000 to $240,000', change)]);
    expect(after.flags).toEqual([agency]);
    expect(asRead(after).flags).toEqual([agency, wide]);
  });
});

describe('rules for every posting', () => {
  const rule = (phrase: string, id = 'sql'): CorrectionRule => ({
    kind: 'skill',
    id,
    phrase,
    label: 'SQL',
    at: '2026-03-01T10:00:00.000Z',
  });
  const left = (rules: CorrectionRule[], corrections: Correction[] = []) =>
    applyCorrections(reading(), corrections, rules).skills.map(({ id }) => id);

  it.each([
    ['your own sql', ['python']],
    ['SQL', ['python']],
    ['own SQL and', ['python']],
    ['own SQ', ['sql', 'python']],
    ['ql', ['sql', 'python']],
    ['eight years', ['sql', 'python']],
    ['', ['sql', 'python']],
  ])('“%s”', (phrase, expected) => {
    expect(left([rule(phrase)])).toEqual(expected);
  });

  it('keeps what another line asks for too', () => {
    const twice = reading();
    twice.skills[0]!.evidence = [...at('SQL'), ...at('Lead')];
    expect(applyCorrections(twice, [], [rule('your own SQL')]).skills).toHaveLength(2);
  });

  it('yields to the user’s word in this posting', () => {
    expect(left([rule('SQL')], [correct('skill', 'sql', 'SQL', { type: 'keep' })])).toEqual(['sql', 'python']);
    expect(applyCorrections(reading(), [], [rule('SQL')]).corrected?.list).toMatchObject([
      { id: 'sql', byRule: true, applies: true },
    ]);
  });

  it.each([
    ['C++ and C#', 'c#', true],
    ['We use Go.', 'go', true],
    ['Google', 'go', false],
    ['go-to-market', 'go', true],
    ['Élan vital', 'lan', false],
    ['two  spaces', 'two spaces', true],
  ])('%s has %s: %s', (line, phrase, expected) => {
    expect(hasPhrase(line, phrase)).toBe(expected);
  });
});

describe('what a user may put instead', () => {
  const years = { kind: 'experience', id: 'total' } as const;
  const pay = { kind: 'pay', id: '' } as const;
  it.each([
    [years, { min: '5', max: '' }, { ok: true, values: { min: 5, max: null } }],
    [years, { min: '9', max: '5' }, { ok: false, field: 'max', problem: 'ends-crossed' }],
    [years, { min: '', max: ' ' }, { ok: false, field: 'min', problem: 'empty' }],
    [years, { min: '61', max: '' }, { ok: false, field: 'min', problem: 'out-of-bounds' }],
    [years, { min: 'eight', max: '' }, { ok: false, field: 'min', problem: 'not-a-number' }],
    [years, { min: '8,5', max: '10.5' }, { ok: true, values: { min: 8.5, max: 10.5 } }],
    [years, { min: '-1', max: '' }, { ok: false, field: 'min', problem: 'not-a-number' }],
    [
      pay,
      { min: '180,000', max: '210k', currency: 'usd', period: 'year', kind: 'base' },
      { ok: true, values: { min: 180_000, max: 210_000, currency: 'USD', period: 'year', kind: 'base' } },
    ],
    [
      pay,
      { min: '180.000', max: '210\u202f000', currency: 'EUR', period: 'year', kind: 'base' },
      { ok: true, values: { min: 180_000, max: 210_000, currency: 'EUR', period: 'year', kind: 'base' } },
    ],
    [
      pay,
      { min: '1', max: '', currency: 'dollars', period: 'year', kind: 'base' },
      { ok: false, field: 'currency', problem: 'not-a-currency' },
    ],
    [
      pay,
      { min: '1', max: '', currency: 'USD', period: 'aeon', kind: 'base' },
      { ok: false, field: 'period', problem: 'not-a-choice' },
    ],
    [
      pay,
      { min: '1,00', max: '', currency: 'USD', period: 'year', kind: 'base' },
      { ok: false, field: 'min', problem: 'not-a-number' },
    ],
    [{ kind: 'work', id: 'daysInOffice' } as const, { value: '3' }, { ok: true, values: { value: 3 } }],
    [
      { kind: 'work', id: 'daysInOffice' } as const,
      { value: '8' },
      { ok: false, field: 'value', problem: 'out-of-bounds' },
    ],
    [
      { kind: 'role', id: 'level' } as const,
      { value: 'emperor' },
      { ok: false, field: 'value', problem: 'not-a-choice' },
    ],
    [{ kind: 'scope', id: 'reportsTo' } as const, { value: '  CPO ' }, { ok: true, values: { value: 'CPO' } }],
    [{ kind: 'skill', id: 'sql' } as const, { value: 'x' }, { ok: false, field: '', problem: 'empty' }],
  ])('%j %j', (fact, given, expected) => {
    expect(checkValues(fact, given)).toEqual(expected);
  });
});

/** Any correction of any fact of the reading, and some of facts that are not there. */
const anyCorrection: fc.Arbitrary<Correction> = fc
  .tuple(
    fc.constantFrom(...factsIn(reading())),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 60 }),
    fc.boolean(),
  )
  .map(([fact, which, number, there]) => {
    const fields = fieldsOf(fact);
    const values = Object.fromEntries(
      fields.map(({ name }) => [name, name === 'min' ? number : name === 'max' ? null : (fact.values[name] ?? null)]),
    );
    const changes: Change[] = [
      dismiss,
      { type: 'need', need: 'preferred' },
      { type: 'value', values },
      { type: 'keep' },
    ];
    const change = fact.need || which !== 1 ? changes[which]! : dismiss;
    const words = fact.evidence[0]?.text ?? '';
    return correct(
      fact.kind,
      fact.id,
      there ? words : `${words} gone`,
      change.type === 'value' && fields.length === 0 ? dismiss : change,
    );
  });
const some = fc.uniqueArray(anyCorrection, { maxLength: 8, selector: slotOf });

test('taking a correction back gives the same bytes', () => {
  fc.assert(
    fc.property(some, anyCorrection, (corrections, one) => {
      const others = withoutCorrection(corrections, slotOf(one));
      const before = applyCorrections(reading(), others);
      const during = applyCorrections(before, withCorrection(others, one));
      const after = applyCorrections(during, withoutCorrection(withCorrection(others, one), slotOf(one)));
      expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      expect(JSON.stringify(asRead(during))).toBe(JSON.stringify(reading()));
    }),
  );
});

test('the order of corrections does not matter', () => {
  fc.assert(
    fc.property(some, (corrections) => {
      const turned = applyCorrections(reading(), [...corrections].reverse());
      expect(JSON.stringify(turned)).toBe(JSON.stringify(applyCorrections(reading(), corrections)));
    }),
  );
});

test('applying twice is applying once, and the reading itself stays as it was', () => {
  fc.assert(
    fc.property(some, (corrections) => {
      const given = reading();
      const once = applyCorrections(given, corrections);
      expect(JSON.stringify(applyCorrections(once, corrections))).toBe(JSON.stringify(once));
      expect(JSON.stringify(given)).toBe(JSON.stringify(reading()));
    }),
  );
});

test('quotes of what stays are still exactly in the text', () => {
  fc.assert(
    fc.property(some, (corrections) => {
      for (const { evidence } of factsIn(applyCorrections(reading(), corrections)))
        for (const { start, end, text } of evidence) expect(TEXT.slice(start!, end!)).toBe(text);
    }),
  );
});

test('a correction changes the version of the posting in the match; none leaves it', () => {
  const profile = profileOf({ targetLevels: ['director'], experience: [{ years: 9, area: 'product-management' }] });
  const plain = computeMatch(reading(), profile);
  expect(computeMatch(applyCorrections(reading(), []), profile)).toEqual(plain);
  expect(computeMatch(applyCorrections(reading(), [NO_SQL]), profile).versions.posting).not.toBe(
    plain.versions.posting,
  );
  const gone = applyCorrections(reading(), [correct('skill', 'sql', 'gone', dismiss)]);
  expect(computeMatch(gone, profile)).toEqual(plain);
});
