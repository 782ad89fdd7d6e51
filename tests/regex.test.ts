import { describe, expect, it } from 'vitest';
import { checkPattern } from './regex/check.ts';
import { collectPatterns, type Pattern } from './regex/collect.ts';
import { growthOf } from './regex/growth.ts';
import { keyOf, readVerified } from './regex/table.ts';

/**
 * No pattern can blow up. Patterns that the table of verdicts holds cost nothing here; new and changed ones are checked
 * on the spot, so a vulnerable one fails at once. `node tests/regex/verify.ts` takes them into the table.
 */
const SECONDS = 2;
const MOST_NEW = 30;

const patterns = await collectPatterns();
const verified = readVerified();

describe('patterns', () => {
  it('are found: literals, and those built from words while modules load', () => {
    const built = patterns.filter(({ file }) => file === 'src/facts/rules/pay/ranges.ts');
    expect(patterns.length).toBeGreaterThan(800);
    expect(built.some(({ source }) => source.length > 500)).toBe(true);
  });

  const fresh = patterns.filter((pattern) => !verified.has(keyOf(pattern)));

  it('are known to be linear, or few enough to check here', () => {
    const files = fresh.map(({ file }) => file);
    expect(files.slice(MOST_NEW), 'many new patterns: run node tests/regex/verify.ts and commit its table').toEqual([]);
  });

  it('take time that grows no faster than the text', { timeout: (MOST_NEW + 2) * SECONDS * 3000 }, async () => {
    const vulnerable: string[] = [];
    for (const pattern of fresh.slice(0, MOST_NEW)) {
      const found = await checkPattern(pattern, SECONDS);
      if ('attack' in found) vulnerable.push(`${named(pattern)} is blown up by ${found.attack}`);
    }
    expect(vulnerable, 'bound its repeats, and let no two neighbours take the same characters').toEqual([]);
  });

  it('that are gone are reported', () => {
    const keys = new Set(patterns.map(keyOf));
    const stale = [...verified.keys()].filter((key) => !keys.has(key));
    if (stale.length > 0) console.warn(`${stale.length} verdicts without a pattern: run node tests/regex/verify.ts`);
    expect(stale.length, 'the table is mostly old: run node tests/regex/verify.ts').toBeLessThan(verified.size / 2);
  });
});

describe('the check itself', () => {
  it.each([
    [String.raw`\s+$`, ''],
    ['^(a+)+$', ''],
    ['x*y*z*x*$', 'i'],
  ])('finds what blows up: /%s/', async (source, flags) => {
    expect(await checkPattern({ source, flags, file: '' }, SECONDS)).toHaveProperty('attack');
  });

  it('measures growth where no search ends', async () => {
    expect(await growthOf(/\s+$/)).not.toBeNull();
    expect(await growthOf(/(?<!\s)\s+$/)).toBeNull();
    expect(await growthOf(/\b(?:own|lead)\b[^.]{0,60}\bbudget\b/i)).toBeNull();
  });
});

function named({ file, source, flags }: Pattern): string {
  return `${file} /${source}/${flags}`;
}
