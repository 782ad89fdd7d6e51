import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Place, placesNamed, sameCountry } from '../../src/knowledge/places.ts';

const show = ({ anywhere, region, country, state, city }: Place) =>
  anywhere ? 'anywhere' : [region, country, state, city].filter(Boolean).join('/');

/** Words as postings and profiles write them, and every place in them. */
const NAMED: [string, string[]][] = [
  ['New York, NY; Remote (US)', ['US/NY/new york', 'US']],
  ['NYC', ['US/NY/new york']],
  ['San Francisco, California, United States', ['US/CA/san francisco']],
  ['Seattle, Washington, United States', ['US/WA/seattle']],
  ['Washington, DC', ['US/DC/washington']],
  ['Remote - US', ['US']],
  ['Remote', []],
  ['Portland, ME', ['US/ME']],
  ['Dublin, CA', ['US/CA']],
  ['London, UK', ['GB/london']],
  ['CA, NY, WA', ['US/CA', 'US/NY', 'US/WA']],
  ['Toronto, ON, Canada', ['CA/ON/toronto']],
  ['Berlin or Munich', ['DE/berlin', 'DE/munich']],
  ['Berlin, BE, DE; Munich, BY, DE', ['DE/berlin', 'DE/munich']],
  ['Berlin, Hamburg, Köln', ['DE/berlin', 'DE/hamburg', 'DE/cologne']],
  ['Anywhere in France', ['FR']],
  ['US-Remote', ['US']],
  ['San Francisco-Hybrid', ['US/CA/san francisco']],
  ['Rennes, FR - Remote OK', ['FR']],
  ['Texas, United States', ['US/TX']],
  ['USA - Atlanta, GA', ['US/GA/atlanta']],
  ['Denver, CO - US', ['US/CO/denver']],
  ['New York - Remote US', ['US/NY/new york', 'US']],
  ['London or UK', ['GB/london', 'GB']],
  ['EMEA', ['emea']],
  ['Anywhere', ['anywhere']],
  ['in or me', []],
  ['work from home in an office', []],
  ['Smallville', []],
];

test.each(NAMED)('%s', (words, places) => {
  expect(placesNamed(words).map(show)).toEqual(places);
});

const MEET: [string, string, near: boolean, country: boolean][] = [
  ['New York', 'Brooklyn, NY', true, true],
  ['New York', 'Seattle', false, true],
  ['New York', 'United States', true, true],
  ['London', 'Europe', true, true],
  ['London', 'EMEA', true, true],
  ['London', 'Americas', false, false],
  ['Lisbon', 'Anywhere', true, true],
  ['Lisbon', 'Madrid', false, false],
];

test.each(MEET)('%s and %s', (a, b, near, country) => {
  const [one, other] = [placesNamed(a)[0]!, placesNamed(b)[0]!];
  expect([overlap(one, other), overlap(other, one), sameCountry(one, other), sameCountry(other, one)]).toEqual([
    near,
    near,
    country,
    country,
  ]);
});

test('never throws, and hostile lists are read in time', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (words) => Array.isArray(placesNamed(words))));
  // Time of the processor, not of the wall: a busy machine is no fault of the reader.
  const started = process.cpuUsage().user;
  for (const piece of ['Paris, BE, ', ' - ', 'New York; ', '(', 'or ', ' ']) placesNamed(piece.repeat(20000));
  expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
});

test('a place meets itself', () => {
  const names = NAMED.flatMap(([words]) => placesNamed(words));
  for (const a of names) {
    expect(overlap(a, a)).toBe(true);
    expect(sameCountry(a, a)).toBe(true);
  }
});
