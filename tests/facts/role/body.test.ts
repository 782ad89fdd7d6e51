import { describe, expect, it } from 'vitest';
import { findRole } from '../../../src/facts/rules/role.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/read.ts';
import { BODIES } from './body.corpus.ts';

const roleOf = (title: string, raw: string) => {
  const text = normaliseText(raw);
  return { text, role: findRole(readText(text), { title, text }) };
};

describe('track and body level', () => {
  it.each(BODIES)('$name', ({ title, text, track, bodyLevel }) => {
    const { role } = roleOf(title, text);
    expect({ track: role.track, bodyLevel: role.bodyLevel }).toEqual({ track, bodyLevel });
  });

  it.each(BODIES)('every stated field is quoted: $name', ({ title, text: raw }) => {
    const { role, text } = roleOf(title, raw);
    for (const field of ['function', 'level', 'track', 'bodyLevel'] as const) {
      const quotes = role.evidence[field] ?? [];
      expect(quotes.length > 0, field).toBe(role[field] !== null);
      for (const { source, start, end, text: quote } of quotes)
        if (source === 'text') expect(text.slice(start!, end!)).toBe(quote);
        else expect(title).toContain(quote);
    }
  });

  it('reads the title from the first line when the posting has none', () => {
    const { role, text } = roleOf('', 'Director of Product, Payments\n\nYou will own the roadmap.');
    expect([role.function, role.level]).toEqual(['product-management', 'director']);
    const quote = role.evidence.level![0]!;
    expect([quote.source, text.slice(quote.start!, quote.end!)]).toEqual(['text', 'Director of Product']);
  });

  it('says so where neither title nor text is in a language that is read', () => {
    const rule = (title: string, text: string, read: string) =>
      findRole(readText(read), { title, text }).evidence.function?.map((quote) => quote.rule);
    expect(rule('Vertriebsleiter', 'Wir suchen dich.', '')).toEqual(['role/title-unread']);
    expect(rule('Sales Manager', 'Wir suchen dich.', '')).toEqual(['role/title-function']);
    expect(rule('Wombat', 'We are looking for you.', 'We are looking for you.')).toEqual(['role/title-function']);
    expect(rule('', 'We are looking for you.', 'We are looking for you.')).toEqual(['role/no-title']);
  });

  it('does not take a sentence for a title', () => {
    expect(roleOf('', 'We build software for dentists.\n\nJoin us.').role.function).toBe('other');
  });
});
