import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPieces } from '../../src/ui/dashboard/text-pieces.ts';

const shown = (text: string, quote: { start: number; end: number } | null = null) =>
  textPieces(text, quote)
    .map(({ text: words, firm, marked }) => [firm && '<b>', marked && '<m>', words].filter(Boolean).join(''))
    .join('|');

describe('the text of a posting', () => {
  it.each([
    ['## About us\nWe sell **bolts**.', '<b>About us|\nWe sell |<b>bolts|.'],
    ['**Pay**: see [the bands](https://a.example/pay).', '<b>Pay|: see |the bands|.'],
    ['## A \\- B\n**C**', '<b>A |<b>- B|\n|<b>C'],
    // no Markdown: one sign alone, a number sign, footnotes
    ['We are the #1 maker of bolts. Pay*: see below.\n* before tax', undefined],
    ['# 1 in bolts', undefined],
    ['C\\# is not asked; see [1] and (2).', undefined],
    ['snake__case__name', undefined],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected ?? text);
  });

  it('marks a quote that spans signs, whole', () => {
    const text = '## Pay\nThe range is **$200,000** a year, **base**.';
    const start = text.indexOf('is **');
    expect(shown(text, { start, end: text.indexOf(' a year') })).toBe(
      '<b>Pay|\nThe range |<m>is |<b><m>$200,000| a year, |<b>base|.',
    );
  });

  it('shows every word of any text, in order', () => {
    const part = fc.constantFrom('## ', '**', '__', '[', '](https://a.example)', '\\', '-', 'word ', '\n', '#', ')');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.nat(), fc.nat(), (parts, start, length) => {
        const text = parts.join('');
        const pieces = textPieces(text, { start, end: start + length });
        const words = (of: string) => of.replace(/[^a-z]/g, '').replaceAll('httpsaexample', '');
        expect(words(pieces.map(({ text: piece }) => piece).join(''))).toBe(words(text));
        expect(pieces.every(({ text: piece }) => piece !== '')).toBe(true);
      }),
    );
  });
});
