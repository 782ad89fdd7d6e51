import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/ui/language.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'assets/public/_locales');
const USED = [...readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name!);

/** What the stores show: longer descriptions are refused. */
const LONGEST = 132;

it('the manifest speaks every language of the interface', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(Object.keys(LANGUAGES))('the manifest in %s', (language) => {
  const words: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'),
  );

  it('has every text that the manifest names, and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...new Set(USED)].sort());
    expect(Object.values(words).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it('describes itself in as many signs as the stores take', () => {
    expect(words.description!.message.length).toBeLessThanOrEqual(LONGEST);
  });
});
