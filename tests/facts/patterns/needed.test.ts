import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Needed, neededBy } from '../../../src/facts/lexicon/needed.ts';

/** A part of a pattern, and a text that it takes; what stands around may still forbid it. */
interface Part {
  source: string;
  sample: string;
}

const part = (source: string, sample: string): Part => ({ source, sample });

const letters = fc.constantFrom('a', 'b', 'c', 's', 'A', 'B', 'é', 'É', ' ', '-', ',', '=', '!', '<', '>', ':', '1');
const literal = fc
  .array(letters, { minLength: 1, maxLength: 4 })
  .chain((run) =>
    fc.constantFrom(run.join(''), run.join('').toUpperCase()).map((sample) => part(run.join(''), sample)),
  );
const ESCAPES = ['\\.', '.', '\\/', '/', '\\(', '(', '\\|', '|', '\\]', ']', '\\d', '1', '\\D', 'c', '\\w', 'b'];
const MORE = ['\\s', ' ', '\\S', 'a', '\\u0061', 'a', '\\x62', 'b', '\\cJ', '\n', '\\n', '\n', '.', 'c', '\\*', '*'];
const ONES = ['[abc]', 'b', '[^a]', 'c', '[a\\]]', ']', '[(|]', '|', '[a-c]', 'a', '[\\d\\s]', '1', '[.*]', '*'];
const AROUND = ['^', '', '$', '', '\\b', '', '\\B', '', '(?=a)', '', '(?!abc)', '', '(?<=c)', '', '(?<!abc)', ''];
const BACK = ['\\1', '', '\\1', 'ab', '\\k<own>', '', '\\k<own>', 'abc'];
const pairs = [...ESCAPES, ...MORE, ...ONES, ...AROUND, ...BACK];
const single = fc.constantFrom(...pairs.flatMap((source, at) => (at % 2 === 0 ? [part(source, pairs[at + 1]!)] : [])));
const times = fc.constantFrom(
  ...['*0', '*1', '*2', '+1', '+3', '?0', '?1', '*?0', '+?2', '??0', '??1'],
  ...['{0}0', '{1}1', '{2}2', '{0,}0', '{1,}2', '{0,2}0', '{0,2}2', '{2,3}3', '{0,000003}0', '{000000}0', '{,2}'],
);
const { pattern } = fc.letrec<{ pattern: Part; sequence: Part; piece: Part; group: Part; often: Part }>((tie) => ({
  pattern: fc
    .array(tie('sequence'), { minLength: 1, maxLength: 3 })
    .chain((parts) => fc.constantFrom(...parts).map(({ sample }) => part(sourcesOf(parts).join('|'), sample))),
  sequence: fc
    .array(tie('piece'), { maxLength: 4 })
    .map((parts) => part(sourcesOf(parts).join(''), parts.map(({ sample }) => sample).join(''))),
  piece: fc.oneof({ maxDepth: 3 }, literal, literal, single, tie('group'), tie('often')),
  group: fc
    .tuple(fc.constantFrom('(', '(?:', '(?<own>', '(?<größe>', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
    .map(([opens, { source, sample }]) => part(`${opens}${source})`, /[=!]$/.test(opens) ? '' : sample)),
  often: fc
    .tuple(
      fc.oneof(
        letters.map((one) => part(one, one)),
        single,
        tie('group'),
      ),
      times,
    )
    .map(([{ source, sample }, often]) => {
      const count = /\d$/.test(often) ? Number(often.at(-1)) : 1;
      return part(source + often.replace(/\d$/, ''), sample.repeat(count) + (often === '{,2}' ? often : ''));
    }),
}));

function sourcesOf(parts: readonly Part[]): string[] {
  return parts.map(({ source }) => source);
}

const flags = fc.subarray(['i', 'm', 's', 'u']).map((all) => all.join(''));

function holds(lower: string, needed: Needed): boolean {
  if (typeof needed === 'string') return lower.includes(needed);
  return 'any' in needed ? needed.any.some((one) => holds(lower, one)) : needed.all.every((one) => holds(lower, one));
}

function compiled(source: string, withFlags: string): RegExp | null {
  try {
    return new RegExp(source, withFlags);
  } catch {
    return null; // parts that are each right may be wrong together
  }
}

test('what a pattern needs stands in every text it matches', () => {
  let told = 0;
  fc.assert(
    fc.property(pattern, flags, letters, letters, ({ source, sample }, withFlags, before, after) => {
      const read = compiled(source, withFlags);
      fc.pre(read !== null);
      const needed = neededBy(read);
      if (needed === null) return;
      for (const text of [
        sample,
        before + sample + after,
        `${before}${sample}\n${after}`,
        sample.replace(/s/gi, 'ſ'),
      ]) {
        if (!read.test(text)) continue;
        told += 1;
        expect(
          holds(text.toLowerCase(), needed),
          `${read} needs ${JSON.stringify(needed)} in ${JSON.stringify(text)}`,
        ).toBe(true);
      }
    }),
    { numRuns: 5_000 },
  );
  expect(told).toBeGreaterThan(500);
});
