import { afterEach, expect, it, vi } from 'vitest';
import { nextQuote } from '../../src/browse/next-quote.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  delete (globalThis as { rolescopeQuote?: number }).rolescopeQuote;
});

/** A marked range at a place in the page, as far as the function uses it. */
function range(place: number, scrolled: number[], isConnected = true) {
  return {
    place,
    startContainer: { isConnected, parentElement: { scrollIntoView: () => scrolled.push(place) } },
    compareBoundaryPoints: (_how: number, other: { place: number }) => place - other.place,
  };
}

function marked(ranges: unknown[]) {
  vi.stubGlobal('Range', { START_TO_START: 0 });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('CSS', { highlights: new Map(ranges.length > 0 ? [['rolescope', new Set(ranges)]] : []) });
}

it('goes down the page from the first quote, and up again after the last', () => {
  const scrolled: number[] = [];
  marked([range(30, scrolled), range(10, scrolled), range(20, scrolled)]);
  for (let press = 0; press < 4; press += 1) expect(nextQuote()).toBe(true);
  expect(scrolled).toEqual([20, 30, 10, 20]);
});

it('says so where nothing is marked, or what was marked has gone', () => {
  marked([]);
  expect(nextQuote()).toBe(false);
  marked([range(10, [], false)]);
  expect(nextQuote()).toBe(false);
});
