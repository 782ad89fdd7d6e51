import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/store/errors.ts';
import { LanguageChoice } from '../../src/ui/dashboard/language-choice.tsx';
import { day, shortMoney, span, yearsText } from '../../src/ui/format.ts';
import { midSentence, setCatalogue, setEnglish } from '../../src/ui/i18n.ts';
import { sentenceOf } from '../../src/ui/status-line.tsx';
import { messagesOf } from './messages.ts';

afterEach(() => {
  setEnglish();
  vi.unstubAllGlobals();
});

describe('amounts, dates and errors follow the language of the interface', () => {
  const missing = new StoreError('missing');
  const german = () =>
    setCatalogue('de-DE', {
      'up to {amount}': 'bis {amount}',
      '{min}+ years': 'ab {min} Jahren',
      [missing.message]: 'Das ist nicht mehr hier.',
    });

  it.each([
    ['a range', () => span(null, 226000, 'EUR'), 'bis 226.000\u00a0€'],
    ['an amount where room is short', () => shortMoney(95, 'EUR'), '95\u00a0€'],
    ['a day', () => day('2026-03-12'), '12.03.2026'],
    ['years', () => yearsText(8, null), 'ab 8 Jahren'],
    ['an error from below the interface', () => sentenceOf(missing), 'Das ist nicht mehr hier.'],
    ['an error that no catalogue has', () => sentenceOf(new Error('Odd.')), 'Odd.'],
    ['a noun inside a sentence', () => midSentence('Produktleitung'), 'Produktleitung'],
  ])('%s', (_, read, expected) => {
    german();
    expect(read()).toBe(expected);
  });

  it('a large amount in the short form of each language', () => {
    // which kind of space stands there is the browser's affair
    const short = (locale: string) => shortMoney(1_250_000, 'EUR', locale).replace(/\s/g, ' ');
    expect([short('en-IE'), short('es-ES')]).toEqual(['€1.25M', '1,25 M €']);
  });

  it('words inside a sentence are small in English', () => {
    expect(midSentence('Product management')).toBe('product management');
  });
});

describe('what is to be translated', () => {
  const { keys } = messagesOf(['src/ui']);
  it.each([
    ['an error of the store', new StoreError('quota').message],
    ['why a page was not read', 'This page lists several jobs.'],
    ['a table of words', 'Screening call'],
    ['the title of a page', 'Welcome to Rolescope'],
    ['counted texts', '{n} posting|{n} postings'],
  ])('%s is found in the code', (_, text) => {
    expect(keys.map((key) => key.text)).toContain(text);
  });
});

describe('the choice of a language', () => {
  function shown(kept: Map<string, string>) {
    const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
    vi.stubGlobal('document', document);
    vi.stubGlobal('window', window);
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    });
    const reload = vi.fn();
    const onChoose = vi.fn(async (_language: string | null) => {});
    const root = document.getElementById('app')!;
    render(<LanguageChoice onChoose={onChoose} reload={reload} />, root);
    const choose = (words: string) => {
      const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === words)!;
      label.querySelector('input')!.dispatchEvent(new window.Event('change', { bubbles: true }));
    };
    return { root, choose, reload, onChoose };
  }

  it('offers every language in its own words', () => {
    const { root } = shown(new Map());
    expect([...root.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
      'As the browser',
      'English',
      'Deutsch',
      'Français',
      'Español',
    ]);
  });

  it('keeps the choice, for pages and for the background, and opens the page anew', async () => {
    const kept = new Map<string, string>();
    const { choose, reload, onChoose } = shown(kept);
    choose('Deutsch');
    expect([...kept]).toEqual([['language', 'de']]);
    choose('As the browser');
    expect([...kept]).toEqual([]);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
    expect(onChoose.mock.calls).toEqual([['de'], [null]]);
  });
});
