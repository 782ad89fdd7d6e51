import { describe, expect, test } from 'vitest';
import { RANGES } from './ranges.corpus.ts';
import { compensation, written } from './read.ts';
import { TRAPS } from './traps.corpus.ts';

for (const [group, rows] of Object.entries(RANGES)) {
  describe(group, () => {
    test.each(rows.map(([text, ranges, location]) => ({ text, ranges, location })))(
      '$text ($location)',
      ({ text, ranges, location }) => {
        expect(compensation(text, { location: location ?? '' }).facts.ranges.map(written)).toEqual(ranges);
      },
    );
  });
}

describe('sums that are not pay', () => {
  test.each(TRAPS)('%s', (text) => {
    expect(compensation(text).facts.ranges.map(written)).toEqual([]);
  });

  test.each(TRAPS)('beside pay: %s', (text) => {
    const { facts } = compensation(`Salary: $180,000 - $210,000\n\n${text}`);
    expect(facts.ranges.map(written)).toEqual(['180000..210000 USD/year base']);
  });
});

describe('title and page', () => {
  test.each([
    ['Head of Product ($225k - $275k)', '225000..275000 USD/year base'],
    ['Product Director | £110,000 - £130,000', '110000..130000 GBP/year base'],
    ['Senior PM – up to €95k', '?..95000 EUR/year base'],
  ])('%s', (title, range) => {
    const { facts } = compensation('We build things.', { title });
    expect(facts.ranges.map(written)).toEqual([range]);
    expect(facts.ranges[0]?.evidence).toEqual([
      { source: 'title', start: null, end: null, text: title, rule: expect.stringMatching(/^pay\//) },
    ]);
  });

  test.each([
    'Product Manager 2025',
    'Director, Product (100M users)',
    'PM, $2B Marketplace',
    'Product Lead - 401k Platform',
  ])('no pay in the title %s', (title) => {
    expect(compensation('We build things.', { title }).facts.ranges).toEqual([]);
  });

  test('the same range in text and on the page is one row with both quotes', () => {
    const { facts } = compensation('Salary: $175,000 - $205,000', {
      pay: [{ text: '$175K/yr - $205K/yr', by: 'json-ld' }],
    });
    expect(facts.ranges.map(written)).toEqual(['175000..205000 USD/year base']);
    expect(facts.ranges[0]?.evidence.map(({ source }) => source)).toEqual(['text', 'page']);
  });

  test('page and text that differ are both kept', () => {
    const { facts } = compensation('Salary: $175,000 - $205,000', {
      pay: [{ text: 'USD 150000–180000 per year', by: 'json-ld' }],
    });
    expect(facts.ranges.map(written)).toEqual(['175000..205000 USD/year base', '150000..180000 USD/year base']);
    expect(facts.ranges[1]?.evidence).toEqual([
      { source: 'page', start: null, end: null, text: 'USD 150000–180000 per year', rule: 'pay/range' },
    ]);
  });

  test("a site's own estimate is not stated pay", () => {
    const pay = [{ text: '$150K - $180K', by: 'site', estimated: true }];
    expect(compensation('We build things.', { pay }).facts.ranges).toEqual([]);
  });
});
