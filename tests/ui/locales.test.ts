import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/ui/i18n.ts';
import { LANGUAGES } from '../../src/ui/language.ts';
import { messagesOf } from './messages.ts';

const ROOT = join(import.meta.dirname, '../..');
const { keys, bare } = messagesOf(['src/ui']);
const KEYS = [...new Set(keys.map(({ text }) => text))].sort();

it('every text that people see goes through t(), tn() or msg()', () => {
  expect(bare, 'wrap the text: t("…")').toEqual([]);
});

describe.each(Object.keys(LANGUAGES).filter((language) => language !== 'en'))('the catalogue for %s', (language) => {
  const file = `assets/locales/${language}.json`;
  const catalogue: Catalogue = JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('has every text, and none that is no longer used', () => {
    const has = Object.keys(catalogue);
    expect({
      missing: KEYS.filter((key) => !Object.hasOwn(catalogue, key)),
      unused: has.filter((key) => !KEYS.includes(key)),
    }).toEqual({ missing: [], unused: [] });
  });

  it('keeps the placeholders of every text, and has the plural forms that are needed', () => {
    const wrong = Object.entries(catalogue).flatMap(([key, entry]) => {
      const forms = typeof entry === 'string' ? [entry] : Object.values(entry);
      const wanted = placeholders(key.split('|')[0]!);
      // "one" may say it without the figure: "a posting"
      const kept = forms.every(
        (form) =>
          placeholders(form)
            .filter((name) => name !== 'n')
            .join() === wanted.filter((name) => name !== 'n').join(),
      );
      const counted =
        typeof entry === 'string' || categories.every((category) => category === 'many' || category in entry);
      const filled = forms.every((form) => form.trim() !== '');
      return kept && counted && filled && (typeof entry === 'string') === !key.includes('|') ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });
});

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
}
