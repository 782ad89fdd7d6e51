import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledFor } from '../../src/text/compiled.ts';

describe('a pattern compiled for a text', () => {
  test('is the pattern itself, and stands where it stood', () => {
    const pattern = /o/g;
    pattern.lastIndex = 5;
    expect(compiledFor('to do so', pattern)).toBe(pattern);
    expect(pattern.lastIndex).toBe(5);
    expect(pattern.exec('to do so')?.index).toBe(7);
  });

  test('finds what it would find', () => {
    const sources = ['^a', 'b$', '\\.', 'a{2,}', '(?<!b)a', 'é', '\\W{3}'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '.', 'é', '’', ' ') }), fc.nat(12), (text, from) => {
        for (const source of sources)
          for (const flags of ['', 'g', 'y']) {
            const fresh = new RegExp(source, flags);
            const compiled = new RegExp(source, flags);
            fresh.lastIndex = from;
            compiled.lastIndex = from;
            expect(compiledFor(text, compiled).exec(text)).toEqual(fresh.exec(text));
          }
      }),
    );
  });
});
