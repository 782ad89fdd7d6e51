import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canMatch, matchesIn } from '../../../src/facts/lexicon/can-match.ts';
import { type Needed, neededBy } from '../../../src/facts/lexicon/needed.ts';

const NEEDED: readonly (readonly [RegExp, Needed | null])[] = [
  [/\bhybrid\b/i, 'hybrid'],
  [/\bMBA\b/, 'mba'],
  // A letter that may be missing, or stand twice, ends a run.
  [/\bbudgets? of\b/, { all: ['budget', ' of'] }],
  [/colou?rs/, 'colo'],
  [/nee+ded/, { all: ['nee', 'ded'] }],
  [/nee{2}ds/, 'nee'],
  // A group that may be missing needs nothing, one that must stand needs one of its alternatives.
  [/(?:fully )?remote/, 'remote'],
  [/(?:sponsor|visa)s?/, { any: ['sponsor', 'visa'] }],
  [/(?:sponsor|\d)s?/, null],
  [/(?:manager|lead){0,2}/, null],
  [/visa|sponsor|h-?1b visa/i, { any: ['visa', 'sponsor', '1b visa'] }],
  [/visa|(?:sponsor|permit)/, { any: ['visa', 'sponsor', 'permit'] }],
  // Of all parts the most telling stand first, and three are enough.
  [/(?:sign|join)ing bonus/, { all: ['ing bonus', { any: ['sign', 'join'] }] }],
  [/one .*eleven .*twelve .*thirteen/, { all: ['eleven ', 'twelve ', 'thirteen'] }],
  [/(?:hire \w+ team|grow)/, { any: [{ all: ['hire ', ' team'] }, 'grow'] }],
  // What stands around is not part of the match; classes and dots are any letter.
  [/(?<!not )(?=remote)work(?! from)/, 'work'],
  [/analy[sz]e/, 'analy'],
  [/(?<low>\d+).{2,9}\bdays(?:\)|\])/, 'days'],
  [/a\.b\/c\u0041def/, { all: ['a.b/c', 'def'] }],
  // Letters beyond ASCII are left out, for their other case is not told here.
  [/télétravail/i, 'travail'],
  [/\p{L}+ in/u, ' in'],
  [/[a\]b]{3}of/, null],
];

describe('what a pattern needs', () => {
  test.each(NEEDED)('%s', (pattern, needed) => {
    expect(neededBy(pattern)).toEqual(needed);
  });
});

describe('a pattern that cannot match', () => {
  test('is told by what is missing', () => {
    expect(canMatch(/\bhybrid\b/i, { text: 'Work from home, always.' })).toBe(false);
    expect(canMatch(/\bhybrid\b/i, { text: 'A HYBRID role.' })).toBe(true);
    expect(canMatch(/\d+/, { text: '' })).toBe(true);
    expect([...matchesIn({ text: 'three roles' }, /visa/g)]).toEqual([]);
    expect([...matchesIn({ text: 'no visa, no Visa' }, /visa/gi)].map(({ index }) => index)).toEqual([3, 12]);
  });

  test('long texts too', () => {
    const text = `${'Plain words about nothing much. '.repeat(400)}Visa sponsorship.`;
    expect(canMatch(/\bvisa\b/i, { text })).toBe(true);
    expect(canMatch(/\bkubernetes\b/i, { text })).toBe(false);
  });

  test('is never one that matches', () => {
    const patterns = NEEDED.map(([pattern]) => pattern);
    const pieces = [
      'hybrid',
      'hire a team',
      'joining bonus',
      'one eleven twelve thirteen',
      'MBA',
      'budget of',
      'colours',
      'nneeeded',
      'remote',
      'VISA',
      'work',
      'analyze',
      'télétravail',
      '12 34 days)',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }))), (parts) => {
        const where = { text: parts.join(' ') };
        for (const pattern of patterns) if (pattern.test(where.text)) expect(canMatch(pattern, where)).toBe(true);
      }),
    );
  });
});
