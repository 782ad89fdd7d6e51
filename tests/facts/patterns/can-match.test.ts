import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canMatch, matchesIn } from '../../../src/facts/lexicon/can-match.ts';
import { type Needed, neededBy } from '../../../src/facts/lexicon/needed.ts';

const NEEDED: readonly (readonly [RegExp, Needed])[] = [
  [/\bhybrid\b/i, ['hybrid']],
  [/\bMBA\b/, ['mba']],
  // The longest run; a letter that may be missing ends it.
  [/\bbudgets? of\b/, ['budget']],
  [/colou?rs/, ['colo']],
  [/nee+ded/, ['nee']],
  [/nee{2}ds/, ['nee']],
  // A group that may be missing needs nothing, one that must stand needs one of its alternatives.
  [/(?:fully )?remote/, ['remote']],
  [/(?:sponsor|visa)s?/, ['sponsor', 'visa']],
  [/(?:sponsor|\d)s?/, null],
  [/(?:manager|lead){0,2}/, null],
  [/visa|sponsor|h-?1b visa/i, ['visa', 'sponsor', '1b visa']],
  // What stands around is not part of the match; classes and dots are any letter.
  [/(?<!not )(?=remote)work(?! from)/, ['work']],
  [/analy[sz]e/, ['analy']],
  [/(?<low>\d+).{2,9}\bdays(?:\)|\])/, ['days']],
  [/a\.b\/c\u0041def/, ['a.b/c']],
  // Letters beyond ASCII are left out, for their other case is not told here.
  [/télétravail/i, ['travail']],
  [/\p{L}+ in/u, [' in']],
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
