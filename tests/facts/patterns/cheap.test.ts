import { expect, test } from 'vitest';
import { collectPatterns } from '../../regex/collect.ts';

/**
 * Every popup is a fresh page, which compiles each pattern it runs anew. With the flags `i` and `u` together the engine
 * looks up the other case of every letter in the tables of Unicode, and a class like `\p{L}` holds all its letters beyond
 * the first plane too: such a pattern compiles five to a hundred times as long as one with `[a-zß-ɏ]` and the flag `i`,
 * the letters of Latin scripts, and no rule reads others.
 */
test('patterns of rules compile fast: flag `i` without `u`, `[a-zß-ɏ]` for a letter', async () => {
  const rules = (await collectPatterns()).filter(({ file }) => /^src\/facts\/(?:rules|refine)\//.test(file));
  expect(rules.length).toBeGreaterThan(500);
  const dear = rules.filter(({ file, flags }) => flags.includes('u') && !ANY_SCRIPT.has(file));
  expect(dear.map(({ file, source, flags }) => `${file}: /${source}/${flags}`)).toEqual([]);
}, 60_000);

/** A title is cut into words in whatever script it is. */
const ANY_SCRIPT = new Set(['src/facts/rules/role/title-segments.ts']);
