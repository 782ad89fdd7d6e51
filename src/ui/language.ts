import { type Catalogue, setCatalogue, setEnglish, t } from './i18n.ts';
import { withMoney } from './money-words.ts';

/** The languages that the interface speaks; each in its own words, as a list of languages shows them. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;
/** A language of the interface. */
export type Language = keyof typeof LANGUAGES;

type Loading = Promise<{ default: Catalogue }>;

const CATALOGUES: Record<Exclude<Language, 'en'>, () => [texts: Loading, sentences: Loading]> = {
  de: () => [import('../../assets/locales/de.json'), import('../../assets/locales/sentences/de.json')],
  fr: () => [import('../../assets/locales/fr.json'), import('../../assets/locales/sentences/fr.json')],
  es: () => [import('../../assets/locales/es.json'), import('../../assets/locales/sentences/es.json')],
};

/** Where the choice is kept: read before anything is drawn, so it cannot wait for the database. */
const CHOICE = 'language';

/** The language that the user chose, or null while the browser's own languages decide. */
export function chosenLanguage(): Language | null {
  try {
    const choice = localStorage.getItem(CHOICE);
    return choice !== null && isLanguage(choice) ? choice : null;
  } catch {
    return null; // a browser may refuse it; the page must be drawn all the same
  }
}

/** Keeps a choice; null leaves it to the browser again. It holds from the next time a page is opened. */
export function chooseLanguage(language: Language | null): void {
  if (language === null) localStorage.removeItem(CHOICE);
  else localStorage.setItem(CHOICE, language);
}

/** The first of the browser's languages that the interface speaks, else English. */
export function firstSpoken(languages: readonly string[]): Language {
  return languages.map(withoutRegion).find(isLanguage) ?? 'en';
}

/** "en-GB" → "en". */
function withoutRegion(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/** Draws a page in the user's language. English waits for nothing; a catalogue that cannot be loaded leaves English. */
export async function inLanguage(draw: () => void): Promise<void> {
  const language = chosenLanguage() ?? firstSpoken(navigator.languages);
  // "en-GB" rather than "en": its region says how dates are written
  const locale = navigator.languages.find((tag) => withoutRegion(tag) === language) ?? language;
  setEnglish(locale, (sentence) => withMoney(sentence, locale));
  if (language !== 'en') {
    const loaded = await Promise.all([...CATALOGUES[language](), import('./sentences.ts')]).catch(() => null);
    if (loaded) {
      const [texts, sentences, { speaker }] = loaded;
      setCatalogue(locale, texts.default, speaker(locale, sentences.default));
    }
  }
  document.documentElement.lang = language;
  document.title = t(document.title);
  draw();
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag);
}
