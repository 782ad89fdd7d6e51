import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/facts/rules/role/title.ts';
import { growthOver, LINEAR } from '../../regex/growth.ts';
import {
  GRADES,
  LEVELS,
  NOT_A_LEVEL,
  OTHER_FUNCTIONS,
  OTHER_LANGUAGES,
  SEVERAL_LEVELS,
  type TitleRow,
} from './titles.corpus.ts';

const read = (title: string): string => {
  const { function: id, levels } = readTitle(title);
  return levels.length > 0 ? `${id} ${levels.join('/')}` : id;
};

describe.each<[string, readonly TitleRow[]]>([
  ['levels', LEVELS],
  ['several levels, lowest first', SEVERAL_LEVELS],
  ["a firm's grade beside a product title", GRADES],
  ['domains that sound like levels', NOT_A_LEVEL],
  ['other functions, though "product" stands in many', OTHER_FUNCTIONS],
  ['other languages', OTHER_LANGUAGES],
])('%s', (_, rows) => {
  it.each(rows)('%s → %s', (title, expected) => expect(read(title)).toBe(expected));
});

describe('a title', () => {
  it('takes the lowest of its levels', () =>
    expect(readTitle('Staff / Senior Product Manager').level).toBe('senior-pm'));

  it('is quoted verbatim', () => {
    const reading = readTitle('Acme | Dir. of Product – Growth');
    expect([reading.functionQuote, reading.levelQuote]).toEqual(['Dir. of Product', 'Dir. of Product']);
  });

  it.each([...LEVELS, ...SEVERAL_LEVELS, ...GRADES, ...OTHER_FUNCTIONS, ...OTHER_LANGUAGES])(
    'quotes a part of %s',
    (title) => {
      const { functionQuote, levelQuote } = readTitle(title);
      expect(title).toContain(functionQuote);
      expect(title).toContain(levelQuote);
    },
  );

  it('never throws, and quotes only what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const reading = readTitle(title);
        expect(title).toContain(reading.functionQuote);
        expect(title).toContain(reading.levelQuote);
        expect(reading.level === null || reading.levels[0] === reading.level).toBe(true);
      }),
    );
  });

  it('keeps function and level whatever is added in brackets, in any order', () => {
    const additions = [
      '(Remote)',
      '(m/f/d)',
      '[US]',
      '(all genders)',
      '(Req 1234)',
      '($150k - $180k)',
      '(Hybrid, Porto)',
    ];
    const titles = [...LEVELS, ...OTHER_FUNCTIONS].filter(([title]) => title !== '' && !/[([]/.test(title));
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.shuffledSubarray(additions), ([title, expected], added) => {
        expect(read([title, ...added].join(' '))).toBe(expected);
      }),
    );
  });

  it.each(['senior ', '(', 'product manager / ', 'a-', '::(in)', 'vice '])(
    'is read of "%s", repeated, in time that grows as the title does',
    async (piece) => {
      expect(await growthOver(piece, (title) => () => readTitle(title))).toBeLessThanOrEqual(LINEAR);
    },
  );
});
