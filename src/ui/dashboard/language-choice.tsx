import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { chooseLanguage, chosenLanguage, LANGUAGES, type Language } from '../language.ts';

const IDS = Object.keys(LANGUAGES) as Language[];

/** The language of the interface; the page is opened anew in it at once. Each language stands in its own words. */
export function LanguageChoice({ reload = () => location.reload() }: { reload?: () => void }) {
  const [chosen, setChosen] = useState(chosenLanguage);
  const choose = (language: Language | null) => {
    chooseLanguage(language);
    setChosen(language);
    reload();
  };
  return (
    <fieldset class="stack tight">
      <legend>{t('Language')}</legend>
      <div class="checks">
        <label class="check">
          <input type="radio" name="language" checked={chosen === null} onChange={() => choose(null)} />
          {t('As the browser')}
        </label>
        {IDS.map((id) => (
          <label key={id} class="check" lang={id}>
            <input type="radio" name="language" checked={chosen === id} onChange={() => choose(id)} />
            {LANGUAGES[id]}
          </label>
        ))}
      </div>
      <p class="small soft">
        {t(
          'What postings say, the reasons given for a verdict, reports, and the marks on toolbar and result cards stay in English.',
        )}
      </p>
    </fieldset>
  );
}
