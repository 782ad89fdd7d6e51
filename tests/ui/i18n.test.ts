import { afterEach, describe, expect, it } from 'vitest';
import { locale, msg, setCatalogue, setEnglish, t, tn } from '../../src/ui/i18n.ts';

afterEach(() => setEnglish());

describe('texts of the interface', () => {
  it.each([
    ['plain', t('Saved'), 'Saved'],
    ['marked for the catalogues', msg('Saved'), 'Saved'],
    ['a value', t('Saved {date}', { date: '3 May' }), 'Saved 3 May'],
    ['an unknown placeholder stays', t('{a} of {b}', { a: 1 }), '1 of {b}'],
    ['one', tn(1, '{n} posting', '{n} postings'), '1 posting'],
    ['many, with digits of the language', tn(1200, '{n} posting', '{n} postings'), '1,200 postings'],
    ['a name that every object has', t('{constructor}', {}), '{constructor}'],
  ])('English: %s', (_, got, expected) => expect(got).toBe(expected));

  it('another language, and English where its catalogue has nothing', () => {
    setCatalogue('de', {
      Saved: 'Gemerkt',
      '{n} posting|{n} postings': { one: '{n} Stelle', other: '{n} Stellen' },
    });
    expect([
      t('Saved'),
      t('toString'),
      tn(1, '{n} posting', '{n} postings'),
      tn(1200, '{n} posting', '{n} postings'),
    ]).toEqual(['Gemerkt', 'toString', '1 Stelle', '1.200 Stellen']);
    expect(locale()).toBe('de');
  });
});
