import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { chooseLanguage, chosenLanguage, LANGUAGES, type Language } from '../language.ts';

const IDS = Object.keys(LANGUAGES) as Language[];

interface LanguageChoiceProps {
  /** Keeps the choice for what is said without a page: badge, marks, reminders. */
  onChoose: (language: Language | null) => Promise<void>;
  reload?: () => void;
}

/** The language of the interface; the page is opened anew in it at once. Each language stands in its own words. */
export function LanguageChoice({ onChoose, reload = () => location.reload() }: LanguageChoiceProps) {
  const [chosen, setChosen] = useState(chosenLanguage);
  const choose = async (language: Language | null) => {
    chooseLanguage(language);
    setChosen(language);
    await onChoose(language);
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
      <p class="small soft">{t('The words of postings are never translated, and reports are written in English.')}</p>
    </fieldset>
  );
}
