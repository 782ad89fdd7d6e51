import german from '../../assets/locales/browse/de.json';
import spanish from '../../assets/locales/browse/es.json';
import french from '../../assets/locales/browse/fr.json';
import { ENGLISH, type Speaking, type Speech } from '../browse/speech.ts';
import type { Store } from '../store/index.ts';
import type { Catalogue } from './i18n.ts';
import { firstSpoken, type Language } from './language.ts';
import { speaker } from './sentences.ts';

/** Few texts, so all of them come along: a service worker may load nothing later. */
const CATALOGUES: Record<Exclude<Language, 'en'>, Catalogue> = { de: german, fr: french, es: spanish };

/** The background's language: as the user chose in the settings, else as the browser's own. Asked each time, for it may change. */
export function backgroundSpeech(store: Pick<Store, 'loadSettings'>, languages: readonly string[]): Speaking {
  const made = new Map<Language, Speech>([['en', ENGLISH]]);
  return async () => {
    const chosen = await store.loadSettings().then(
      ({ language }) => language,
      () => null,
    );
    const language = chosen ?? firstSpoken(languages);
    const known = made.get(language) ?? speechOf(language as Exclude<Language, 'en'>);
    made.set(language, known);
    return known;
  };
}

function speechOf(language: keyof typeof CATALOGUES): Speech {
  const catalogue = CATALOGUES[language];
  const text = (key: string) => (Object.hasOwn(catalogue, key) ? catalogue[key] : key);
  return {
    said: speaker(language, catalogue),
    template: (key) => {
      const found = text(key);
      return typeof found === 'string' ? found : key;
    },
  };
}
