import { describe, expect, test } from 'vitest';
import type { PayPart } from '../../../src/facts/analysis.ts';
import { BENEFITS, PARTS } from './parts.corpus.ts';
import { compensation } from './read.ts';

const figures = (name: string, part: PayPart): string[] => {
  if (part === null) return [];
  if (part === true) return [name];
  const { percentMin, percentMax, amountMin, amountMax, currency } = part;
  return [
    percentMax === null
      ? `${name} ${amountMin ?? '?'}–${amountMax ?? '?'} ${currency}`
      : `${name} ${percentMin ?? '?'}–${percentMax}%`,
  ];
};

describe('bonus, equity, sign-on, retirement', () => {
  test.each(PARTS)('%s', (raw, parts) => {
    const { facts, text } = compensation(raw);
    const stated = [
      ...figures('bonus', facts.bonus),
      ...figures('equity', facts.equity),
      ...(facts.signOn ? ['sign-on'] : []),
      ...(facts.retirement ? ['retirement'] : []),
      ...(facts.retirementMatch ? ['match'] : []),
    ];
    expect(stated.join(', ')).toBe(parts);
    for (const quotes of Object.values(facts.evidence))
      for (const { start, end, text: quote } of quotes ?? []) expect(text.slice(start!, end!)).toBe(quote);
  });
});

describe('benefits', () => {
  test.each(BENEFITS)('%s', (text, ids) => {
    expect(
      compensation(text)
        .facts.benefits.map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });
});
