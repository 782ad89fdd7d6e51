/**
 * The words of the interface in the user's language. The English text is the key (as in gettext), so the code reads as
 * what people see, English needs no catalogue, and a text that a catalogue lacks is shown in English.
 */

/** Counted texts: one form per plural category of the language; `other` is the one that always exists. */
export type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** One language: English text → the language's text; for counted texts `one|other` in English → its plural forms. */
export type Catalogue = Readonly<Record<string, string | Plurals>>;

/** What may stand in a placeholder. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a finished English sentence in a language. */
export type Speaker = (sentence: string) => string;

let current: { locale: string; catalogue: Catalogue; plurals: Intl.PluralRules; speak: Speaker } = using('en', {});

/**
 * Uses a language from now on; call it before anything is drawn. `locale` is a BCP 47 tag, with its region where known:
 * dates and numbers follow it. `speak` says the sentences of the stages below; without it they stay English.
 */
export function setCatalogue(locale: string, catalogue: Catalogue, speak?: Speaker): void {
  current = using(locale, catalogue, speak);
}

/** Back to English, with the dates and numbers of this region; `speak` as with other languages. */
export function setEnglish(locale = 'en', speak?: Speaker): void {
  current = using(locale, {}, speak);
}

/** The locale in use, for dates and numbers. */
export function locale(): string {
  return current.locale;
}

/** A label before its value, "Team:"; in French a space stands before the colon. */
export function colon(label: string): string {
  return t('{label}:', { label });
}

/** Marks a text of a table for the catalogues; `t()` gives it in the user's language where it is shown. */
export function msg<T extends string>(text: T): T {
  return text;
}

/** A text in the user's language; `{name}` is replaced by the value of that name. */
export function t(text: string, values?: Values): string {
  const found = Object.hasOwn(current.catalogue, text) ? current.catalogue[text]! : text;
  return filled(typeof found === 'string' ? found : found.other, values);
}

/** A text that counts: `tn(rows.length, '{n} posting', '{n} postings')`. `{n}` is the number in the locale's digits. */
export function tn(count: number, one: string, other: string, values?: Values): string {
  const found = current.catalogue[`${one}|${other}`];
  const forms: Plurals = typeof found === 'object' ? found : { one, other };
  const form = forms[current.plurals.select(count)] ?? forms.other;
  return filled(form, { n: new Intl.NumberFormat(current.locale).format(count), ...values });
}

/** A word as it stands inside a sentence: small, but as it is in German, where nouns stay large. */
export function midSentence(text: string): string {
  return current.locale.startsWith('de') ? text : text.toLocaleLowerCase(current.locale);
}

/** A finished English sentence of a stage below the interface (a verdict's, a preparation's, a skill's name) in the user's language. */
export function said(sentence: string): string {
  return current.speak(sentence);
}

function using(locale: string, catalogue: Catalogue, speak: Speaker = (sentence) => sentence): typeof current {
  return { locale, catalogue, plurals: new Intl.PluralRules(locale), speak };
}

function filled(text: string, values: Values | undefined): string {
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
