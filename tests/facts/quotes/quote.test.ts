import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableQuote } from '../../../src/facts/refine/quote.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';

/** A text, the words that were found in it, and what is quoted for them. */
const ROWS: ReadonlyArray<readonly [text: string, found: string, quote: string]> = [
  ['• P&L', 'P&L', 'P&L'],
  ['• Full P&L ownership for the crane business', 'P&L', 'Full P&L ownership for the crane business'],
  ['You own the roadmap; the P&L of the harbour is yours too; and more', 'P&L', 'the P&L of the harbour is yours too'],
  ['Medical, dental, and vision plans', 'dental', 'Medical, dental, and vision plans'],
  ['Tea, coffee, and a large home-office stipend', 'home-office', 'a large home-office stipend'],
  ['A pension (with an employer match) from day one on', 'employer match', 'with an employer match'],
  ['Paid leave of twelve weeks in the harbour', 'Paid leave of twelve weeks', 'Paid leave of twelve weeks'],
  ['1) Gym', 'Gym', 'Gym'],
];

test.each(ROWS)('%s: %s', (raw, found, quote) => {
  const document = readText(normaliseText(raw));
  const start = document.text.indexOf(found);
  const wide = readableQuote(document, { start, end: start + found.length });
  expect(document.text.slice(wide.start, wide.end)).toBe(quote);
});

test('holds the words found and stays in their line, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat({ max: 8 }), (raw, from, length) => {
      const document = readText(normaliseText(raw));
      const line = document.lines[0];
      if (!line) return;
      const start = line.start + (from % (line.end - line.start));
      const end = Math.min(line.end, start + 1 + length);
      if (/^\s|\s$/.test(document.text.slice(start, end))) return;
      const wide = readableQuote(document, { start, end });
      expect(wide.start).toBeGreaterThanOrEqual(line.start);
      expect(wide.end).toBeLessThanOrEqual(line.end);
      expect(wide.start).toBeLessThanOrEqual(start);
      expect(wide.end).toBeGreaterThanOrEqual(end);
    }),
  );
});
